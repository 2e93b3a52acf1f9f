import { useState } from 'preact/hooks';
import type { CitationAnalysis } from '../utils/analysis';
import type { Chip } from './chips-of';
import { KIND_WORDS } from './kinds';

export interface ChipsProps {
  readonly chips: readonly Chip[];
  /** Where a chip leads to the citation; absent where there is no letter beside the list. */
  readonly onGoTo?: (citation: CitationAnalysis) => void;
}

const TEXT = {
  list: 'Relied on',
  goTo: 'Go to where it is cited.',
  possible: 'Possible',
  noNumber: 'no section named',
  more: (count: number) => `${count} more`,
} as const;

/** More than this would push the letter down the page; the rest come when asked for. */
const SHOWN_AT_FIRST = 8;

/** What a letter relies on, one chip a section, with its kind's line style. */
export function Chips({ chips, onGoTo }: ChipsProps) {
  const [all, setAll] = useState(chips.length <= SHOWN_AT_FIRST + 1);
  const shown = all ? chips : chips.slice(0, SHOWN_AT_FIRST);
  return (
    <ul class="chips" aria-label={TEXT.list}>
      {shown.map((chip) => (
        <li key={`${chip.number} ${chip.label}`}>
          <Face chip={chip} onGoTo={onGoTo} />
        </li>
      ))}
      {!all && (
        <li>
          <button
            type="button"
            class="button link"
            onClick={() => {
              setAll(true);
            }}
          >
            {TEXT.more(chips.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function Face({ chip, onGoTo }: { chip: Chip; onGoTo: ChipsProps['onGoTo'] }) {
  const { number, label, kind, possible, citation } = chip;
  const face = (
    <>
      <span class="line" data-kind={kind} data-possible={possible ? '' : undefined} />
      {number !== '' && <b>{number}</b>} {label}
      {number === '' && <i> {TEXT.noNumber}</i>}
      <span class="hidden">{`, ${KIND_WORDS[kind]}${possible ? `, ${TEXT.possible}` : ''}.`}</span>
    </>
  );
  if (onGoTo === undefined || citation === null) return <span class="chip">{face}</span>;
  return (
    <button
      type="button"
      class="chip"
      onClick={() => {
        onGoTo(citation);
      }}
    >
      {face} <span class="hidden">{TEXT.goTo}</span>
    </button>
  );
}
