import type { Division } from '../calendar';
import { counted, inWords } from '../language';
import type { Binding, Period } from './types';

/** What is said in one language of how a deadline was worked out. */
export interface WorkingWords {
  /** The letter names the day itself; takes its words. */
  readonly named: (source: string) => string;
  /** The same, where the day is that of a notice. */
  readonly namedByNotice: (source: string) => string;
  /** Takes the date with its weekday. */
  readonly lastDay: (date: string) => string;
  readonly start: (date: string, startedBy: string, countsStart: boolean) => string;
  readonly period: (amount: number, unit: Period['unit']) => string;
  /** Takes how many bank holidays fall among them, and their dates. */
  readonly workingDays: (period: string, holidays: number, dates: string) => string;
  readonly days: (period: string) => string;
  readonly weeks: (period: string, days: number) => string;
  readonly monthsToDayBefore: (period: string) => string;
  readonly monthsToSameDay: (period: string) => string;
  /** Days of one month, as they stand before its name. */
  readonly daysOfMonth: (days: readonly string[]) => string;
  readonly scottishHolidays: string;
  readonly holidayIn: (date: string, divisions: string) => string;
  readonly partialHolidays: (where: string) => string;
  readonly divisions: Readonly<Record<Division, string>>;
  /** What gives the deadline its force; takes the rule. */
  readonly force: Readonly<Record<Binding, (source: string) => string>>;
  /** A notice gives it; takes the words of the message that tells. */
  readonly forceOfNotice: (source: string) => string;
  /** Rule 12 rolls the last day on, but does not say by which part of the UK's bank holidays. */
  readonly rolledOn: string;
  readonly schoolDays: string;
  readonly leave: string;
  readonly publishedSoon: string;
  readonly byNotice: string;
}

export const ENGLISH: WorkingWords = {
  named: (source) => `The letter itself names the day: “${source}”.`,
  namedByNotice: (source) => `A message names the day that the notice gives: “${source}”.`,
  lastDay: (date) => `The last day is ${date}.`,
  start: (date, startedBy, countsStart) =>
    `Counted from ${date}, ${startedBy}; that day itself is ${countsStart ? '' : 'not '}counted.`,
  period: (amount, unit) => `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit}`,
  workingDays: (period, holidays, dates) =>
    holidays === 0
      ? `${period}, leaving out weekends. No bank holiday falls among them.`
      : `${period}, leaving out weekends and the bank holiday${holidays === 1 ? '' : 's'} on ${dates}.`,
  days: (period) => `${period} by the calendar, weekends and bank holidays included.`,
  weeks: (period, days) =>
    `${period}, which is ${days} days by the calendar, weekends and bank holidays included.`,
  monthsToDayBefore: (period) => `${period} by the calendar, to the day before the same day of the month.`,
  monthsToSameDay: (period) =>
    `${period} by the calendar, to the same day of the month, or to the last day of a shorter month.`,
  daysOfMonth: (days) => inWords(days, 'en'),
  scottishHolidays: 'This law leaves out only the bank holidays of Scotland.',
  holidayIn: (date, divisions) => `${date} is one in ${divisions} only`,
  partialHolidays: (where) =>
    `Some bank holidays belong to a part of the UK: ${where}. This law leaves out the bank holidays of every part.`,
  divisions: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  force: {
    statute: (source) => `The law sets this time: ${source}.`,
    code: (source) => `Guidance sets this time, not the law: ${source}.`,
    guidance: (source) => `The Commissioner advises this time: ${source}.`,
    letter: (source) => `The letter sets this time: “${source}”.`,
  },
  forceOfNotice: (source) => `The Commissioner’s notice sets this time, as a message gives it: “${source}”.`,
  rolledOn:
    'The Tribunal must have the appeal by 5 pm. Where the last day is not a working day the next one is in time, but this day is the safe one.',
  schoolDays:
    'A school leaves out the days on which it is closed. Those are not known here; the 60th working day is the last in any case.',
  leave:
    'The Commissioner sets the day, and can set none after this one. The letter does not give the day that was set.',
  publishedSoon:
    'What is published later is not covered by this reason for refusing. It also has to have been planned before the request was made.',
  byNotice:
    'A notice cannot give less time than there is to appeal, and an appeal puts it off until that is decided.',
};

