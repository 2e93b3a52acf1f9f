// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pointsOf } from './findings-of';
import { FindingsLine, FindingsList, type FindingsListProps } from './FindingsList';
import { FINDINGS, FINDINGS_TEXT, nothing } from './samples';
import { show } from './testing';

const POINTS = pointsOf(FINDINGS_TEXT, FINDINGS);
const PROPS: FindingsListProps = {
  points: POINTS,
  putAside: 0,
  onGoTo: nothing,
  onNotThis: nothing,
  onPutBack: nothing,
};
const list = (more: Partial<FindingsListProps> = {}) => show(<FindingsList {...PROPS} {...more} />);

describe('the list of findings', () => {
  it('says of each how strong it is in words, and what the letter leaves out', () => {
    const { root } = list();
    const said = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
    expect(said('.strength')).toEqual(['Strong point', 'Worth raising', 'Worth raising', 'Worth knowing']);
    expect(said('.message')[0]).toBe('The letter relies on section 31 and does not say which part of it.');
  });

  it('says what was looked for, and never gives advice as the law', () => {
    const [first, , , last] = [...list().root.querySelectorAll('details')].map((one) => one.textContent);
    expect(first).toContain('We looked for which part of each provision is meant.');
    expect(first).toContain('section 17(3) (law)');
    expect(last).toContain('(advice)');
  });

  it('goes to the sentence that a finding rests on', async () => {
    const onGoTo = vi.fn();
    await list({ onGoTo }).click('We are withholding the list of suppliers');
    expect(onGoTo).toHaveBeenCalledWith(POINTS[0]?.quote);
  });

  it('has only words to read where there is no letter beside it', () => {
    const { root, text } = list({ onGoTo: null, onNotThis: null });
    expect(root.querySelectorAll('button')).toHaveLength(0);
    expect(text()).toContain('We are withholding the list of suppliers');
  });

  it('says so where nothing was found', () => {
    expect(list({ points: [] }).text()).toContain('found nothing');
  });
});

describe('a finding that the reader does not want', () => {
  it('goes when asked to, and the focus with it to the way back', async () => {
    const onNotThis = vi.fn();
    const { click, again } = list({ onNotThis });
    await click('Not this: The letter does not mention');
    expect(onNotThis).toHaveBeenCalledWith(POINTS[2]?.finding);
    again(<FindingsList {...PROPS} points={POINTS.slice(1)} putAside={1} />);
    expect(document.activeElement?.textContent).toBe('Put back');
  });

  it('is put back', async () => {
    const onPutBack = vi.fn();
    const { text, click, again } = list({ points: [], putAside: 2, onPutBack });
    expect(text()).toContain('You took 2 points away.');
    await click('Put back');
    expect(onPutBack).toHaveBeenCalled();
    again(<FindingsList {...PROPS} putAside={0} />);
    expect(document.activeElement?.className).toBe('findings');
  });
});

describe('the line above a letter', () => {
  it('says how many there are and the strongest, and opens them all', async () => {
    const onOpen = vi.fn();
    const { text, click } = show(<FindingsLine points={POINTS} onOpen={onOpen} />);
    expect(text()).toBe(
      '3 things this letter leaves out: The letter relies on section 31 and does not say which part of it.',
    );
    await click('3 things');
    expect(onOpen).toHaveBeenCalled();
  });

  it('is not there without findings', () => {
    expect(show(<FindingsLine points={[]} onOpen={nothing} />).text()).toBe('');
  });
});
