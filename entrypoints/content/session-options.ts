import type { PlainDate } from '../../utils/calendar';
import type { askForExplainers } from '../../utils/messages';
import type { FormTexts, Memory, Settings } from '../../utils/storage';
import type { FetchFile } from './fetch-attachment';
import type { Connect } from './hand-over';
import type { Turns } from './slices';

/** Everything a session needs of the browser; it reads none of it from globals. */
export interface SessionOptions {
  readonly document: Document;
  readonly url: string;
  readonly today: PlainDate;
  readonly runtime: Parameters<typeof askForExplainers>[0];
  readonly connect: Connect;
  /** Fetches a file of the site with the reader's session. */
  readonly fetchFile: FetchFile;
  readonly memory: Memory;
  readonly loadSettings: () => Promise<Settings>;
  readonly formTexts: Pick<FormTexts, 'load' | 'remove'>;
  readonly turns: Turns;
  /** Style sheets for what stands in shadow roots. */
  readonly styles: Readonly<
    Record<'attached' | 'card' | 'offer' | 'panel' | 'summary', readonly CSSStyleSheet[]>
  >;
  /** Aborted when a newer version of the extension takes the page over: then all that is ours goes. */
  readonly signal: AbortSignal;
  /** Puts a text on the clipboard. */
  readonly writeText: (text: string) => Promise<void>;
}
