import type { MemoryCounts } from './backup-memory';
import type { MergeOutcome } from './backup-merge';

export type ImportProblem = 'not-a-backup' | 'newer-version' | 'unreadable' | 'not-saved' | 'full';

const UNCHANGED = 'Nothing was changed.';

const PROBLEMS: Readonly<Record<ImportProblem, string>> = {
  'not-a-backup': `This file is not a backup of FOI Lens. ${UNCHANGED}`,
  'newer-version': `A newer version of FOI Lens wrote this file. Please update FOI Lens and try again. ${UNCHANGED}`,
  unreadable: `What FOI Lens keeps in this browser cannot be read. ${UNCHANGED}`,
  'not-saved': `The browser did not save the backup. ${UNCHANGED}`,
  full: `The browser has no more room for FOI Lens. ${UNCHANGED}`,
};

const OUTCOMES: readonly (readonly [MergeOutcome, (count: number) => string])[] = [
  ['added', (count) => `${followed(count)} added.`],
  ['updated', (count) => `${followed(count)} brought up to date.`],
  ['here-already', (count) => `${followed(count)} here already, as new or newer.`],
  ['settings-taken', () => 'Your settings were taken from the file.'],
  ['settings-kept', () => 'Your settings in this browser were kept.'],
  ['draft-taken', (count) => `${counted(count, 'draft')} added.`],
  ['draft-kept', (count) => `${counted(count, 'draft')} here already, and kept as in this browser.`],
  ['kept-aside', (count) => `${counted(count, 'damaged record')} kept aside, as in the file.`],
  [
    'unreadable',
    (count) =>
      `${counted(count, 'record')} left out because ${count === 1 ? 'it' : 'they'} could not be read.`,
  ],
];

/** Why a file was not taken in, for the reader. */
export function problemSentence(problem: ImportProblem): string {
  return PROBLEMS[problem];
}

/** What became of the records of a file, for the reader: a sentence for each thing that happened. */
export function importSentences(
  outcomes: readonly MergeOutcome[],
  { joined, failed, unreadable }: MemoryCounts,
): readonly string[] {
  const all = [...outcomes, ...Array<MergeOutcome>(unreadable).fill('unreadable')];
  const sentences = OUTCOMES.flatMap(([outcome, sentence]) => {
    const count = all.filter((one) => one === outcome).length;
    return count > 0 ? [sentence(count)] : [];
  });
  if (joined > 0) sentences.push(`Your notes on ${requests(joined)} were added.`);
  if (failed > 0) sentences.push(`Your notes on ${requests(failed)} could not be saved.`);
  return sentences.length > 0 ? sentences : ['There is nothing in this file to add.'];
}

function followed(count: number): string {
  return counted(count, 'followed request');
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`;
}
