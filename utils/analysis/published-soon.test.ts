import { expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { analyseLetter } from '.';
import { saysPublishedSoon } from './published-soon';

const FOISA = 'the Freedom of Information (Scotland) Act 2002';

it.each([
  ['the part with a time', `The survey is exempt under section 27(1) of ${FOISA}.`, true],
  ['a part of that part', `We withhold the survey under section 27(1)(a)(i) of ${FOISA}.`, true],
  ['the part on research, which has none', `The trial is exempt under section 27(2) of ${FOISA}.`, false],
  ['the section alone, which may mean either', `The survey is exempt under section 27 of ${FOISA}.`, false],
  [
    'it, to say that it does not apply',
    `We considered section 27(1) of ${FOISA}, but it does not apply.`,
    false,
  ],
  [
    'the like of another Act, which has no time',
    'The survey is exempt under section 22(1) of the Freedom of Information Act 2000.',
    false,
  ],
])('a letter relies on publication soon where it names %s', (_reason, text, expected) => {
  expect(saysPublishedSoon(analyseLetter(text).citations)).toBe(expected);
});

it('tells by when that is, from the day of the request', () => {
  const text = `Dear Rowan Ashby,\n\nThe survey is withheld under section 27(1) of ${FOISA}.`;
  const { deadlines } = analyseLetter(text, { requestDate: day('2024-03-09') });
  expect(deadlines.find(({ kind }) => kind === 'future-publication')).toMatchObject({
    date: '2024-06-01',
    binding: 'statute',
    regime: 'FOISA',
  });
});
