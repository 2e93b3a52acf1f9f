import { useState } from 'preact/hooks';
import type { CitationAnalysis } from '../utils/analysis';
import type { Chip } from './chips-of';
import { KINDS } from './words/card';
import { useEnglish, useWords } from './words/language';
import { CHIPS } from './words/summary';

export interface ChipsProps {
  readonly chips: readonly Chip[];
  /** Where a chip leads to the citation; absent where there is no letter beside the list. */
  readonly onGoTo?: (citation: CitationAnalysis) => void;
}

/** More than this would push the letter down the page; the rest come when asked for. */
const SHOWN_AT_FIRST = 8;

/** What a letter relies on, one chip a section, with its kind's line style. */
export function Chips({ chips, onGoTo }: ChipsProps) {
  const [all, setAll] = useState(chips.length <= SHOWN_AT_FIRST + 1);
  const words = useWords(CHIPS);
  const shown = all ? chips : chips.slice(0, SHOWN_AT_FIRST);
  return (
    <ul class="chips" aria-label={words.list}>
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
            {words.more(chips.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function Face({ chip, onGoTo }: { chip: Chip; onGoTo: ChipsProps['onGoTo'] }) {
  const { number, label, kind, possible, citation } = chip;
  const words = useWords(CHIPS);
  const { tags } = useWords(KINDS);
  const english = useEnglish();
  const face = (
    <>
      <span class="line" data-kind={kind} data-possible={possible ? '' : undefined} />
      {number !== '' && <b>{number}</b>} <span {...english}>{label}</span>
      {number === '' && <i> {words.noNumber}</i>}
      <span class="hidden">{`, ${tags[kind]}${possible ? `, ${words.possible}` : ''}.`}</span>
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
      {face} <span class="hidden">{words.goTo}</span>
    </button>
  );
}
