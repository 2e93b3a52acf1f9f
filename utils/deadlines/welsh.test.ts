import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { REGIMES } from '../law';
import { calendarFile } from './calendar-file';
import { CLOCKS } from './clocks';
import { describeDeadline, describeReviewRequestDates, nameDeadline } from './describe-deadline';
import { explainDeadline } from './explain-deadline';
import { letterDeadlines } from './letter-deadlines';
import { requestDeadlines } from './request-deadlines';
import { reviewRequestDates } from './review-request-dates';
import { inLanguage } from './rules-in-welsh';
import { runClocks } from './run-clocks';
import type { Deadline, LetterDates } from './types';

const ENGLISH = /\b(?:the|and|of|by|until|day|days|was|answer|review|law|section|regulation)\b/i;

const NO_DATES: LetterDates = { letterDate: null, requestReceivedDate: null, reviewWindow: null };

/** Every deadline that a clock can give, counted from one day. */
const ALL: readonly Deadline[] = CLOCKS.flatMap(
  (clock) =>
    runClocks([clock], {
      [clock.starts]: { date: day('2022-12-21'), startedBy: 'the date on the letter' },
    }).deadlines,
);

function refused(regime: (typeof REGIMES)[number], facts: Partial<LetterDates> = {}): readonly Deadline[] {
  return letterDeadlines({
    regime,
    kind: 'refusal',
    facts: { ...NO_DATES, letterDate: day('2022-12-21'), ...facts },
    sentDate: null,
    requestDate: null,
  }).deadlines;
}

describe('every deadline', () => {
  it.each(
    ALL.map((one) => [`${one.regime} ${one.kind} ${one.reading ?? ''} ${one.unless ?? ''}`, one] as const),
  )('%s is told in Welsh, whenever it is looked at', (_, deadline) => {
    const days = [day('2022-12-21'), deadline.date, day('2024-12-21')];
    const sentences = [
      ...days.map((today) => describeDeadline(deadline, today, 'cy').sentence),
      describeDeadline({ ...deadline, metOn: day('2023-01-05') }, day('2024-12-21'), 'cy').sentence,
      nameDeadline(deadline, 'cy'),
      ...explainDeadline(deadline, 'cy'),
    ];
    expect(sentences.filter((sentence) => ENGLISH.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !/^[A-ZŶ0-9]/.test(sentence))).toEqual([]);
  });

  it('is asked for in each regime’s own words', () => {
    const said = REGIMES.map((regime) => {
      const [first] = refused(regime).filter(({ kind, unless }) => kind === 'review-request' && !unless);
      return first && describeDeadline(first, day('2023-01-04'), 'cy').sentence;
    });
    expect(said).toEqual([
      'Gallwch ofyn am adolygiad mewnol tan ddydd Mawrth 21 Chwefror 2023.',
      expect.stringMatching(/^I fod yn ddiogel, gwnewch ofyniad am adolygiad erbyn dydd .* 2023\.$/),
      expect.stringMatching(/^Gallwch ofyn am adolygiad mewnol tan ddydd .* 2023\.$/),
      expect.stringMatching(/^Gallwch ofyn am adolygiad tan ddydd .* 2023\.$/),
    ]);
  });

  it('that another rule contradicts is told with that rule', () => {
    const dates = reviewRequestDates(
      refused('FOIA', { reviewWindow: { amount: 3, unit: 'months', surface: 'within three months' } }),
    );
    expect(dates && describeReviewRequestDates(dates, day('2023-01-10'), 'cy')).toEqual([
      'I fod yn ddiogel, gofynnwch am adolygiad mewnol erbyn dydd Mawrth 21 Chwefror 2023.',
      'Gallech ddadlau tan ddydd Mawrth 21 Mawrth 2023: mae’r llythyr ei hun yn rhoi tan hynny i chi.',
    ]);
  });
});

it('how a deadline was worked out is told in Welsh, with the letter’s own words as they are', () => {
  const [byCode, byLetter] = refused('FOIA', {
    reviewWindow: { amount: 2, unit: 'months', surface: 'within two months' },
  }).toSorted((a, b) => (a.binding < b.binding ? -1 : 1));
  expect(byCode && explainDeadline(byCode, 'cy')).toEqual([
    'Cyfrifwyd o 21 Rhagfyr 2022, sef y dyddiad ar y llythyr; nid yw’r diwrnod hwnnw ei hun yn cael ei gyfrif.',
    '40 diwrnod gwaith, heb gyfrif penwythnosau na’r gwyliau banc ar 26 a 27 Rhagfyr 2022, 2 a 3 Ionawr 2023.',
    'Mae rhai gwyliau banc yn perthyn i ran o’r DU: 3 Ionawr 2023 (yr Alban yn unig). Mae’r gyfraith hon yn hepgor gwyliau banc pob rhan.',
    'Y diwrnod olaf yw dydd Mawrth 21 Chwefror 2023.',
    'Canllawiau sy’n gosod yr amser hwn, nid y gyfraith: Cod Ymarfer o dan adran 45 o Ddeddf Rhyddid Gwybodaeth 2000, rhan 5.',
  ]);
  expect(byLetter && explainDeadline(byLetter, 'cy')).toEqual([
    'Cyfrifwyd o 21 Rhagfyr 2022, sef y dyddiad ar y llythyr; nid yw’r diwrnod hwnnw ei hun yn cael ei gyfrif.',
    '2 fis yn ôl y calendr, hyd at yr un dyddiad o’r mis, neu hyd at ddiwrnod olaf mis byrrach.',
    'Y diwrnod olaf yw dydd Mawrth 21 Chwefror 2023.',
    'Y llythyr sy’n gosod yr amser hwn: “within two months”.',
  ]);
});