const UNITS_IN_WELSH: Readonly<Record<Period['unit'], string>> = {
  'working days': 'diwrnod gwaith',
  days: 'diwrnod',
  weeks: 'wythnos',
  months: 'mis',
};

export const WELSH: WorkingWords = {
  named: (source) => `Y llythyr ei hun sy’n enwi’r diwrnod: “${source}”.`,
  namedByNotice: (source) =>
    `Mae un o’r negeseuon yn enwi’r diwrnod y mae’r hysbysiad yn ei roi: “${source}”.`,
  lastDay: (date) => `Y diwrnod olaf yw ${date}.`,
  start: (date, startedBy, countsStart) =>
    `Cyfrifwyd o ${date}, sef ${startedBy}; ${countsStart ? 'mae’r' : 'nid yw’r'} diwrnod hwnnw ei hun yn cael ei gyfrif.`,
  period: (amount, unit) => counted(amount, UNITS_IN_WELSH[unit]),
  workingDays: (period, holidays, dates) =>
    holidays === 0
      ? `${period}, heb gyfrif penwythnosau. Nid oes gŵyl banc yn eu plith.`
      : `${period}, heb gyfrif penwythnosau na’r ${holidays === 1 ? 'ŵyl banc' : 'gwyliau banc'} ar ${dates}.`,
  days: (period) => `${period} yn ôl y calendr, gan gynnwys penwythnosau a gwyliau banc.`,
  weeks: (period, days) =>
    `${period}, sef ${days} diwrnod yn ôl y calendr, gan gynnwys penwythnosau a gwyliau banc.`,
  monthsToDayBefore: (period) => `${period} yn ôl y calendr, hyd at y diwrnod cyn yr un dyddiad o’r mis.`,
  monthsToSameDay: (period) =>
    `${period} yn ôl y calendr, hyd at yr un dyddiad o’r mis, neu hyd at ddiwrnod olaf mis byrrach.`,
  // Days of the month are read as ordinals: "y cyntaf a’r ail o Ionawr".
  daysOfMonth: (days) => [days.slice(0, -1).join(', '), ...days.slice(-1)].filter(Boolean).join(' a '),
  scottishHolidays: 'Dim ond gwyliau banc yr Alban y mae’r gyfraith hon yn eu hepgor.',
  holidayIn: (date, divisions) => `${date} (${divisions} yn unig)`,
  partialHolidays: (where) =>
    `Mae rhai gwyliau banc yn perthyn i ran o’r DU: ${where}. Mae’r gyfraith hon yn hepgor gwyliau banc pob rhan.`,
  divisions: {
    'england-and-wales': 'Cymru a Lloegr',
    scotland: 'yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  force: {
    statute: (source) => `Y gyfraith sy’n gosod yr amser hwn: ${source}.`,
    code: (source) => `Canllawiau sy’n gosod yr amser hwn, nid y gyfraith: ${source}.`,
    guidance: (source) => `Mae’r Comisiynydd yn cynghori’r amser hwn: ${source}.`,
    letter: (source) => `Y llythyr sy’n gosod yr amser hwn: “${source}”.`,
  },
  forceOfNotice: (source) =>
    `Hysbysiad y Comisiynydd sy’n gosod yr amser hwn, yn ôl un o’r negeseuon: “${source}”.`,
  rolledOn:
    'Rhaid i’r Tribiwnlys gael yr apêl erbyn 5 o’r gloch y prynhawn. Os nad yw’r diwrnod olaf yn ddiwrnod gwaith, mae’r diwrnod gwaith nesaf mewn pryd, ond y diwrnod hwn yw’r un diogel.',
  schoolDays:
    'Nid yw ysgol yn cyfrif y diwrnodau pan fydd ar gau. Nid yw’r rheini’n hysbys yma; y 60fed diwrnod gwaith yw’r olaf beth bynnag.',
  leave:
    'Y Comisiynydd sy’n gosod y diwrnod, ac ni all osod un yn hwyrach na hwn. Nid yw’r llythyr yn rhoi’r diwrnod a osodwyd.',
  publishedSoon:
    'Nid yw’r hyn a gyhoeddir yn hwyrach yn dod o dan y rheswm hwn dros wrthod. Rhaid hefyd fod y cyhoeddi wedi’i gynllunio cyn i’r cais gael ei wneud.',
  byNotice:
    'Ni all hysbysiad roi llai o amser nag sydd i apelio, ac mae apêl yn ei ohirio nes y penderfynir arni.',
};
