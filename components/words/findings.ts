import type { LetterAnalysis } from '../../utils/analysis';
import { counted, inBoth } from '../../utils/language';

type Finding = LetterAnalysis['findings'][number];

interface FindingsWords {
  /** Strength in words, for a tag. */
  readonly strengths: Readonly<Record<Finding['severity'], string>>;
  /** So many things of each sort, counted. */
  readonly toKnow: (count: number) => string;
  readonly toQuestion: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly none: string;
  readonly noneLeft: string;
  readonly goTo: string;
  readonly how: string;
  /** Takes what was looked for, in English. */
  readonly lookedFor: string;
  readonly says: string;
  /** What a source is, so that a code or advice is not taken for the law. */
  readonly sources: Readonly<Record<Finding['source']['kind'], string>>;
  readonly notThis: string;
  readonly putAside: (count: number) => string;
  readonly putBack: string;
}

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** The list of what a letter leaves out. */
export const FINDINGS = inBoth<FindingsWords>(
  {
    strengths: { strong: 'Strong point', medium: 'Worth raising', note: 'Worth knowing' },
    toKnow: (count) => `${things(count)} to know about this letter`,
    toQuestion: (count) => `${things(count)} to question in this letter`,
    leftOut: (count) => `${things(count)} this letter leaves out`,
    none: 'FOI Lens found nothing that this letter should say and does not.',
    noneLeft: 'There is nothing else.',
    goTo: 'Go to this sentence in the letter.',
    how: 'How we know',
    lookedFor: 'We looked for',
    says: 'Where that stands:',
    sources: { statute: 'law', code: 'code of practice', guidance: 'advice' },
    notThis: 'Not this',
    putAside: (count) => (count === 1 ? 'You took 1 point away.' : `You took ${count} points away.`),
    putBack: 'Put back',
  },
  {
    strengths: { strong: 'Pwynt cryf', medium: 'Gwerth ei godi', note: 'Gwerth ei wybod' },
    toKnow: (count) => `${counted(count, 'peth')} i’w wybod am y llythyr hwn`,
    toQuestion: (count) => `${counted(count, 'peth')} i’w gwestiynu yn y llythyr hwn`,
    leftOut: (count) => `${counted(count, 'peth')} nad yw’r llythyr hwn yn ei ddweud`,
    none: 'Ni chanfu FOI Lens ddim y dylai’r llythyr hwn ei ddweud ac nad yw’n ei ddweud.',
    noneLeft: 'Nid oes dim arall.',
    goTo: 'Mynd i’r frawddeg hon yn y llythyr.',
    how: 'Sut y gwyddom',
    lookedFor: 'Buom yn chwilio am',
    says: 'Lle mae hynny’n sefyll:',
    sources: { statute: 'y gyfraith', code: 'cod ymarfer', guidance: 'cyngor' },
    notThis: 'Nid hwn',
    putAside: (count) => `Rydych wedi tynnu ${counted(count, 'pwynt')} i ffwrdd.`,
    putBack: 'Rhoi’n ôl',
  },
);

/** The panel beside a letter. */
export const PANEL = inBoth(
  {
    none: 'What this letter leaves out',
    close: 'Close',
    hint: 'FOI Lens looked for what such a letter should say. It can miss what is said in another way.',
  },
  {
    none: 'Yr hyn nad yw’r llythyr hwn yn ei ddweud',
    close: 'Cau',
    hint: 'Buodd FOI Lens yn chwilio am yr hyn y dylai llythyr o’r fath ei ddweud. Gall fethu’r hyn a ddywedir mewn ffordd arall. Yn Saesneg y mae’r pwyntiau.',
  },
);

/** The panel once a letter is written in it. */
export const WRITING = inBoth(
  {
    title: 'Your letter',
    close: 'Close',
    back: 'Back to the points',
    ownPage: 'Open as a page',
    loading: 'One moment.',
    nothing: 'There is nothing to write now.',
    failed: 'FOI Lens did not answer. Reload the page and try again.',
  },
  {
    title: 'Eich llythyr',
    close: 'Cau',
    back: 'Yn ôl at y pwyntiau',
    ownPage: 'Agor fel tudalen',
    loading: 'Un eiliad.',
    nothing: 'Nid oes dim i’w ysgrifennu nawr.',
    failed: 'Ni wnaeth FOI Lens ateb. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  },
);

/** The line above the site’s form. */
export const OFFER = inBoth(
  {
    name: 'FOI Lens on this form',
    brand: 'FOI Lens',
    ready: 'Your letter is ready.',
    putIn: 'Put it in',
    dismiss: 'Leave it out',
    done: 'Your letter is in the form. Nothing is sent until you send it.',
    kept: 'What you had typed stands below it.',
    undo: 'Undo',
  },
  {
    name: 'FOI Lens ar y ffurflen hon',
    brand: 'FOI Lens',
    ready: 'Mae eich llythyr yn barod.',
    putIn: 'Ei roi i mewn',
    dismiss: 'Ei adael allan',
    done: 'Mae eich llythyr yn y ffurflen. Ni chaiff dim ei anfon nes i chi ei anfon.',
    kept: 'Mae’r hyn yr oeddech wedi’i deipio i’w weld oddi tano.',
    undo: 'Dadwneud',
  },
);
