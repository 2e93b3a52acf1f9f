import type { ComponentChildren } from 'preact';
import { useLanguage } from '../words/language';
import { Foot, type FootProps } from './Foot';

export interface PopupFrameProps extends FootProps {
  readonly children: ComponentChildren;
}

/** What every view of the popup stands in. */
export function PopupFrame({ children, ...foot }: PopupFrameProps) {
  return (
    <main class="popup" lang={useLanguage()}>
      {children}
      <Foot {...foot} />
    </main>
  );
}
