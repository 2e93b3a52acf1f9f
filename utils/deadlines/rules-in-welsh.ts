import { formatDate, plainDate } from '../calendar';
import { softened, type Language } from '../language';
import { REGIME_FACTS, REGIMES } from '../law';

/**
 * What a deadline carries in English (its rule, what it was counted from, why it has no date, what is disputed of a bank
 * holiday) in the language wanted. English stays where there is no Welsh: it was stored by another version.
 */
export function inLanguage(text: string, language: Language): string {
  return language === 'en'
    ? text
    : (WELSH.get(text) ?? lawInWelsh(text) ?? countInWelsh(text) ?? resentInWelsh(text) ?? text);
}

const UNITS: Readonly<Record<string, string>> = { section: 'adran', regulation: 'rheoliad' };

/** "Freedom of Information Act 2000, section 10(1)", or two of them with "and". */
function lawInWelsh(text: string): string | null {
  const laws = text.split(', and ').map(oneLawInWelsh);
  return laws.includes(null) ? null : laws.join(', a ');
}

function oneLawInWelsh(text: string): string | null {
  const [, title, unit, number] = /^(.+), (section|regulation) (\S+)$/.exec(text) ?? [];
  const regime = REGIMES.find((one) => REGIME_FACTS[one].title === title);
  if (regime === undefined || unit === undefined || number === undefined) return null;
  return `${REGIME_FACTS[regime].welsh.title}, ${UNITS[unit] ?? unit} ${number}`;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => plainDate(2000, at + 1, 1)).map((date) =>
  date === null ? '' : (formatDate(date, 'en').split(' ')[1] ?? ''),
);

/** A count that leaves the years whose bank holidays are known. */
function countInWelsh(text: string): string | null {
  const [, way, day = '', month = '', year = ''] =
    /^This count (starts before|runs past) (\d{1,2}) (\w+) (\d{4}),/.exec(text) ?? [];
  const written = dateInWelsh(day, month, year);
  if (way === undefined || written === null) return null;
  return way === 'starts before'
    ? `Mae’r cyfrif hwn yn dechrau cyn ${written}, y diwrnod cyntaf y mae gwyliau banc yn hysbys ar ei gyfer yma.`
    : `Mae’r cyfrif hwn yn mynd heibio i ${written}, y diwrnod olaf y mae gwyliau banc yn hysbys ar ei gyfer yma.`;
}

/** What a count starts from, where a message was sent again. */
function resentInWelsh(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^the day it was sent again, as what was sent on (\d{1,2}) (\w+) (\d{4}) may not have arrived$/.exec(
      text,
    ) ?? [];
  const written = dateInWelsh(day, month, year);
  return written === null
    ? null
    : `y diwrnod yr anfonwyd y neges eto, gan ei bod yn bosibl na chyrhaeddodd yr hyn a anfonwyd ar ${written}`;
}

function dateInWelsh(day: string, month: string, year: string): string | null {
  const date = plainDate(Number(year), MONTHS.indexOf(month) + 1, Number(day));
  return date === null ? null : formatDate(date, 'cy');
}

const CODE = `Cod Ymarfer o dan adran 45 o ${softened(REGIME_FACTS.FOIA.welsh.title)}, rhan 5`;
const COMPLIANCE = 'Rheoliadau Rhyddid Gwybodaeth (Amser i Gydymffurfio â Chais) 2004';

const RULES: Readonly<Record<string, string>> = {
  'Code of Practice under section 45 of the Freedom of Information Act 2000, part 5': CODE,
  'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulation 3 (maintained schools), 2009 (Northern Ireland) and 2010 (academies), regulation 2': `${COMPLIANCE}, rheoliad 3 (ysgolion a gynhelir), 2009 (Gogledd Iwerddon) a 2010 (academïau), rheoliad 2`,
  'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulation 4': `${COMPLIANCE}, rheoliad 4`,
  'Freedom of Information (Time for Compliance with Request) Regulations 2004, regulations 5 (armed forces) and 6 (information abroad)': `${COMPLIANCE}, rheoliadau 5 (y lluoedd arfog) a 6 (gwybodaeth sydd dramor)`,
  'Information Commissioner, on time for the public interest under section 10(3)':
    'Comisiynydd Gwybodaeth, am amser i bwyso a mesur budd y cyhoedd o dan adran 10(3)',
  'Scottish Information Commissioner, advice on asking for a review':
    'Comisiynydd Gwybodaeth yr Alban, cyngor ar ofyn am adolygiad',
  'Information Commissioner, how to complain about a response':
    'Comisiynydd Gwybodaeth, sut i gwyno am ymateb',
  'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009, rule 22(1)(b)':
    'Rheolau Gweithdrefn y Tribiwnlys (Tribiwnlys yr Haen Gyntaf) (Siambr Reoleiddio Gyffredinol) 2009, rheol 22(1)(b)',
  'Rules of the Court of Session 1994, rule 41.20(1)(b); the decision itself says how long there is':
    'Rheolau Llys y Sesiwn 1994, rheol 41.20(1)(b); mae’r penderfyniad ei hun yn dweud faint o amser sydd',
};

