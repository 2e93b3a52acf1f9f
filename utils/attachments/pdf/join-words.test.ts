import { describe, expect, it } from 'vitest';
import { joinWords, wordsOf } from './join-words';

const WORDS = wordsOf(['the cost-benefit analysis of information', 'a re-use of the subsection']);

const joined = (before: string, after: string): string => {
  const { dropsHyphen, glue } = joinWords(before, after, WORDS);
  return (dropsHyphen ? before.slice(0, -1) : before) + glue + after;
};

describe('the end of a line and the beginning of the next', () => {
  it.each([
    ['two words', 'exempt under', 'section 31', 'exempt under section 31'],
    ['a broken word', 'infor-', 'mation', 'information'],
    ['a broken word that the letter has elsewhere', 'sub-', 'section', 'subsection'],
    ['a compound that the letter writes so', 'cost-', 'benefit', 'cost-benefit'],
    ['a compound by its beginning', 'non-', 'disclosure', 'non-disclosure'],
    ['a name', 'Smith-', 'Jones', 'Smith-Jones'],
    ['a citation with a hyphen of the line', 'section 31(1)-', '(a)', 'section 31(1)(a)'],
    ['a citation between its brackets', 'section 40(3A)', '(a) of', 'section 40(3A)(a) of'],
    ['a citation and what follows it', 'section 40(2)', '(personal data)', 'section 40(2) (personal data)'],
    ['a number and a list', 'these three', '(a) one', 'these three (a) one'],
    ['a range', 'sections 31-', '33', 'sections 31-33'],
    ['a dash', 'held –', 'and given', 'held – and given'],
    ['a web address', 'https://a.example/our-', 'policy', 'https://a.example/our-policy'],
    ['a web address at its end', 'see www.a.example', 'or write', 'see www.a.example or write'],
    ['a mail address', 'freedom-of-', 'information@a.example', 'freedom-of-information@a.example'],
  ])('%s', (_, before, after, expected) => {
    expect(joined(before, after)).toBe(expected);
  });
});
