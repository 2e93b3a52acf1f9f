// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FollowButton } from './FollowButton';
import { nothing } from './samples';
import { show } from './testing';

const said = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

describe('following', () => {
  it.each([
    [false, 'Follow', true],
    [true, 'Following', false],
  ])('takes one click: followed is %s', async (followed, label, wanted) => {
    const onChange = vi.fn();
    const { click } = show(<FollowButton followed={followed} problem={null} onChange={onChange} />);
    await click(label);
    expect(onChange).toHaveBeenCalledWith(wanted);
  });

  it('says to screen readers what has become of a click, and nothing before', async () => {
    const button = (followed: boolean) => (
      <FollowButton followed={followed} problem={null} onChange={nothing} />
    );
    const { root, again, click } = show(button(false));
    again(button(true));
    expect(said(root)).toBe('');
    await click('Following');
    expect(said(root)).toBe('');
    again(button(false));
    expect(said(root)).toBe('You no longer follow this request.');
  });

  it.each([
    ['full', 'no more room'],
    ['not-saved', 'did not save'],
    ['unreadable', 'could not be read'],
    ['unreachable', 'Reload the page'],
  ] as const)('says why it did not work: %s', (problem, words) => {
    const { root } = show(<FollowButton followed={false} problem={problem} onChange={nothing} />);
    expect(said(root)).toContain(words);
  });
});
