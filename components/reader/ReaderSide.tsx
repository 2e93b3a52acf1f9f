import type { ComponentChildren } from 'preact';
import type { CitationAnalysis, LetterAnalysis } from '../../utils/analysis';
import { Chips } from '../Chips';
import { chipsOf } from '../chips-of';
import type { LetterDates } from '../date-sentences';
import { Dated } from '../Dated';
import { countInWords } from '../findings-of';
import { FindingsList, type FindingsListProps } from '../FindingsList';
import { letterWords } from '../letter-words';
import { PANEL } from '../words/findings';
import { useLanguage, useWords } from '../words/language';
import { SUMMARY } from '../words/summary';

export interface ReaderSideProps extends FindingsListProps {
  /** Without the citations that the reader has put aside. */
  readonly analysis: Pick<
    LetterAnalysis,
    'kind' | 'reviewOutcome' | 'citations' | 'grounds' | 'law' | 'facts'
  >;
  readonly dates: LetterDates;
  /** How many mentions in the letter the reader has put aside as "not this". */
  readonly marksPutAside: number;
  readonly onGoToCitation: (citation: CitationAnalysis) => void;
  readonly onPutBackMarks: () => void;
  /** What there is to write about the letter. */
  readonly children?: ComponentChildren;
}

/** Beside a letter: what kind of letter it is, what it relies on, its dates, and all that it leaves out. */
export function ReaderSide(props: ReaderSideProps) {
  const { analysis, dates, points, children } = props;
  const language = useLanguage();
  const words = useWords(SUMMARY);
  const panel = useWords(PANEL);
  const chips = chipsOf(analysis, language);
  const sentences = [dates.written, ...dates.next].filter((sentence) => sentence !== '');
  return (
    <aside class="side" aria-label={words.name}>
      <h2>{letterWords(analysis, language)}</h2>
      {chips.length > 0 && <Chips chips={chips} onGoTo={props.onGoToCitation} />}
      {props.marksPutAside > 0 && (
        <p>
          {words.putAside(props.marksPutAside)}{' '}
          <button type="button" class="button link" onClick={props.onPutBackMarks}>
            {words.putBack}
          </button>
        </p>
      )}
      {sentences.length > 0 && (
        <div class="dates">
          {sentences.map((sentence) => (
            <p key={sentence}>
              <Dated sentence={sentence} />
            </p>
          ))}
        </div>
      )}
      {children}
      <section class="left-out">
        <h2>{points.length === 0 ? panel.none : capitalised(countInWords(points, language))}</h2>
        <p class="hint">{panel.hint}</p>
        <FindingsList {...props} />
      </section>
    </aside>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
