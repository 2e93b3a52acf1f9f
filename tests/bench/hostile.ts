/** Text that makes a careless matcher slow. Each family gives exactly `length` characters, of one kind throughout. */
export interface HostileFamily {
  readonly name: string;
  readonly text: (length: number) => string;
}

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function nested(length: number): string {
  const half = Math.floor(length / 2);
  return '('.repeat(length - half) + ')'.repeat(half);
}

/** `Section 1(1)(1)…`, `section 1, 2, 3, …`: one reference as long as the text. */
const led = (head: string, unit: string) => (length: number) =>
  (head + repeated(unit)(length)).slice(0, length);

/** One pair of quotation marks around lines of request. */
const quoted = (length: number) => `“${repeated('I ask under section 1 for all of it, ')(length - 2)}”`;

export const HOSTILE_FAMILIES: readonly HostileFamily[] = [
  { name: 'one long word', text: repeated('a') },
  { name: 'one long word of s', text: repeated('s') },
  { name: 'digits', text: repeated('7') },
  { name: 'opening brackets', text: repeated('(') },
  { name: 'nested brackets', text: nested },
  { name: 'section with nested brackets', text: (length) => `section 4${nested(length - 9)}` },
  { name: 'commas', text: repeated(',') },
  { name: 'full stops', text: repeated('.') },
  { name: 'spaces', text: repeated(' ') },
  { name: 'line breaks', text: repeated('\n') },
  { name: 'no-break spaces', text: led('section', '\u00a0') },
  { name: 'soft hyphens', text: repeated('sec\u00adtion\u00ad ') },
  { name: 'section section …', text: repeated('section ') },
  { name: 'sections and and …', text: led('sections 1', ' and') },
  { name: '&amp;', text: repeated('&amp;') },
  { name: 'one long chain of sections', text: led('sections 1', ', 2(1)(a) and 3') },
  { name: 'one long chain of subsections', text: led('section 40', '(2)(a)') },
  { name: 'ranges', text: repeated('sections 1 to 99(a) to (z) ') },
  { name: 's.s.s.', text: repeated('s.') },
  { name: 's 1 s 1', text: repeated('s 1 ') },
  { name: 'section 40 in every place', text: repeated('section 40(2) ') },
  { name: 'of the Act', text: repeated('of the Act ') },
  { name: 'the Act (“the Act”)', text: repeated('the Widgets Act 1999 (“the Act”) ') },
  { name: 'Freedom of Freedom of', text: repeated('Freedom of Information ') },
  { name: 'one long quotation', text: quoted },
  { name: 'quotation marks', text: repeated('“') },
  { name: 'straight quotation marks', text: repeated('"a ') },
  { name: 'e-mail quote marks', text: repeated('> ') },
  { name: 'lines of a quoted e-mail', text: repeated('> under section 40\n') },
  { name: 'questions and answers', text: repeated('Q1. a?\nA1. b\n') },
  { name: 'numbers of a list', text: repeated('1.\n2.\n') },
  { name: 'quotations that never close', text: repeated('You wrote “\n') },
  { name: 'sentences without end', text: repeated('we withhold under section 31 ') },
  { name: 'refusals one after another', text: repeated('We withhold it under section 31. ') },
  {
    name: 'public interests',
    text: led('withheld under section 31. ', 'The public interest in knowing x would outweigh it. '),
  },
  { name: 'links', text: led('exempt under section 21. ', 'http://www.x.gov.uk ') },
  { name: 'accessible again and again', text: repeated('It is exempt under section 21 of the Act. ') },
  { name: 'rows and totals', text: repeated('a 1\nb 2\ntotal 3\n') },
  { name: 'dates', text: repeated('1 March 2024 ') },
  { name: 'addresses', text: repeated('a@b.c.') },
  { name: '40 working days', text: repeated('within 40 working days ') },
  { name: 'Dear Dear', text: repeated('Dear ') },
  { name: 'surrogate pairs', text: repeated('🙂') },
];
