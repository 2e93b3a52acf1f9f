// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CitationCard } from './CitationCard';
import { examples } from './CitationCard.examples';
import { citation, explainersOf, lawOf } from './samples';
import { show } from './testing';

function propsOf(name: string) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return example.props;
}

const card = (name: string, more: Partial<ReturnType<typeof propsOf>> = {}) =>
  show(<CitationCard {...propsOf(name)} {...more} />);

describe('what a card says', () => {
  it('answers in the reader’s order', () => {
    const text = card('qualified').text();
    const inOrder = [
      'Section 31(1)(a)',
      'Law enforcement',
      'Freedom of Information Act 2000',
      'Qualified',
      'They must weigh the public interest.',
      '(1)(a) Preventing or detecting crime',
      'They have to show',
      'Ask of this letter',
      'The law',
      'Commissioner’s guidance',
      'Marked as relied on because the letter says “are withholding this information under”.',
      'Use in my review request',
      'Not this',
    ];
    const places = inOrder.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says of each part that is cited what it is about, once', () => {
    const provisions = ['FOIA s31(1)(a)', 'FOIA s31(1)(a)', 'FOIA s31(1)(g)'];
    const cited = citation('section 31', provisions);
    const { root } = card('qualified', {
      citation: cited,
      law: lawOf([cited]),
      explainers: explainersOf(provisions),
    });
    const paths = [...root.querySelectorAll('.parts b')].map(({ textContent }) => textContent);
    expect(paths).toEqual(['(1)(a)', '(1)(g)']);
  });

  it.each([
    ['absolute', 'absolute', 'They need not weigh the public interest.'],
    ['exclusion', 'exclusion', 'they need not deal with the request'],
    ['procedural', 'procedural', 'It is not a reason to hold anything back.'],
    ['mixed, several parts of one section', 'mixed', 'For the second and third conditions it is weighed.'],
  ])('%s: its line and its sentence on the public interest', (name, kind, sentence) => {
    const { root, text } = card(name);
    expect(root.querySelector('.line')?.getAttribute('data-kind')).toBe(kind);
    expect(text()).toContain(sentence);
  });

  it('says what else a possible citation could be, and draws its line with gaps', () => {
    const { root, text } = card('possible, with another reading');
    expect(text()).toContain(
      'It could also mean Regulation 12(4)(b) of the Environmental Information Regulations 2004 or Regulation 12(4) of the',
    );
    expect(root.querySelector('.line')?.hasAttribute('data-possible')).toBe(true);
  });

  it.each([
    ['one question', ['3'], 'relied_on', 'Used on question 3 of the request.'],
    ['two', ['2', '4b'], 'relied_on', 'Used on questions 2 and 4b of the request.'],
    ['three', ['1', '2', '3'], 'relied_on', 'Used on questions 1, 2 and 3 of the request.'],
  ] as const)('says on which questions it is used: %s', (_, questions, role, sentence) => {
    expect(
      card('qualified', { citation: citation('section 31', ['FOIA s31'], { questions, role }) }).text(),
    ).toContain(sentence);
  });

  it.each([
    ['the letter does not say', { questions: [] }],
    ['it is only mentioned there', { questions: ['3'], role: 'mentioned' }],
  ] as const)('says nothing of questions where %s', (_, more) => {
    expect(card('qualified', { citation: citation('section 31', ['FOIA s31'], more) }).text()).not.toContain(
      'Used on',
    );
  });

  it('explains both readings where two laws stay possible', async () => {
    const { root, text, click } = card('possible under two Acts');
    const tabs = [...root.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent);
    expect(tabs).toEqual(['s38(1)(b) FOIA', 's38(1)(b) FOISA']);
    expect(text()).toContain('Health and safety');
    await click('s38(1)(b) FOISA');
    expect(text()).toContain('Personal information');
  });

  it('links to its sources with the day they were checked', () => {
    const link = card('qualified').control('The law');
    expect(link.getAttribute('href')).toBe('https://www.legislation.gov.uk/ukpga/2000/36/section/31');
    expect(link.title).toMatch(/Checked on \d{1,2} \w+ \d{4}$/);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each([
    ['a number that the law does not have', 'The Freedom of Information Act 2000 has no section 99.'],
    ['a section without notes', 'FOI Lens has no notes on this one.'],
  ])('%s is said plainly', (name, sentence) => {
    expect(card(name).text()).toContain(sentence);
  });

  it.each([
    ['explanation on its way', 'Fetching the explanation.'],
    ['explanation not to be had', 'The explanation could not be fetched.'],
  ])('%s: the facts are there all the same', (name, sentence) => {
    const text = card(name).text();
    expect(text).toContain(sentence);
    expect(text).toContain('They must weigh the public interest.');
  });

  it('is a dialog named by its title', () => {
    const { root } = card('qualified');
    const dialog = root.querySelector('[role="dialog"]');
    const title = root.querySelector(`[id="${dialog?.getAttribute('aria-labelledby') ?? ''}"]`);
    expect(title?.textContent).toBe('Section 31(1)(a)');
  });
});

describe('several sections in one citation', () => {
  it('show one at a time', async () => {
    const { click, root, text, control } = card('two sections in one citation');
    const panel = () => root.querySelector('[role="tabpanel"]')?.textContent ?? '';
    expect(text()).toContain('Sections 31 and 24');
    expect(panel()).toMatch(/^Section 31/);
    await click('s24');
    expect(panel()).toMatch(/^Section 24/);
    expect(control('s24').getAttribute('aria-selected')).toBe('true');
  });

  it.each([
    ['ArrowRight', 's24'],
    ['ArrowLeft', 's24'],
    ['End', 's24'],
    ['Home', 's31'],
  ])('are reached with %s, and only the chosen tab is a tab stop', async (key, tab) => {
    const { control } = card('two sections in one citation');
    control('s31').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await vi.waitFor(() => {
      expect(control(tab).getAttribute('tabindex')).toBe('0');
    });
    expect(document.activeElement).toBe(control(tab));
  });
});

describe('what a reader does with it', () => {
  it.each([
    ['Not this', 'onNotThis'],
    ['Close', 'onClose'],
  ] as const)('%s is told to the page', async (name, event) => {
    const told = vi.fn();
    await card('qualified', { [event]: told }).click(name);
    expect(told).toHaveBeenCalledOnce();
  });

  it('a citation can be chosen for the review request', async () => {
    const onUse = vi.fn();
    await card('qualified', { onUse }).click('Use in my review request');
    expect(onUse).toHaveBeenCalledWith(true);
  });

  it('what was chosen can be taken back', async () => {
    const onUse = vi.fn();
    const { control, click } = card('qualified, chosen for the review request', { onUse });
    expect(control('Use in my review request').getAttribute('aria-pressed')).toBe('true');
    await click('Use in my review request');
    expect(onUse).toHaveBeenCalledWith(false);
  });

  it.each([
    'qualified, for a reader who is not the requester',
    'procedural',
    'possible, with another reading',
  ])('%s: there is nothing to use', (name) => {
    const { hasControl } = card(name);
    expect(hasControl('Use in my review request')).toBe(false);
    expect(hasControl('Not this')).toBe(true);
  });
});
