import { h, type ComponentChild } from 'preact';
import type { AttachmentText } from '../../utils/attachments';
import { letterDates } from '../date-sentences';
import { pointsOf } from '../findings-of';
import {
  copied,
  deadlinesOf,
  FINDINGS,
  FINDINGS_TEXT,
  IN_TIME,
  LETTER_DATE,
  nothing,
  PART_REFUSAL,
} from '../samples';
import { useLanguage } from '../words/language';
import { DropZone, type DropZoneProps } from './DropZone';
import { LetterDocument } from './LetterDocument';
import { PdfToolbar, type PdfToolbarProps } from './pdf/PdfToolbar';
import { ReaderSide, type ReaderSideProps } from './ReaderSide';
import { ReaderView, SideMessage, type ReaderViewProps } from './ReaderView';
import { ReviewDraft } from './ReviewDraft';

export interface ReaderExample {
  readonly name: string;
  readonly view: ComponentChild;
}

/** An invented letter with a part of each kind. */
export const READING: AttachmentText = readingOf([
  ['paragraph', 'Northbrook Borough Council\nTown Hall, Northbrook NB1 4QT'],
  ['heading', 'Your request for information'],
  ['paragraph', 'We are withholding the following under section 31(1)(a):'],
  ['item', '• the list of suppliers;'],
  ['item', '• the dates of their visits.'],
  ['table', 'Question\tAnswer\n1. How many?\t14\n2. Which?\tWithheld'],
  ['paragraph', 'You can ask for an internal review within 40 working days.'],
]);

function readingOf(
  blocks: readonly (readonly [AttachmentText['blocks'][number]['kind'], string])[],
): AttachmentText {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? words : `${text}\n\n${words}`;
    return { kind, start, end: text.length };
  });
  const bold = text.indexOf('section 31');
  return {
    kind: 'text',
    type: 'docx',
    text,
    pages: null,
    places: [],
    blocks: placed,
    styles: [{ style: 'bold', start: bold, end: bold + 16 }],
  };
}

const POINTS = pointsOf(FINDINGS_TEXT, FINDINGS);

const SIDE: Omit<ReaderSideProps, 'dates'> = {
  analysis: PART_REFUSAL,
  marksPutAside: 0,
  onGoToCitation: nothing,
  onPutBackMarks: nothing,
  points: POINTS,
  putAside: 0,
  onGoTo: nothing,
  onNotThis: nothing,
  onPutBack: nothing,
};

/** Its dates are sentences when they come to it, in the language that is shown. */
function Side(props: Partial<ReaderSideProps>) {
  const dates = letterDates(
    { letterDate: LETTER_DATE, sentDate: null, deadlines: deadlinesOf(PART_REFUSAL) },
    { today: IN_TIME, firstDate: 'safe', viewerIsRequester: true, language: useLanguage() },
  );
  return h(ReaderSide, { ...SIDE, dates, ...props });
}

const DOCUMENT = h(LetterDocument, { reading: READING, language: 'en', onReady: nothing });

const VIEW: ReaderViewProps = {
  name: 'Response to your request 0481 of 6 December.docx',
  asItIs: null,
  problem: null,
  onFile: nothing,
  letter: DOCUMENT,
  side: h(Side, { children: h(ReviewDraft, { onCopy: copied }) }),
};

const TOOLS: PdfToolbarProps = {
  pdf: {
    pages: 12,
    surface: { mark: () => new Map(), light: nothing },
    zoom: nothing,
    fitWidth: nothing,
    find: nothing,
    print: copied,
  },
  state: { page: 3, scale: 1.07, matches: null },
};

/** Waiting for a letter. */
export const EMPTY: DropZoneProps = {
  problem: null,
  asItIs: null,
  large: null,
  onFile: nothing,
  onLarge: nothing,
};

/** What stands above the pages of a PDF, with no pages. */
const pages = (toolbar: PdfToolbarProps) => h('div', { class: 'pdf' }, h(PdfToolbar, toolbar));

export const examples: readonly ReaderExample[] = [
  { name: 'waiting for a letter', view: h(DropZone, EMPTY) },
  {
    name: 'a file that is no letter',
    view: h(DropZone, {
      ...EMPTY,
      problem: { sentence: 'This is a spreadsheet, not a letter.', language: 'en' },
    }),
  },
  {
    name: 'an attachment that is no letter',
    view: h(DropZone, {
      ...EMPTY,
      problem: { sentence: 'This file is protected by a password and cannot be read here.', language: 'en' },
      asItIs: 'https://www.whatdotheyknow.com/request/1/response/2/attach/3/Letter.pdf',
    }),
  },
  {
    name: 'a file so large that it is asked about',
    view: h(DropZone, { ...EMPTY, large: 40 * 1024 * 1024 }),
  },
  { name: 'a letter from disk', view: h(ReaderView, VIEW) },
  {
    name: 'a letter of a request, being read',
    view: h(ReaderView, {
      ...VIEW,
      asItIs: 'https://www.whatdotheyknow.com/request/1/response/2/attach/3/Letter.docx',
      side: h(SideMessage, { message: 'reading' }),
    }),
  },
  {
    name: 'a letter with marks and points put aside',
    view: h(ReaderView, {
      ...VIEW,
      side: h(Side, { marksPutAside: 2, points: POINTS.slice(2), putAside: 2 }),
    }),
  },
  {
    name: 'a scanned letter',
    view: h(ReaderView, {
      ...VIEW,
      problem: 'This file holds no text, only pictures of pages, so it cannot be read here.',
      letter: pages(TOOLS),
      side: null,
    }),
  },
  { name: 'a PDF', view: h(ReaderView, { ...VIEW, letter: pages(TOOLS) }) },
];
