import { useEffect } from 'preact/hooks';
import { letterDates, type LetterDates } from '../../components/date-sentences';
import { pointsOf, type Point } from '../../components/findings-of';
import { writeActionWords } from '../../components/letter-words';
import { ReviewDraft } from '../../components/reader/ReviewDraft';
import { ReaderSide } from '../../components/reader/ReaderSide';
import type { LetterSurface } from '../../components/reader/surface';
import type { AttachmentText } from '../../utils/attachments';
import type { PlainDate } from '../../utils/calendar';
import type { Language } from '../../utils/language';
import type { RequestState } from '../../utils/messages';
import { shownDeadlines } from '../../utils/reminders';
import { citationId, findingId, type Memory, type Settings } from '../../utils/storage';
import type { ComposeAddress } from '../shared/compose-address';
import type { ReaderAddress } from '../shared/reader-address';
import { requestAlone } from './draft-question';
import type { KnownLetter } from './known-letter';
import type { LetterFile } from './letter-file';
import { useChoices } from './use-choices';
import { useMarks, type MarksOptions } from './use-marks';

/** What is needed of the browser to say what there is to say of a letter. */
export interface SideServices extends Pick<MarksOptions, 'cardStyles' | 'explain'> {
  readonly about: ReaderAddress;
  readonly today: PlainDate;
  readonly language: Language;
  readonly settings: Settings;
  readonly memory: Memory;
  /** Copies the review request about a letter, and answers whether that went well. */
  readonly copyDraft: (state: RequestState, letter: string) => Promise<boolean>;
  /** Opens the page for writing a letter. */
  readonly compose: (address: ComposeAddress) => void;
}

export interface SideProps extends SideServices {
  readonly file: LetterFile;
  /** Null until the letter is shown. */
  readonly surface: LetterSurface | null;
  readonly reading: AttachmentText;
  readonly known: KnownLetter;
}

/** The marks in a letter and what stands beside it, as the reader has chosen. */
export function Side(props: SideProps) {
  const { file, known, reading, surface, language } = props;
  const { id, analysis, action } = known;
  const request = file.attachment?.request ?? null;
  const choices = useChoices(props.memory, request);
  const marks = useMarks({ ...props, choices });
  const { citations } = analysis;
  const { notThis, notFindings } = choices.choices;
  const ids = citations.map((_citation, at) => citationId(id, citations, at));
  const putAside = ids.filter((one) => notThis.includes(one));
  const points = pointsOf(analysis.text, analysis.findings);
  const left = points.filter(({ finding }) => !notFindings.includes(findingId(id, finding)));
  useEffect(() => {
    if (marks.areThere) goToStart(props, points, marks.goTo);
  }, [marks.areThere]);
  return (
    <ReaderSide
      analysis={{ ...analysis, citations: citations.filter((_one, at) => !notThis.includes(ids[at] ?? '')) }}
      dates={datesOf(props)}
      marksPutAside={putAside.length}
      onGoToCitation={(citation) => {
        marks.goTo((one) => one === citation);
      }}
      onPutBackMarks={() => {
        choices.set('notThis', putAside, false);
      }}
      points={left}
      putAside={points.length - left.length}
      onGoTo={({ start, end }) => {
        surface?.light(reading, start, end);
      }}
      onNotThis={(finding) => {
        choices.set('notFindings', [findingId(id, finding)], true);
      }}
      onPutBack={() => {
        choices.set(
          'notFindings',
          points.map(({ finding }) => findingId(id, finding)),
          false,
        );
      }}
    >
      {action !== null &&
        (request === null ? (
          <ReviewDraft
            onCopy={(parties) =>
              props.copyDraft(requestAlone(known, parties, choices.choices, props.today), id)
            }
          />
        ) : (
          <button
            type="button"
            class="button main"
            onClick={() => {
              props.compose({ request, letter: id, tabId: null });
            }}
          >
            {writeActionWords(action, known.viewerIsRequester, language)}
          </button>
        ))}
    </ReaderSide>
  );
}

function datesOf({ known, settings, today, language }: SideProps): LetterDates {
  const { analysis, sentDate, viewerIsRequester } = known;
  const { letterDate } = analysis.facts;
  const deadlines = shownDeadlines(known.deadlines, settings.shown);
  const reader = { today, firstDate: settings.firstDate, viewerIsRequester, language };
  return letterDates({ letterDate, sentDate, deadlines }, reader);
}

/** Goes to the place that the page was opened for: a mark, or else a sentence. */
function goToStart(
  { about: { at }, file, surface, reading }: SideProps,
  points: readonly Point[],
  goTo: ReturnType<typeof useMarks>['goTo'],
): void {
  if (
    file.attachment === null ||
    at === null ||
    at >= reading.text.length ||
    goTo(({ start }) => start === at)
  )
    return;
  const quote = points.find((point) => point.quote?.start === at || point.finding.start === at)?.quote;
  surface?.light(reading, quote?.start ?? at, quote?.end ?? at + 1);
}
