import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, findGrounds, readLetter, type Citation } from '.';
import { parseReferences } from './references';
import { tokenize } from './tokens';

const RUNS = { numRuns: 1000 };

const FRAGMENTS = [
  'section', 'Section', 'sections', 's', 's.', 'S.', 'ss', 'reg', 'Regulation', 'R', 'Article', 'Schedule', 'adran', 'a',
  '1', '12', '21', '31', '36', '40', '43', '22A', '99', '106', '2000', '2018',
  '(1)', '(2)', '(3A)', '(a)', '(b)', '(c)', '(i)', '(ii)', '(A)', '[2]', '(2', ')', '.1', '.a', '&', ',', 'and', 'or', 'to', '/', ';',
  'subsection', 'subsections', 'paragraph', 'of', 'the Act', 'that Act', 'FOIA', 'FOISA', 'EIR', 'EISRs', 'DPA 2018',
  'the Freedom of Information Act 2000', 'Housing Act 1996 ("the Act")', 'of the policy', 'agreement', 'notice',
  'is exempt', 'withheld under', 'We no longer rely on', 'vexatious', 'public interest', 'but', 'cost limit', 'S10 2FB',
  '.', '\n', '\n\n', '\u00a0', '\u200b', '\u00ad', 'Â\u00a0', '>', '“', '”', '\u{1f600}', 'four', 'twenty-one', '£450', '%', '-', '–',
]; // prettier-ignore

/** A letter of fragments, glued or spaced at random. */
const letters = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([fragment, space]) => fragment + space).join(''));

const anything = fc.string({ unit: 'binary', maxLength: 200 });

function holds(text: fc.Arbitrary<string>, property: (text: string) => void): void {
  fc.assert(fc.property(text, property), RUNS);
}

function expectInOrder(text: string, spans: readonly { start: number; end: number }[]): void {
  let behind = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(end).toBeGreaterThan(start);
    behind = end;
  }
  expect(behind).toBeLessThanOrEqual(text.length);
}

describe('any text at all', () => {
  it('is read without an error', () => {
    holds(anything, (text) => {
      const reading = readLetter(text);
      findGrounds(text, reading, 'FOIA');
    });
  });

  it('made of what letters are made of is read without an error', () => {
    holds(letters, (text) => {
      const reading = readLetter(text, { regime: 'EISR' });
      findGrounds(text, reading, 'EISR');
    });
  });

  it('is cut into tokens that leave nothing but white space', () => {
    holds(letters, (text) => {
      const tokens = tokenize(text);
      let rest = '';
      let behind = 0;
      for (let at = 0; at < tokens.count; at += 1) {
        rest += text.slice(behind, tokens.start(at));
        behind = tokens.end(at);
      }
      expect(rest + text.slice(behind)).toMatch(/^[\s\u00ad\u200bÂ]*$/);
    });
  });
});

describe('the citations of any letter', () => {
  it('stand inside the text, in order, and do not overlap', () => {
    holds(letters, (text) => {
      expectInOrder(text, findCitations(text));
    });
  });

  it('are the same when it is read again', () => {
    holds(letters, (text) => {
      expect(findCitations(text)).toEqual(findCitations(text));
    });
  });

  it('have at least one provision, and a reason where they have a role', () => {
    holds(letters, (text) => {
      for (const citation of findCitations(text)) {
        expect(citation.provisions.length).toBeGreaterThan(0);
        if (citation.regime !== 'OTHER') expect(citation.roleReason).not.toBe('');
      }
    });
  });

  it('move with the text before them and keep what they are', () => {
    const shifted = (citation: Citation, by: number): readonly [number, number] => [
      citation.start + by,
      citation.end + by,
    ];
    holds(letters, (text) => {
      const before = '\u{1f600}\u{1f4c4}\n\n';
      const [alone, behind] = [findCitations(text), findCitations(before + text)];
      expect(behind.map((citation) => shifted(citation, 0))).toEqual(
        alone.map((citation) => shifted(citation, before.length)),
      );
      expect(behind.map(({ provisions }) => provisions)).toEqual(alone.map(({ provisions }) => provisions));
    });
  });
});

it('a reference read alone has the numbers that it has in its letter', () => {
  holds(letters, (text) => {
    for (const { start, end, items } of parseReferences(tokenize(text))) {
      // A short unit word before a number in words ("reg four") is read only where a figure stands near it.
      if (!/\d/.test(text.slice(start, end))) continue;
      const alone = parseReferences(tokenize(text.slice(start, end)));
      expect(alone.map((reference) => reference.items)).toEqual([items]);
    }
  });
});

it('the grounds of any letter stand inside the text', () => {
  holds(letters, (text) => {
    for (const { start, end } of findGrounds(text, readLetter(text), 'FOIA')) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

it('counts how often the letter names each regime', () => {
  const { namings } = readLetter('FOIA, the EIRs, FOIA and the Housing Act 1996.');
  expect(namings).toEqual({ FOIA: 2, FOISA: 0, EIR: 1, EISR: 0 });
});

it('reads a long letter in about the time that its length asks for', () => {
  const sentence =
    'The names are withheld under section 40(2) and (3A)(a) of the Freedom of Information Act 2000. ';
  const citations = findCitations(sentence.repeat(1000));
  expect(citations).toHaveLength(1000);
});
