import type { CitationAnalysis, LetterAnalysis } from '../utils/analysis';
import { Chips } from './Chips';
import { chipsOf, type Chip } from './chips-of';
import { CopyButton } from './CopyButton';
import type { LetterDates } from './date-sentences';
import { Dated } from './Dated';
import type { Point } from './findings-of';
import { FindingsLine } from './FindingsList';
import { FollowButton, type FollowButtonProps } from './FollowButton';
import { actionWords, letterWords, type MainAction } from './letter-words';
import { useLanguage, useWords } from './words/language';
import { SUMMARY } from './words/summary';

export interface LetterSummaryProps {
  /** Without the citations that the reader has put aside. */
  readonly analysis: Pick<LetterAnalysis, 'kind' | 'reviewOutcome' | 'citations' | 'grounds' | 'law'>;
  /** In the language of everything else here. */
  readonly dates: LetterDates;
  readonly viewerIsRequester: boolean;
  /** Whether it came in a file, so that its words are not beside the summary. */
  readonly isAttached: boolean;
  /** The main action, on the letter that the request stands on; null on all others. */
  readonly action: MainAction | null;
  /** Whether the request is followed, on the same letter; null on all others. */
  readonly follow: FollowButtonProps | null;
  /** What the letter leaves out, strongest first, without what the reader has put aside. */
  readonly points: readonly Point[];
  /** How many mentions in this letter the reader has put aside as "not this". */
  readonly putAside: number;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onGoTo: (citation: CitationAnalysis) => void;
  /** Copies the text of the main action, and answers whether that went well. */
  readonly onCopy: (action: MainAction) => Promise<boolean>;
  readonly onPutBack: () => void;
  /** Opens all that the letter leaves out. */
  readonly onPoints: () => void;
}

/** Kinds of letter that are worth a line even where nothing is cited and no date is near. */
const SPEAKS_FOR_ITSELF: ReadonlySet<LetterAnalysis['kind']> = new Set([
  'extension',
  'clarification',
  'refusal',
  'part-refusal',
  'not-held',
  'neither-confirm-nor-deny',
  'review-outcome',
  'transfer',
]);

/**
 * Whether there is anything to say above this letter, in whatever language. Of a letter in a file, which is not read in passing, it
 * is always worth a line what it is.
 */
export function hasSummary(
  props: Pick<LetterSummaryProps, 'analysis' | 'dates' | 'isAttached' | 'putAside' | 'points'>,
): boolean {
  const { analysis, dates, isAttached, putAside, points } = props;
  return (
    (isAttached && analysis.kind !== 'other') ||
    putAside > 0 ||
    points.length > 0 ||
    SPEAKS_FOR_ITSELF.has(analysis.kind) ||
    chipsOf(analysis, 'en').length > 0 ||
    (analysis.kind === 'acknowledgement' && dates.next.length > 0)
  );
}

/** The quiet block above a reply: what kind of letter, what it relies on, its date, the next date, and what to do. */
export function LetterSummary(props: LetterSummaryProps) {
  const { analysis, folded, onFold } = props;
  const language = useLanguage();
  const words = useWords(SUMMARY);
  if (!hasSummary(props)) return null;
  const chips = chipsOf(analysis, language);
  return (
    <div class="summary" role="group" aria-label={words.name} lang={language}>
      <div class="head">
        <p class="what">
          <b>{letterWords(analysis, language)}</b>
          {folded && chips.length > 0 && <span class="count">{words.cited(chips.length)}</span>}
        </p>
        <span class="brand">{words.brand}</span>
        <button
          type="button"
          class="button link fold"
          aria-expanded={!folded}
          onClick={() => {
            onFold(!folded);
          }}
        >
          {folded ? words.show : words.hide}
        </button>
      </div>
      {!folded && <Body {...props} chips={chips} />}
    </div>
  );
}

function Body(props: LetterSummaryProps & { readonly chips: readonly Chip[] }) {
  const { action, chips, dates, follow, viewerIsRequester, onCopy, onGoTo } = props;
  const { written, next } = dates;
  const language = useLanguage();
  return (
    <>
      {chips.length > 0 && <Chips chips={chips} onGoTo={onGoTo} />}
      <div class="body">
        <div class="said">
          {written !== '' && (
            <p>
              <Dated sentence={written} />
            </p>
          )}
          {next.length > 0 && (
            <p>
              {next.map((sentence) => (
                <span key={sentence}>
                  <Dated sentence={sentence} />{' '}
                </span>
              ))}
            </p>
          )}
          <FindingsLine points={props.points} onOpen={props.onPoints} />
          <PutAside {...props} />
        </div>
        {(action !== null || follow !== null) && (
          <div class="act">
            {action !== null && (
              <CopyButton
                label={actionWords(action, viewerIsRequester, language)}
                onCopy={() => onCopy(action)}
              />
            )}
            {follow !== null && <FollowButton {...follow} />}
          </div>
        )}
      </div>
    </>
  );
}

function PutAside({ putAside, onPutBack }: LetterSummaryProps) {
  const words = useWords(SUMMARY);
  if (putAside === 0) return null;
  return (
    <p>
      {words.putAside(putAside)}{' '}
      <button type="button" class="button link" onClick={onPutBack}>
        {words.putBack}
      </button>
    </p>
  );
}
