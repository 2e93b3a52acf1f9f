import type { ComponentChildren } from 'preact';
import { useLanguage } from '../words/language';
import { Foot } from './Foot';

export interface PopupFrameProps {
  readonly children: ComponentChildren;
  readonly onSettings: () => void;
}

/** What every view of the popup stands in. */
export function PopupFrame({ children, onSettings }: PopupFrameProps) {
  return (
    <main class="popup" lang={useLanguage()}>
      {children}
      <Foot onSettings={onSettings} />
    </main>
  );
}