/** What a count starts from. */
const STARTS: Readonly<Record<string, string>> = {
  'the date on the letter': 'y dyddiad ar y llythyr',
  'the day the message was sent, because the letter carries no date':
    'y diwrnod yr anfonwyd y neges, am nad oes dyddiad ar y llythyr',
  'the day the message was sent, as the letter counts from its receipt':
    'y diwrnod yr anfonwyd y neges, gan fod y llythyr yn cyfrif o’r diwrnod y’i derbynnir',
  'the day of the request': 'diwrnod y cais',
  'the day the request was sent': 'y diwrnod yr anfonwyd y cais',
  'the day the request was sent, because the letter does not say when it was received':
    'y diwrnod yr anfonwyd y cais, am nad yw’r llythyr yn dweud pryd y’i derbyniwyd',
  'the day the letter says the request was received': 'y diwrnod y derbyniwyd y cais yn ôl y llythyr',
  'the day the authority’s question was answered': 'y diwrnod yr atebwyd cwestiwn yr awdurdod',
  'the day the fee was asked for': 'y diwrnod y gofynnwyd am y ffi',
  'the day the answer was due before': 'y diwrnod yr oedd yr ateb i ddod yn wreiddiol',
  'the day the letter names': 'y diwrnod y mae’r llythyr yn ei enwi',
  'the day the answer came, after it was due': 'y diwrnod y daeth yr ateb, yn hwyr',
  'the day the review was asked for': 'y diwrnod y gofynnwyd am yr adolygiad',
  'the end of the time the authority had to answer': 'diwedd yr amser a oedd gan yr awdurdod i ateb',
  'the end of the time for replying to the review': 'diwedd yr amser ar gyfer ateb yr adolygiad',
  'the day of the Commissioner’s decision, as a message gives it':
    'diwrnod penderfyniad y Comisiynydd, yn ôl un o’r negeseuon',
};

/** Why a deadline has no date. */
const REASONS: Readonly<Record<string, string>> = {
  'Nothing tells which law applies here, so no dates are worked out.':
    'Nid oes dim yn dweud pa gyfraith sy’n gymwys yma, felly ni chyfrifir dyddiadau.',
  'The request was not delivered, as the site says, so the time to answer has not begun.':
    'Ni chyrhaeddodd y cais, yn ôl y wefan, felly nid yw’r amser i ateb wedi dechrau.',
  'The authority asked what the request means. The time to answer starts afresh on the day it has your answer.':
    'Gofynnodd yr awdurdod beth yw ystyr y cais. Mae’r amser i ateb yn dechrau o’r newydd ar y diwrnod y caiff eich ateb.',
  'The authority asked for a fee. The days from then until it is paid do not count, so the last day to answer depends on the payment.':
    'Gofynnodd yr awdurdod am ffi. Nid yw’r diwrnodau o hynny nes iddi gael ei thalu yn cyfrif, felly mae’r diwrnod olaf i ateb yn dibynnu ar y taliad.',
  'The letter carries no date, and it is not known when the message was sent.':
    'Nid oes dyddiad ar y llythyr, ac nid yw’n hysbys pryd yr anfonwyd y neges.',
  'The letter does not say when the request was received, and it is not known when it was sent.':
    'Nid yw’r llythyr yn dweud pryd y derbyniwyd y cais, ac nid yw’n hysbys pryd y’i hanfonwyd.',
  'It is not known when the answer came.': 'Nid yw’n hysbys pryd y daeth yr ateb.',
  'It is not known on which day the review was asked for.':
    'Nid yw’n hysbys ar ba ddiwrnod y gofynnwyd am yr adolygiad.',
  'Between 7 April and 26 May 2020 Scottish authorities had more time to answer, so the last day in law is not worked out here.':
    'Rhwng 7 Ebrill a 26 Mai 2020 roedd gan awdurdodau’r Alban fwy o amser i ateb, felly ni chyfrifir y diwrnod olaf yn ôl y gyfraith yma.',
  'The period or the date it starts from could not be read with certainty.':
    'Nid oedd modd darllen yn sicr y cyfnod na’r dyddiad y mae’n dechrau ohono.',
};

const DISPUTES: Readonly<Record<string, string>> = {
  '19 September 2022 was made a bank holiday at short notice. Whether it is left out of a count that had already begun is disputed, so the last day may be one working day earlier.':
    'Gwnaed 19 Medi 2022 yn ŵyl banc ar fyr rybudd. Mae dadl a ddylid ei hepgor o gyfrif a oedd eisoes wedi dechrau, felly gallai’r diwrnod olaf fod un diwrnod gwaith yn gynharach.',
};

const WELSH: ReadonlyMap<string, string> = new Map(
  [RULES, STARTS, REASONS, DISPUTES].flatMap((group) => Object.entries(group)),
);
