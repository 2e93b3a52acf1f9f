import { useLayoutEffect, useRef } from 'preact/hooks';
import { countInWords, STRENGTH_WORDS, type Finding, type Point, type Quote } from './findings-of';

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

const TEXT = {
  none: 'FOI Lens found nothing that this letter should say and does not.',
  noneLeft: 'There is nothing else.',
  goTo: 'Go to this sentence in the letter.',
  how: 'How we know',
  lookedFor: (what: string) => `We looked for ${what}.`,
  says: 'Where that stands:',
  notThis: 'Not this',
  putAside: (count: number) => (count === 1 ? 'You took 1 point away.' : `You took ${count} points away.`),
  putBack: 'Put back',
} as const;

/** What a source is, so that a code or advice is not taken for the law. */
const SOURCE_WORDS: Readonly<Record<Finding['source']['kind'], string>> = {
  statute: 'law',
  code: 'code of practice',
  guidance: 'advice',
};

/** What a letter leaves out: each point with the sentence it rests on, and how it is known. */
export function FindingsList(props: FindingsListProps) {
  const { points, putAside } = props;
  const all = useRef<HTMLDivElement>(null);
  const before = useRef(putAside);
  // The button for putting back goes, and must not take the focus with it.
  useLayoutEffect(() => {
    if (putAside < before.current) all.current?.focus();
    before.current = putAside;
  }, [putAside]);
  return (
    <div class="findings" ref={all} tabIndex={-1}>
      {points.length === 0 && <p class="none">{putAside === 0 ? TEXT.none : TEXT.noneLeft}</p>}
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
  return (
    <>
      <p class="strength" data-strength={finding.severity}>
        {STRENGTH_WORDS[finding.severity]}
      </p>
      <p class="message">{finding.message}</p>
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
            {TEXT.notThis}
            <span class="hidden">: {finding.message}</span>
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
      <span class="hidden"> {TEXT.goTo}</span>
    </button>
  );
}

function HowWeKnow({ lookedFor, source }: Finding) {
  return (
    <details>
      <summary>{TEXT.how}</summary>
      <p>{TEXT.lookedFor(lookedFor)}</p>
      <p>
        {TEXT.says}{' '}
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>{' '}
        ({SOURCE_WORDS[source.kind]})
      </p>
    </details>
  );
}

/** The line takes the focus of the button that went with what it took away. */
function PutAside({ putAside, onPutBack }: { readonly putAside: number; readonly onPutBack: () => void }) {
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
          {TEXT.putAside(putAside)}{' '}
          <button ref={button} type="button" class="button link" onClick={onPutBack}>
            {TEXT.putBack}
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
  const [strongest] = points;
  if (strongest === undefined) return null;
  return (
    <p class="points">
      <button type="button" class="button link" onClick={onOpen}>
        {countInWords(points)}
      </button>
      : {strongest.finding.message}
    </p>
  );
}
