import { describe, expect, it } from 'vitest';
import { countInWords, pointsOf } from './findings-of';
import { finding, FINDINGS, FINDINGS_TEXT } from './samples';

const points = (...findings: Parameters<typeof finding>[]) =>
  pointsOf(
    FINDINGS_TEXT,
    findings.map((parts) => finding(...parts)),
  );

describe('the findings of a letter', () => {
  it('come strongest first, and equally strong ones as the letter has them', () => {
    expect(pointsOf(FINDINGS_TEXT, FINDINGS).map((point) => point.finding.id)).toEqual([
      'no-subsection',
      'public-interest-without-reasons',
      'no-commissioner',
      'no-publication-date',
    ]);
  });

  it.each([
    [
      'the sentence that it rests on',
      'On balance we consider that the public interest favours maintaining the exemption.',
      'On balance we consider that the public interest favours maintaining the exemption.',
    ],
    [
      'the sentence around a citation',
      'section 31',
      'We are withholding the list of suppliers under section 31 of the Freedom of Information Act 2000.',
    ],
    ['the first sentence without the white space before it', 'Dear Rowan', 'Dear Rowan Ashby,'],
    ['the last sentence', '20 working days', 'You can ask for an internal review within 20 working days.'],
  ])('quote %s', (_, words, quoted) => {
    const [point] = points(['no-subsection', 'strong', 'A message.', words]);
    expect(point?.quote?.text).toBe(quoted);
    expect(FINDINGS_TEXT.slice(point?.quote?.start, point?.quote?.end)).toBe(quoted);
  });

  it('quote nothing where they rest on the letter as a whole, or on a place outside of it', () => {
    const outside = finding('no-subsection', 'strong', 'A message.', '', { start: 5, end: 9999 });
    expect(points(['no-subsection', 'strong', 'A message.'])[0]?.quote).toBeNull();
    expect(pointsOf(FINDINGS_TEXT, [outside])[0]?.quote).toBeNull();
  });
});

describe('how many there are', () => {
  it.each([
    ['1 thing this letter leaves out', points(['no-subsection', 'strong', 'One.'])],
    [
      '2 things this letter leaves out',
      points(
        ['no-subsection', 'strong', 'One.'],
        ['no-commissioner', 'medium', 'Two.'],
        ['emissions', 'note', 'Three.'],
      ),
    ],
    [
      '2 things to question in this letter',
      points(['no-subsection', 'strong', 'One.'], ['answered-late', 'medium', 'Two.']),
    ],
    ['1 thing to know about this letter', points(['paid-access', 'note', 'One.'])],
  ])('%s', (words, found) => {
    expect(countInWords(found, 'en')).toBe(words);
  });
});
