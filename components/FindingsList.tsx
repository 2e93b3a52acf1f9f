import { useLayoutEffect, useRef } from 'preact/hooks';
import { countInWords, type Finding, type Point, type Quote } from './findings-of';
import { FINDINGS } from './words/findings';
import { useEnglish, useLanguage, useWords } from './words/language';

export interface FindingsListProps {
  /** Strongest first, without those that the reader has put aside. */
  readonly points: readonly Point[];
  /** How many the reader has put aside as "not this". */
  readonly putAside: number;
  /** Brings the reader to a sentence of the letter; null where there is no letter beside the list. */
  readonly onGoTo: ((quote: Quote) => void) | null;
  /** Null where nothing can be put aside from here. */
  readonly onNotThis: ((finding: Finding) => void) | null;
  /** Null where nothing can be put aside from here. */
  readonly onPutBack: (() => void) | null;
}

/** What a letter leaves out: each point with the sentence it rests on, and how it is known. */
export function FindingsList(props: FindingsListProps) {
  const { points, putAside } = props;
  const words = useWords(FINDINGS);
  const all = useRef<HTMLDivElement>(null);
  const before = useRef(putAside);
  // The button for putting back goes, and must not take the focus with it.
  useLayoutEffect(() => {
    if (putAside < before.current) all.current?.focus();
    before.current = putAside;
  }, [putAside]);
  return (
    <div class="findings" ref={all} tabIndex={-1}>
      {points.length === 0 && <p class="none">{putAside === 0 ? words.none : words.noneLeft}</p>}
      {points.length > 0 && (
        <ol>
          {points.map((point) => (
            <li key={keyOf(point)}>
              <PointView {...props} point={point} />
            </li>
          ))}
        </ol>
      )}
      {props.onPutBack !== null && <PutAside putAside={putAside} onPutBack={props.onPutBack} />}
    </div>
  );
}

function keyOf({ finding }: Point): string {
  return `${finding.id} ${finding.provisions.join('; ')} ${finding.start ?? ''}`;
}

function PointView({ point, onGoTo, onNotThis }: FindingsListProps & { readonly point: Point }) {
  const { finding, quote } = point;
  const words = useWords(FINDINGS);
  const english = useEnglish();
  return (
    <>
      <p class="strength" data-strength={finding.severity}>
        {words.strengths[finding.severity]}
      </p>
      <p class="message" {...english}>
        {finding.message}
      </p>
      {quote !== null && <QuoteView quote={quote} onGoTo={onGoTo} />}
      <div class="about">
        <HowWeKnow {...finding} />
        {onNotThis !== null && (
          <button
            type="button"
            class="button link"
            onClick={() => {
              onNotThis(finding);
            }}
          >
            {words.notThis}
            <span class="hidden" {...english}>
              : {finding.message}
            </span>
          </button>
        )}
      </div>
    </>
  );
}

function QuoteView({
  quote,
  onGoTo,
}: {
  readonly quote: Quote;
  readonly onGoTo: FindingsListProps['onGoTo'];
}) {
  const words = useWords(FINDINGS);
  if (onGoTo === null) return <blockquote class="quote">{quote.text}</blockquote>;
  return (
    <button
      type="button"
      class="quote"
      onClick={() => {
        onGoTo(quote);
      }}
    >
      {quote.text}
      <span class="hidden"> {words.goTo}</span>
    </button>
  );
}

function HowWeKnow({ lookedFor, source }: Finding) {
  const words = useWords(FINDINGS);
  const english = useEnglish();
  return (
    <details>
      <summary>{words.how}</summary>
      <p>
        {words.lookedFor} <span {...english}>{lookedFor}</span>.
      </p>
      <p>
        {words.says}{' '}
        <a href={source.url} target="_blank" rel="noopener noreferrer" {...english}>
          {source.title}
        </a>{' '}
        ({words.sources[source.kind]})
      </p>
    </details>
  );
}

/** The line takes the focus of the button that went with what it took away. */
function PutAside({ putAside, onPutBack }: { readonly putAside: number; readonly onPutBack: () => void }) {
  const words = useWords(FINDINGS);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(putAside);
  useLayoutEffect(() => {
    if (putAside > before.current) button.current?.focus();
    before.current = putAside;
  }, [putAside]);
  return (
    <p class="put-aside" role="status">
      {putAside > 0 && (
        <>
          {words.putAside(putAside)}{' '}
          <button ref={button} type="button" class="button link" onClick={onPutBack}>
            {words.putBack}
          </button>
        </>
      )}
    </p>
  );
}

export interface FindingsLineProps {
  /** Strongest first, without those that the reader has put aside. */
  readonly points: readonly Point[];
  /** Opens all of them. */
  readonly onOpen: () => void;
}

/** The same in a line: how many points there are, and the strongest. Nothing where there are none. */
export function FindingsLine({ points, onOpen }: FindingsLineProps) {
  const language = useLanguage();
  const english = useEnglish();
  const [strongest] = points;
  if (strongest === undefined) return null;
  return (
    <p class="points">
      <button type="button" class="button link" onClick={onOpen}>
        {countInWords(points, language)}
      </button>
      : <span {...english}>{strongest.finding.message}</span>
    </p>
  );
}
