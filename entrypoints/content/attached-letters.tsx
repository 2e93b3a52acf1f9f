import { render } from 'preact';
import { AttachedLetter, type AttachedState } from '../../components/AttachedLetter';
import { LanguageProvider } from '../../components/words/language';
import { LARGEST_FILE, LARGEST_FILE_ALLOWED } from '../../utils/attachments';
import type { Language } from '../../utils/language';
import { openReader, type AttachedReading } from '../../utils/messages';
import { ATTACHMENT_TAG, letterAttachments, type LetterAttachment } from '../../utils/page';
import { takingTurns } from '../../utils/storage';
import { fetchAttachment } from './fetch-attachment';
import { handOver } from './hand-over';
import type { SessionOptions } from './session-options';

/** What the page knows of its attachments now. */
export interface AttachedKnown {
  readonly language: Language;
  readonly attached: readonly AttachedReading[];
  /** Whether a summary stands below the attachment with this letter. */
  readonly hasSummary: (letterId: string) => boolean;
}

/** The lines below a page's attachments, for as long as the page is open. */
export interface AttachedLetters {
  /** Shows the lines, or brings them up to date with what is known. */
  show(known: AttachedKnown): void;
  /** Reads those of these attachments that were not read yet, one after the other. */
  read(addresses: readonly string[]): void;
}

export interface AttachedLettersOptions extends Pick<
  SessionOptions,
  'document' | 'url' | 'runtime' | 'connect' | 'fetchFile' | 'signal'
> {
  readonly styles: readonly CSSStyleSheet[];
  /** The request (`requestKey`). */
  readonly request: string;
  /**
   * Called when something was read; the line says that it is being read until this has settled.
   * @returns whether what was read is known to the page now
   */
  readonly onRead: () => Promise<boolean>;
}

/** Makes the lines; none is shown yet. */
export function createAttachedLetters(options: AttachedLettersOptions): AttachedLetters {
  // One at a time: the site is not to be asked for many files at once.
  const inTurn = takingTurns('foi-lens-fetching', undefined);
  let lines: readonly Line[] = [];
  return {
    show: (known) => {
      if (lines.length === 0) {
        const attachments = letterAttachments(options.document, options.url);
        lines = attachments.map((attachment) => createLine(attachment, options, inTurn));
      }
      for (const line of lines) line.show(known);
    },
    read: (addresses) => {
      for (const line of lines) if (addresses.includes(line.address)) line.read();
    },
  };
}

type InTurn = ReturnType<typeof takingTurns>;
type Line = ReturnType<typeof createLine>;

/** What is under way on a line, until what is known takes its place. */
type UnderWay = Exclude<AttachedState, { kind: 'unread' | 'problem' | 'read' }>;

function createLine(attachment: LetterAttachment, options: AttachedLettersOptions, inTurn: InTurn) {
  const { address, name } = attachment;
  const { signal } = options;
  let known: AttachedKnown | null = null;
  let underWay: UnderWay | null = null;
  let stop: AbortController | null = null;
  /** What the reader has stopped is not begun again unasked. */
  let wasTried = false;
  const root = createRoot(attachment, options);
  const stateNow = () => underWay ?? stateOf(attachment, known);
  const draw = () => {
    if (known === null || signal.aborted) return;
    const line = (
      <AttachedLetter
        name={name}
        address={address}
        state={stateNow()}
        onRead={(largeAllowed) => void read(largeAllowed)}
        onCancel={() => {
          stop?.abort();
        }}
        onOpen={() => {
          void openReader(options.runtime, { attachment: address, at: null }).then((isOpen) => {
            if (!isOpen) change({ kind: 'failed', why: 'unreachable' });
          });
        }}
      />
    );
    render(<LanguageProvider value={known.language}>{line}</LanguageProvider>, root);
  };
  const change = (next: UnderWay | null) => {
    underWay = next;
    draw();
  };
  const read = async (largeAllowed: boolean) => {
    const stopping = new AbortController();
    stop = stopping;
    wasTried = true;
    change({ kind: 'waiting' });
    const stopped = AbortSignal.any([signal, stopping.signal]);
    try {
      const tell = (next: UnderWay) => {
        if (!stopped.aborted) change(next);
      };
      const ended = inTurn(() => readOnce(attachment, options, { largeAllowed, stopped, change: tell }));
      const outcome = await Promise.race([ended, whenAborted(stopped)]);
      // What follows from it may be a while in coming, and is not for stopping.
      const isKnown = outcome === null && (await options.onRead());
      change(outcome ?? (isKnown ? null : { kind: 'failed', why: 'unreachable' }));
    } catch {
      // The reader stopped it.
      change(null);
    }
  };
  return {
    address,
    show: (next: AttachedKnown) => {
      known = next;
      draw();
    },
    read: () => {
      if (!wasTried && stateNow().kind === 'unread') void read(false);
    },
  };
}

function stateOf({ address, letterId }: LetterAttachment, known: AttachedKnown | null): AttachedState {
  const found = known?.attached.find((one) => one.address === address);
  if (known === null || found === undefined) return { kind: 'unread' };
  if (found.problem !== null) return { kind: 'problem', sentence: found.problem };
  return { kind: 'read', hasSummary: known.hasSummary(letterId) };
}

/** Fetches an attachment and has it read. Rejects where the reader stops it; null where it was read. */
async function readOnce(
  { address, name, size, letterId }: LetterAttachment,
  { connect, fetchFile, request }: AttachedLettersOptions,
  {
    largeAllowed,
    stopped,
    change,
  }: { largeAllowed: boolean; stopped: AbortSignal; change: (next: UnderWay) => void },
): Promise<UnderWay | null> {
  stopped.throwIfAborted();
  change({ kind: 'fetching', share: null });
  const fetched = await fetchAttachment(fetchFile, address, {
    signal: stopped,
    largest: largeAllowed ? LARGEST_FILE_ALLOWED : LARGEST_FILE,
    onProgress: (share) => {
      change({ kind: 'fetching', share });
    },
  });
  if (fetched.kind === 'large' && largeAllowed) return { kind: 'failed', why: 'too-large' };
  if (fetched.kind !== 'file') return fetched;
  change({ kind: 'reading' });
  const about = { address, name, size, request, letter: letterId };
  const outcome = await handOver(connect, about, fetched.file, stopped);
  return outcome === 'stored' ? null : { kind: 'failed', why: outcome };
}

function createRoot({ element }: LetterAttachment, { document, styles, signal }: AttachedLettersOptions) {
  const host = document.createElement(ATTACHMENT_TAG);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...styles];
  element.append(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return root;
}

/** Rejects once the signal is aborted. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('The reader stopped it.', 'AbortError'));
    });
  });
}
