import type { PlainDate } from '../../utils/calendar';
import type { askForExplainers } from '../../utils/messages';
import type { FormTexts, Settings } from '../../utils/storage';
import type { LetterAccess } from '../shared/letter/use-letter';
import type { Turns } from '../shared/slices';
import type { FetchFile } from './fetch-attachment';
import type { Connect } from './hand-over';

/** Everything a session needs of the browser; it reads none of it from globals. */
export interface SessionOptions extends LetterAccess {
  readonly document: Document;
  readonly url: string;
  readonly today: PlainDate;
  readonly runtime: Parameters<typeof askForExplainers>[0];
  readonly connect: Connect;
  /** Fetches a file of the site with the reader's session. */
  readonly fetchFile: FetchFile;
  readonly loadSettings: () => Promise<Settings>;
  readonly formTexts: Pick<FormTexts, 'load' | 'save' | 'remove'>;
  readonly turns: Turns;
  /** Style sheets for what stands in shadow roots. */
  readonly styles: Readonly<
    Record<'attached' | 'card' | 'offer' | 'panel' | 'summary' | 'writing', readonly CSSStyleSheet[]>
  >;
  /** Aborted when a newer version of the extension takes the page over: then all that is ours goes. */
  readonly signal: AbortSignal;
}
