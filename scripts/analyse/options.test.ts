import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from './options';

/** Past midnight in London, where summer time has begun; still the day before by Greenwich. */
const NOW = new Date('2024-04-09T23:30:00Z');

const messageOf = (args: readonly string[]): string => {
  try {
    readOptions(args, NOW);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('options of the command', () => {
  it('are none: a report of standard input, as of today in London', () => {
    expect(readOptions([], NOW)).toEqual({
      form: 'report',
      page: '',
      file: null,
      today: '2024-04-10',
      context: { authority: undefined, regime: undefined, sentDate: undefined },
    });
  });

  it.each([
    ['a file', ['letter.txt'], { form: 'report', file: 'letter.txt' }],
    ['--json', ['--json', 'letter.txt'], { form: 'json', file: 'letter.txt' }],
    ['an attached letter', ['--json', 'letter.pdf'], { form: 'json', file: 'letter.pdf' }],
    ['an attached letter to report on', ['letter.DOCX'], { form: 'report', file: 'letter.DOCX' }],
    ['--jsonl', ['--jsonl'], { form: 'jsonl', file: null }],
    [
      '--page',
      ['--page', 'https://www.whatdotheyknow.com/request/a', 'a.html'],
      { form: 'page', page: 'https://www.whatdotheyknow.com/request/a' },
    ],
    ['--today', ['--today', '2023-02-09'], { today: '2023-02-09' }],
    [
      '--authority',
      ['--authority', 'Harbourside Council'],
      { context: { authority: 'Harbourside Council' } },
    ],
    ['--regime', ['--regime=EISR'], { context: { regime: 'EISR' } }],
    ['--sent-date', ['--sent-date', '2023-02-09'], { context: { sentDate: '2023-02-09' } }],
  ])('%s', (_, args, expected) => {
    expect(readOptions(args, NOW)).toMatchObject(expected);
  });

  it.each([
    ['an unknown option', ['--colour'], /--colour/],
    ['an option without its value', ['--today'], /--today/],
    ['a value where none belongs', ['--json=yes'], /--json/],
    ['two forms at once', ['--json', '--jsonl'], /do not go together/],
    ['a page as JSON', ['--json', '--page', 'https://a.example/'], /do not go together/],
    ['two files', ['a.txt', 'b.txt'], /one file at a time/],
    ['a file for --jsonl', ['--jsonl', 'a.txt'], /reads standard input/],
    ['an unknown law', ['--regime', 'FOI'], /FOIA, FOISA, EIR or EISR/],
    ['a page without an address', ['--page', 'a.html'], /wants an address, not a\.html/],
    ['a day that is none', ['--today', '2023-02-30'], /--today wants a date/],
    ['a day the other way round', ['--sent-date', '09/02/2023'], /--sent-date wants a date/],
  ])('refuses %s, in one line', (_, args, expected) => {
    const message = messageOf(args);
    expect(message).toMatch(expected);
    expect(message).not.toContain('\n');
  });
});
