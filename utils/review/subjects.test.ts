import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { REGIMES, parseProvision } from '../law';
import { publicInterestPrompts } from './index';
import { subjectOf } from './subjects';
import data from './subjects.json';

const sentenceless = z.string().check(z.regex(/^[a-z][^.?!;]*[^.?!,;\s]$/));
const question = z.string().check(z.regex(/^[A-Z][^?]{8,90}\?$/));
const schema = z.record(
  z.string(),
  z.strictObject({
    provisions: z.partialRecord(z.enum(REGIMES), z.array(z.string()).check(z.minLength(1))),
    why: sentenceless,
    how: sentenceless,
    asksReader: z.nullable(z.string().check(z.minLength(10))),
    prompts: z.array(question).check(z.maxLength(5)),
  }),
);

describe('the subjects', () => {
  it('have the form that paragraphs need', () => {
    expect(z.safeParse(schema, data).error?.issues ?? []).toEqual([]);
  });
  it.each(Object.entries(data))(
    '%s names real provisions and has no prompts, or at least three',
    (_, subject) => {
      for (const [regime, numbers] of Object.entries(subject.provisions)) {
        for (const number of numbers) expect(parseProvision(`${regime} ${number}`)).not.toBeNull();
      }
      expect([0, 3, 4, 5]).toContain(subject.prompts.length);
    },
  );
  it.each([
    ['the closest', 'FOISA s33(2)(b)', data.economy.why],
    ['that of the section where no part is named', 'FOISA s33(1)(b)', data['commercial-interests'].why],
    ['none for a procedure', 'FOIA s17', undefined],
    ['none for a number alone', 's43', undefined],
  ])('give %s', (_, provision, why) => {
    expect(subjectOf(provision)?.why).toBe(why);
  });
});

describe('prompts for the public interest', () => {
  it('are grouped by what the provisions are about', () => {
    expect(publicInterestPrompts(['FOIA s43(2)', 'FOIA s43(1)', 'FOIA s40(2)'])).toEqual([
      { provisions: ['FOIA s43(2)', 'FOIA s43(1)'], questions: data['commercial-interests'].prompts },
      { provisions: ['FOIA s40(2)'], questions: data['personal-data'].prompts },
    ]);
  });
  it.each([
    ['where nothing is weighed', ['FOIA s21', 'FOIA s12']],
    ['for nothing', []],
  ] as const)('are none %s', (_, provisions) => {
    expect(publicInterestPrompts(provisions)).toEqual([]);
  });
  it('ask nothing twice', () => {
    const all = publicInterestPrompts(['EIR reg12(4)(b)', 'EIR reg12(4)(c)', 'EIR reg12(4)(e)']);
    const questions = all.flatMap((group) => group.questions);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
