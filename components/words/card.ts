import { inBoth, inWords, softened } from '../../utils/language';
import type { ProvisionKind } from '../../utils/law';

/** How sections and regulations are named, and what is said of a provision. */
export const SECTIONS = inBoth(
  {
    one: { s: 'Section', reg: 'Regulation' },
    several: { s: 'Sections', reg: 'Regulations' },
  },
  {
    one: { s: 'Adran', reg: 'Rheoliad' },
    several: { s: 'Adrannau', reg: 'Rheoliadau' },
  },
);

interface KindWords {
  /** The kinds in a word or two, as tags have them. */
  readonly tags: Readonly<Record<ProvisionKind | 'unknown', string>>;
  /** What the kind means for the public interest, as a sentence. */
  readonly publicInterest: Readonly<Record<ProvisionKind, string>>;
}

export const KINDS = inBoth<KindWords>(
  {
    tags: {
      qualified: 'Qualified',
      absolute: 'Absolute',
      mixed: 'Partly absolute',
      exclusion: 'Limit',
      procedural: 'Procedure',
      unknown: 'Not known',
    },
    publicInterest: {
      qualified: 'They must weigh the public interest.',
      absolute: 'They need not weigh the public interest.',
      mixed: 'Whether they must weigh the public interest depends on the part they use.',
      exclusion: 'Where it applies they need not deal with the request, and nothing is weighed.',
      procedural: 'This is about how a request is handled. It is not a reason to hold anything back.',
    },
  },
  {
    tags: {
      qualified: 'Amodol',
      absolute: 'Absoliwt',
      mixed: 'Absoliwt yn rhannol',
      exclusion: 'Terfyn',
      procedural: 'Gweithdrefn',
      unknown: 'Anhysbys',
    },
    publicInterest: {
      qualified: 'Rhaid iddynt bwyso a mesur budd y cyhoedd.',
      absolute: 'Nid oes rhaid iddynt bwyso a mesur budd y cyhoedd.',
      mixed: 'Mae’n dibynnu ar y rhan a ddefnyddiant a oes rhaid iddynt bwyso a mesur budd y cyhoedd.',
      exclusion:
        'Lle mae’n gymwys nid oes rhaid iddynt ddelio â’r cais, ac ni chaiff dim ei bwyso a’i fesur.',
      procedural: 'Mae hyn yn ymwneud â sut y caiff cais ei drin. Nid yw’n rheswm dros ddal dim yn ôl.',
    },
  },
);

/** The card of a citation. */
export const CARD = inBoth(
  {
    close: 'Close',
    relied_on: 'Marked as relied on because',
    mentioned: 'Marked as mentioned because',
    procedural: 'Marked as procedure because',
    other_act: 'Marked as another law because',
    possible: 'Possible.',
    inDoubt: 'The letter leaves open whether this is what it means.',
    orElse: (readings: readonly string[]) => `It could also mean ${inWords(readings, 'en', 'or')}.`,
    ofLaw: (title: string, law: string) => `${title} of the ${law}`,
    questions: (labels: readonly string[]) =>
      `Used on ${labels.length === 1 ? 'question' : 'questions'} ${inWords(labels, 'en')} of the request.`,
    use: 'Use in my review request',
    notThis: 'Not this',
    notThisHint: 'Take this mark away',
  },
  {
    close: 'Cau',
    relied_on: 'Marciwyd fel rheswm y dibynnir arno oherwydd:',
    mentioned: 'Marciwyd fel rhywbeth a grybwyllir oherwydd:',
    procedural: 'Marciwyd fel gweithdrefn oherwydd:',
    other_act: 'Marciwyd fel cyfraith arall oherwydd:',
    possible: 'Posibl.',
    inDoubt: 'Mae’r llythyr yn gadael yn agored ai dyma y mae’n ei olygu.',
    orElse: (readings) => `Gallai hefyd olygu ${inWords(readings, 'cy', 'or')}.`,
    ofLaw: (title, law) => `${title} o ${softened(law)}`,
    questions: (labels) =>
      `Fe’i defnyddiwyd ar ${labels.length === 1 ? 'gwestiwn' : 'gwestiynau'} ${inWords(labels, 'cy')} y cais.`,
    use: 'Defnyddio yn fy nghais am adolygiad',
    notThis: 'Nid hyn',
    notThisHint: 'Tynnu’r marc hwn i ffwrdd',
  },
);

/** One provision in a card. */
export const NOTES = inBoth(
  {
    mustShow: 'They have to show',
    mustDo: 'They have to',
    questions: 'Ask of this letter',
    loading: 'Fetching the explanation.',
    unavailable: 'The explanation could not be fetched. Close this card and open it again.',
    noSuchNumber: (law: string, title: string) =>
      `The ${law} has no ${title.charAt(0).toLowerCase()}${title.slice(1)}.`,
    noSuchNumberHint: 'It may be a slip, or another law may be meant. You can ask the authority which.',
    noRecord: 'FOI Lens has no notes on this one.',
    sources: { statute: 'The law', guidance: 'Commissioner’s guidance' },
    checked: (date: string) => `Checked on ${date}`,
    /** That the explanation is in another language; nothing to say among English words. */
    inEnglish: null as string | null,
  },
  {
    mustShow: 'Rhaid iddynt ddangos',
    mustDo: 'Rhaid iddynt',
    questions: 'Cwestiynau i’w gofyn am y llythyr hwn',
    loading: 'Wrthi’n nôl yr esboniad.',
    unavailable: 'Nid oedd modd nôl yr esboniad. Caewch y cerdyn hwn a’i agor eto.',
    noSuchNumber: (law, title) =>
      `Nid oes ${title.charAt(0).toLowerCase()}${title.slice(1)} yn y gyfraith hon: ${law}.`,
    noSuchNumberHint:
      'Gallai fod yn llithriad, neu gallai olygu cyfraith arall. Gallwch ofyn i’r awdurdod pa un.',
    noRecord: 'Nid oes gan FOI Lens nodiadau ar hon.',
    sources: { statute: 'Y gyfraith', guidance: 'Canllawiau’r Comisiynydd' },
    checked: (date) => `Gwiriwyd ar ${date}`,
    inEnglish: 'Mae’r esboniadau yn Saesneg.',
  },
);