describe('what a notice tells the authority to do', () => {
  const complianceBy = (words: string) =>
    requestDeadlines({
      regime: 'FOIA',
      status: 'rejected',
      messages: [
        { direction: 'outgoing', sentDate: day('2022-12-06'), kind: null },
        { direction: 'incoming', sentDate: day('2022-12-21'), kind: 'refusal' },
        { direction: 'incoming', sentDate: day('2023-02-14'), kind: 'review-outcome' },
        { direction: 'outgoing', sentDate: day('2024-01-15'), kind: null, text: words },
      ],
    }).deadlines.find(({ kind }) => kind === 'notice-compliance');

  it.each([
    [
      'a period',
      'The decision notice of 10 January 2024 requires you to answer within 30 calendar days of the notice.',
      [
        'Cyfrifwyd o 10 Ionawr 2024, sef diwrnod penderfyniad y Comisiynydd, yn ôl un o’r negeseuon; nid yw’r diwrnod hwnnw ei hun yn cael ei gyfrif.',
        '30 diwrnod yn ôl y calendr, gan gynnwys penwythnosau a gwyliau banc.',
        'Y diwrnod olaf yw dydd Gwener 9 Chwefror 2024.',
        'Hysbysiad y Comisiynydd sy’n gosod yr amser hwn, yn ôl un o’r negeseuon: “within 30 calendar days of the notice”.',
        'Ni all hysbysiad roi llai o amser nag sydd i apelio, ac mae apêl yn ei ohirio nes y penderfynir arni.',
      ],
    ],
    [
      'a day',
      'The decision notice of 10 January 2024 requires you to answer by 14 February 2024.',
      [
        'Mae un o’r negeseuon yn enwi’r diwrnod y mae’r hysbysiad yn ei roi: “by 14 February 2024”.',
        'Y diwrnod olaf yw dydd Mercher 14 Chwefror 2024.',
        'Ni all hysbysiad roi llai o amser nag sydd i apelio, ac mae apêl yn ei ohirio nes y penderfynir arni.',
      ],
    ],
  ])('is told in Welsh with %s in the message’s own words', (_, words, expected) => {
    const deadline = complianceBy(words);
    expect(deadline && explainDeadline(deadline, 'cy')).toEqual(expected);
    expect(deadline && describeDeadline(deadline, day('2024-01-16'), 'cy').sentence).toMatch(
      /^Mae gan yr awdurdod tan ddydd .* i wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud\.$/,
    );
  });
});

describe('what deadlines carry in English', () => {
  /** The starts and reasons that are written in this folder. */
  const written = readdirSync(import.meta.dirname)
    .filter((file) =>
      /^(?:letter-deadlines|request-deadlines|response-dates|review-windows|run-clocks)\.ts$/.test(file),
    )
    .flatMap((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n'))
    .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
    .flatMap((line) => [...line.matchAll(/'((?:the (?:day|date|end) |[A-Z][a-z]+ )[^']*)'/g)])
    .map(([, text = '']) => text);

  it.each(written)('“%s” has its Welsh', (text) => {
    expect(inLanguage(text, 'cy')).not.toBe(text);
    expect(inLanguage(text, 'en')).toBe(text);
  });

  it.each([
    [
      'This count starts before 1 January 2015, the first day for which bank holidays are known here.',
      '1 Ionawr 2015',
    ],
    [
      'This count runs past 31 December 2028, the last day for which bank holidays are known here.',
      '31 Rhagfyr 2028',
    ],
    [
      'the day it was sent again, as what was sent on 6 December 2022 may not have arrived',
      'a anfonwyd ar 6 Rhagfyr 2022',
    ],
    [
      'Environmental Information (Scotland) Regulations 2004, regulation 17, and Freedom of Information (Scotland) Act 2002, section 47(4)',
      'rheoliad 17, a Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 47(4)',
    ],
  ])('“%s” has its Welsh', (text, part) => {
    expect(inLanguage(text, 'cy')).toContain(part);
  });

  it('stays as it is where another version wrote it', () => {
    expect(inLanguage('It is not known when the request was received.', 'cy')).toBe(
      'It is not known when the request was received.',
    );
  });
});

it('a calendar file names its dates in Welsh', () => {
  const [deadline] = refused('FOIA');
  if (deadline === undefined) throw new Error('no deadline');
  const entry = {
    requestKey: 'harbour',
    requestUrl: 'https://www.whatdotheyknow.com/request/harbour',
    title: 'Harbour',
    authority: 'Harbourside Council',
    deadline,
  };
  const file = calendarFile([entry], '2023-01-04T10:00:00Z', 'cy');
  expect(file).toContain('SUMMARY:Diwrnod olaf i ofyn am adolygiad mewnol: Harbour');
  expect(file).toContain('//FOI Lens//CY');
});
