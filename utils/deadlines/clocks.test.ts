import { describe, expect, it } from 'vitest';
import { REGIMES } from '../law';
import { CLOCKS } from './clocks';

/** What the four laws, the Code and the Commissioners' advice say, one line a clock. */
const RULES = [
  'FOIA request-received: response-due 20 working days (statute)',
  'EIR request-received: response-due 20 working days (statute)',
  'FOISA request-received: response-due 20 working days (statute)',
  'EISR request-received: response-due 20 working days (statute)',
  'FOIA request-received-by-school: response-due safe 20 working days (statute)',
  'FOIA request-received-by-school: response-due last 60 working days (statute)',
  'FOIA request-received-by-archive: response-due 30 working days (statute)',
  'FOISA request-received-by-archive: response-due 30 working days (statute)',
  'FOIA extended-request-received: extended-response-due 40 working days (guidance)',
  'EIR extended-request-received: extended-response-due 40 working days (statute)',
  'EISR extended-request-received: extended-response-due 40 working days (statute)',
  'FOIA request-received-with-leave: extended-response-due last 60 working days (statute)',
  'FOISA request-before-publication: future-publication 12 weeks (statute)',
  'FOIA fee-asked: fee-payment 3 months with that day (statute)',
  'FOISA fee-asked: fee-payment 3 months with that day (statute)',
  'EIR fee-asked: fee-payment 60 working days (statute)',
  'EISR fee-asked: fee-payment 60 working days with that day (statute)',
  'EIR silence: review-request 40 working days unless answered (statute)',
  'FOISA silence: review-request 40 working days unless answered (statute)',
  'EISR silence: review-request 40 working days unless answered (statute)',
  'FOIA answer: review-request 40 working days (code)',
  'EIR answer: review-request 40 working days (statute)',
  'EISR answer: review-request 40 working days (statute)',
  'FOISA answer: review-request safe 40 working days (guidance)',
  'FOISA time-to-answer-over: review-request last 40 working days (statute)',
  'FOISA late-answer-received: review-request last 40 working days (statute)',
  'FOIA review-asked: review-reply-due 20 working days (code)',
  'FOIA review-asked: review-reply-latest 40 working days (code)',
  'EIR review-asked: review-reply-due 40 working days (statute)',
  'FOISA review-asked: review-reply-due 20 working days (statute)',
  'EISR review-asked: review-reply-due 20 working days (statute)',
  'FOIA review-outcome: commissioner-complaint 6 weeks (guidance)',
  'EIR review-outcome: commissioner-complaint 6 weeks (guidance)',
  'FOISA review-outcome: commissioner-complaint safe 6 months with that day (statute)',
  'FOISA review-outcome: commissioner-complaint last 6 months (statute)',
  'EISR review-outcome: commissioner-complaint safe 6 months with that day (statute)',
  'EISR review-outcome: commissioner-complaint last 6 months (statute)',
  'FOISA time-to-review-over: commissioner-complaint safe 6 months with that day (statute)',
  'FOISA time-to-review-over: commissioner-complaint last 6 months (statute)',
  'EISR time-to-review-over: commissioner-complaint safe 6 months with that day (statute)',
  'EISR time-to-review-over: commissioner-complaint last 6 months (statute)',
  'FOIA decision-notice: tribunal-appeal 28 days (statute)',
  'EIR decision-notice: tribunal-appeal 28 days (statute)',
  'FOISA decision-notice: court-appeal 42 days (statute)',
  'EISR decision-notice: court-appeal 42 days (statute)',
];

describe('the clocks', () => {
  it('are the rules, each once', () => {
    const written = CLOCKS.map((clock) => {
      const { regime, starts, kind, reading, amount, unit, countsStart, unless, binding } = clock;
      const words = [
        kind,
        reading,
        amount,
        unit,
        countsStart && 'with that day',
        unless && `unless ${unless}`,
      ];
      return [`${regime} ${starts}:`, ...words, `(${binding})`].filter(Boolean).join(' ');
    });
    expect(written.sort()).toEqual([...RULES].sort());
  });

  it.each(REGIMES)(
    '%s: each names its rule and where to read it; what is law is read in the law',
    (regime) => {
      for (const { source, url, binding } of CLOCKS.filter((clock) => clock.regime === regime)) {
        expect(source).not.toBe('');
        expect(url?.startsWith('https://www.legislation.gov.uk/')).toBe(binding === 'statute');
        expect(URL.canParse(url ?? '')).toBe(true);
      }
    },
  );
});
