import { counted, inBoth, type Language } from '../language';
import type { MemoryCounts } from './backup-memory';
import type { MergeOutcome } from './backup-merge';

export type ImportProblem = 'not-a-backup' | 'newer-version' | 'unreadable' | 'not-saved' | 'full';

interface BackupWords {
  /** Why a file was not taken in. */
  readonly problems: Readonly<Record<ImportProblem, string>>;
  readonly unchanged: string;
  /** What became of so many records, in the order in which it is said. */
  readonly outcomes: Readonly<Record<MergeOutcome, (count: number) => string>>;
  /** Notes on so many requests. */
  readonly notesJoined: (count: number) => string;
  readonly notesFailed: (count: number) => string;
  readonly nothing: string;
}

const WORDS = inBoth<BackupWords>(
  {
    problems: {
      'not-a-backup': 'This file is not a backup of FOI Lens.',
      'newer-version': 'A newer version of FOI Lens wrote this file. Please update FOI Lens and try again.',
      unreadable: 'What FOI Lens keeps in this browser cannot be read.',
      'not-saved': 'The browser did not save the backup.',
      full: 'The browser has no more room for FOI Lens.',
    },
    unchanged: 'Nothing was changed.',
    outcomes: {
      added: (count) => `${were(count, 'followed request')} added.`,
      updated: (count) => `${were(count, 'followed request')} brought up to date.`,
      'here-already': (count) => `${were(count, 'followed request')} here already, as new or newer.`,
      'settings-taken': () => 'Your settings were taken from the file.',
      'settings-kept': () => 'Your settings in this browser were kept.',
      'draft-taken': (count) => `${were(count, 'draft')} added.`,
      'draft-kept': (count) => `${were(count, 'draft')} here already, and kept as in this browser.`,
      'kept-aside': (count) => `${were(count, 'damaged record')} kept aside, as in the file.`,
      unreadable: (count) =>
        `${were(count, 'record')} left out because ${count === 1 ? 'it' : 'they'} could not be read.`,
    },
    notesJoined: (count) => `Your notes on ${requests(count)} were added.`,
    notesFailed: (count) => `Your notes on ${requests(count)} could not be saved.`,
    nothing: 'There is nothing in this file to add.',
  },
  {
    problems: {
      'not-a-backup': 'Nid copi wrth gefn FOI Lens yw’r ffeil hon.',
      'newer-version':
        'Fersiwn mwy newydd o FOI Lens a ysgrifennodd y ffeil hon. Diweddarwch FOI Lens a rhowch gynnig arall arni.',
      unreadable: 'Nid oes modd darllen yr hyn y mae FOI Lens yn ei gadw yn y porwr hwn.',
      'not-saved': 'Ni wnaeth y porwr gadw’r copi wrth gefn.',
      full: 'Nid oes gan y porwr ragor o le i FOI Lens.',
    },
    unchanged: 'Ni newidiwyd dim.',
    outcomes: {
      added: (count) => `Ychwanegwyd ${followedRequests(count)}.`,
      updated: (count) => `Diweddarwyd ${followedRequests(count)}.`,
      'here-already': (count) =>
        `Yma’n barod, yr un mor newydd neu’n fwy newydd: ${followedRequests(count)}.`,
      'settings-taken': () => 'Cymerwyd eich gosodiadau o’r ffeil.',
      'settings-kept': () => 'Cadwyd eich gosodiadau yn y porwr hwn.',
      'draft-taken': (count) => `Ychwanegwyd ${counted(count, 'drafft')}.`,
      'draft-kept': (count) =>
        `Yma’n barod, a chadwyd fel y mae yn y porwr hwn: ${counted(count, 'drafft')}.`,
      'kept-aside': (count) => `Cadwyd ${counted(count, 'cofnod')} â difrod o’r neilltu, fel yn y ffeil.`,
      unreadable: (count) =>
        `Gadawyd ${counted(count, 'cofnod')} allan am nad oedd modd ${count === 1 ? 'ei ddarllen' : 'eu darllen'}.`,
    },
    notesJoined: (count) => `Ychwanegwyd eich nodiadau ar ${counted(count, 'cais')}.`,
    notesFailed: (count) => `Nid oedd modd cadw eich nodiadau ar ${counted(count, 'cais')}.`,
    nothing: 'Nid oes dim i’w ychwanegu yn y ffeil hon.',
  },
);

/** Why a file was not taken in, for the reader. */
export function problemSentence(problem: ImportProblem, language: Language): string {
  const { problems, unchanged } = WORDS[language];
  return `${problems[problem]} ${unchanged}`;
}

/** What became of the records of a file, for the reader: a sentence for each thing that happened. */
export function importSentences(
  found: readonly MergeOutcome[],
  { joined, failed, unreadable }: MemoryCounts,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const all = [...found, ...Array<MergeOutcome>(unreadable).fill('unreadable')];
  const sentences = Object.entries(words.outcomes).flatMap(([outcome, sentence]) => {
    const count = all.filter((one) => one === outcome).length;
    return count > 0 ? [sentence(count)] : [];
  });
  if (joined > 0) sentences.push(words.notesJoined(joined));
  if (failed > 0) sentences.push(words.notesFailed(failed));
  return sentences.length > 0 ? sentences : [words.nothing];
}

function were(count: number, what: string): string {
  return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`;
}

function followedRequests(count: number): string {
  return `${counted(count, 'cais')} a ddilynir`;
}
