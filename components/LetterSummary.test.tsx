// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LetterSummary } from './LetterSummary';
import { examples } from './LetterSummary.examples';
import { show } from './testing';

function propsOf(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return example.props;
}

const summary = (name: string, more: Partial<ReturnType<typeof propsOf>> = {}) =>
  show(<LetterSummary {...propsOf(name)} {...more} />);

describe('what stands above a letter', () => {
  it.each([
    [
      'part refusal, review open',
      [
        'Refused in part',
        's31(1)(a) law enforcement',
        'Letter dated 21 December 2022.',
        'until Tuesday 21 February 2023',
        'Copy review request',
      ],
    ],
    ['part refusal, too late for a review', ['ended on 21 February 2023', 'Ask again']],
    ['part refusal, for a reader', ['The requester can ask for a review until', 'Copy new request']],
    [
      'one reason, in words alone, no date in the letter',
      ['Refused', 'cost limit no section named', 'The letter carries no date.'],
    ],
    ['information not held', ['Not held, they say']],
    [
      'outcome of a review',
      ['Outcome of the review', 'The time to complain to the Information Commissioner ended on'],
    ],
    [
      'information sent in a file',
      ['Information sent', 'The letter carries no date.', 'You can ask for an internal review until'],
    ],
    ['acknowledgement, answer to come', ['The answer is due by Monday 9 January 2023.']],
  ])('%s', (name, parts) => {
    const text = summary(name).text();
    for (const part of parts) expect(text).toContain(part);
  });

  it.each(['nothing to say', 'information sent on the page', 'a file that is no letter'])(
    'is nothing: %s',
    (name) => {
      expect(summary(name).root.innerHTML).toBe('');
    },
  );

  it('is one line when folded', async () => {
    const onFold = vi.fn();
    const { text, click, hasControl } = summary('folded', { onFold });
    expect(text()).toContain('4 sections relied on');
    expect(hasControl('Copy review request')).toBe(false);
    await click('Show');
    expect(onFold).toHaveBeenCalledWith(false);
  });

  it('has the kind’s line and word in every chip', () => {
    const { root } = summary('part refusal, review open');
    const kinds = [...root.querySelectorAll('.chip .line')].map((line) => line.getAttribute('data-kind'));
    expect(kinds).toEqual(['qualified', 'qualified', 'absolute', 'exclusion']);
    expect(root.querySelector('.chip')?.textContent).toContain('Qualified');
  });
});

describe('what a reader does there', () => {
  it('goes to where a section is first relied on', async () => {
    const onGoTo = vi.fn();
    const { analysis } = propsOf('part refusal, review open');
    await summary('part refusal, review open', { onGoTo }).click('national security');
    expect(onGoTo).toHaveBeenCalledWith(analysis.citations[1]);
  });

  it('asks for the rest of a long list', async () => {
    const { root, click } = summary('many sections, one possible');
    expect(root.querySelectorAll('.chip')).toHaveLength(8);
    await click('4 more');
    expect(root.querySelectorAll('.chip')).toHaveLength(12);
  });

  it('copies, and is told that it was copied', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const { root, click, control } = summary('part refusal, review open', { onCopy });
    await click('Copy review request');
    expect(onCopy).toHaveBeenCalledWith('review-request');
    expect(control('Copied').textContent).toBe('Copied');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  it.each([
    ['answers that it could not', () => Promise.resolve(false)],
    ['fails', () => Promise.reject(new Error('NotAllowedError'))],
  ])('is told so where copying %s', async (_, onCopy) => {
    const { click, hasControl } = summary('part refusal, review open', { onCopy });
    await click('Copy review request');
    await vi.waitFor(() => {
      expect(hasControl('Could not copy')).toBe(true);
    });
  });

  it('follows the request', async () => {
    const onChange = vi.fn();
    const follow = { followed: false, problem: null, onChange };
    await summary('part refusal, to be followed', { follow }).click('Follow');
    expect(onChange).toHaveBeenCalledWith(true);
    expect(summary('part refusal, review open').hasControl('Follow')).toBe(false);
  });

  it('opens what the letter leaves out', async () => {
    const onPoints = vi.fn();
    await summary('part refusal that leaves things out', { onPoints }).click(
      '3 things this letter leaves out',
    );
    expect(onPoints).toHaveBeenCalled();
  });

  it('puts back a mark that was taken away', async () => {
    const onPutBack = vi.fn();
    const { text, click } = summary('a mark put aside', { onPutBack });
    expect(text()).toContain('You took 1 mark away.');
    await click('Put back');
    expect(onPutBack).toHaveBeenCalled();
  });
});
