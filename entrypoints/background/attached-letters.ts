import { analysePage, type MessageRead, type PageAnalysis } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { AttachedReading, PageRead } from '../../utils/messages';
import type { Attachments, StoredReading } from '../../utils/storage';

/** A page's analysis, and what is stored of its attachments. */
export type AnalysedPage = PageAnalysis & { readonly attached: readonly AttachedReading[] };

/**
 * Everything known about a page and those of its attachments that were read: each letter in them counts as a message,
 * right behind the one that it came with.
 */
export async function analyseWithAttachments(
  page: PageRead,
  today: PlainDate,
  attachments: Pick<Attachments, 'readings'>,
): Promise<AnalysedPage> {
  const sizes = new Map(page.messages.flatMap(shownSizes));
  const stored = sizes.size === 0 ? [] : await attachments.readings([...sizes.keys()]);
  // Where the site shows another size now, the file is another.
  const readings = stored.filter(({ address, size }) => sizes.get(address) === size);
  const messages = page.messages.flatMap((message) => [message, ...attachedLetters(message, readings)]);
  return { ...analysePage({ ...page, messages }, today), attached: readings.flatMap(toldOf) };
}

/** The sizes that the site shows of the attachments to an incoming message, by their addresses. */
function shownSizes({ direction, attachments }: PageRead['messages'][number]): [string, string][] {
  return direction === 'incoming' ? attachments.map(({ href, size }) => [href, size]) : [];
}

function attachedLetters(
  message: PageRead['messages'][number],
  readings: readonly StoredReading[],
): readonly MessageRead[] {
  const addresses = new Map(shownSizes(message));
  return readings.flatMap(({ address, letter, reading }) =>
    addresses.has(address) && reading?.kind === 'text'
      ? { ...message, id: letter, attachedTo: message.id, attachments: [], text: reading.text }
      : [],
  );
}

function toldOf({ address, letter, reading }: StoredReading): AttachedReading[] {
  if (reading === null) return [];
  return [
    reading.kind === 'text'
      ? { address, letter, problem: null }
      : { address, letter: null, problem: reading.sentence },
  ];
}
