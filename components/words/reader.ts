import { inBoth } from '../../utils/language';

/** The page for reading a letter. */
export const READER = inBoth(
  {
    title: 'Read a letter',
    lead: 'For a letter that came by post or e-mail. FOI Lens explains what it cites, what it leaves out and how long you have.',
    drop: 'Drop the letter here',
    or: 'PDF, Word (.docx), RTF or text',
    choose: 'Choose a file',
    another: 'Open another letter',
    private: 'The letter stays on your computer. FOI Lens does not store it or send it anywhere.',
    letter: 'The letter',
    reading: 'Reading the letter.',
    unreachable: 'FOI Lens did not answer. Reload the page and try again.',
    gone: 'FOI Lens no longer has this letter. Read it again from the page of the request.',
    asItIs: 'Open it as it is',
    unmarked: 'It is shown as it looks, without marks.',
    notRead: 'Your browser could not read this file.',
  },
  {
    title: 'Darllen llythyr',
    lead: 'Ar gyfer llythyr a ddaeth drwy’r post neu e-bost. Mae FOI Lens yn esbonio’r hyn y mae’n ei ddyfynnu, yr hyn nad yw’n ei ddweud a faint o amser sydd gennych.',
    drop: 'Gollyngwch y llythyr yma',
    or: 'PDF, Word (.docx), RTF neu destun',
    choose: 'Dewis ffeil',
    another: 'Agor llythyr arall',
    private: 'Mae’r llythyr yn aros ar eich cyfrifiadur. Nid yw FOI Lens yn ei gadw nac yn ei anfon i unman.',
    letter: 'Y llythyr',
    reading: 'Yn darllen y llythyr.',
    unreachable: 'Ni wnaeth FOI Lens ateb. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    gone: 'Nid yw’r llythyr hwn gan FOI Lens mwyach. Darllenwch ef eto o dudalen y cais.',
    asItIs: 'Ei agor fel y mae',
    unmarked: 'Fe’i dangosir fel y mae’n edrych, heb farciau.',
    notRead: 'Ni allai eich porwr ddarllen y ffeil hon.',
  },
);

/** What stands above the pages of a PDF. */
export const READER_PDF = inBoth(
  {
    tools: 'Pages',
    pages: 'Pages of the letter',
    page: (page: number) => `Page ${page}`,
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'As wide as the window',
    search: 'Search in the letter',
    previous: 'Previous place',
    next: 'Next place',
    matches: (current: number, total: number) => (total === 0 ? 'Not found' : `${current} of ${total}`),
    print: 'Print',
    drawing: 'Preparing',
    tooMany: 'These are too many pages to be printed here. Open the file itself to print it.',
    printHint: 'To print this letter, use the button “Print” above its pages.',
  },
  {
    tools: 'Tudalennau',
    pages: 'Tudalennau’r llythyr',
    page: (page) => `Tudalen ${page}`,
    pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
    smaller: 'Llai',
    larger: 'Mwy',
    fit: 'Mor llydan â’r ffenestr',
    search: 'Chwilio yn y llythyr',
    previous: 'Y lle blaenorol',
    next: 'Y lle nesaf',
    matches: (current, total) => (total === 0 ? 'Heb ei ganfod' : `${current} o ${total}`),
    print: 'Argraffu',
    drawing: 'Yn paratoi',
    tooMany: 'Mae gormod o dudalennau i’w hargraffu yma. Agorwch y ffeil ei hun i’w hargraffu.',
    printHint: 'I argraffu’r llythyr hwn, defnyddiwch y botwm “Argraffu” uwchben ei dudalennau.',
  },
);

/** What is asked for a review request about a letter that came outside the site. */
export const REVIEW_DRAFT = inBoth(
  {
    authority: 'The authority',
    requester: 'Your name',
    hint: 'What you leave empty is left out of the letter. Nothing is sent.',
  },
  {
    authority: 'Yr awdurdod',
    requester: 'Eich enw',
    hint: 'Ni fydd yr hyn a adewch yn wag yn y llythyr. Ni chaiff dim ei anfon.',
  },
);
