// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { show } from './testing';
import { WritingPanel, type WritingPanelProps } from './WritingPanel';
import { examples } from './WritingPanel.examples';
import { LanguageProvider } from './words/language';

function propsOf(name: string, more: Partial<WritingPanelProps> = {}): WritingPanelProps {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return { ...example.props, ...more };
}

const panel = (name: string, more: Partial<WritingPanelProps> = {}) =>
  show(<WritingPanel {...propsOf(name, more)} />);

it('is named by the kind of letter, and holds all that is decided and the letter', () => {
  const { root, text } = panel('review request');
  const dialog = root.querySelector('[role="dialog"]');
  const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent).toBe('Internal review');
  expect(root.querySelectorAll('.ground input')).not.toHaveLength(0);
  expect(root.querySelector<HTMLTextAreaElement>('.letter textarea')?.value).toContain('Dear Northbrook');
  expect(text()).toContain('What would make it stronger');
});

it.each([
  ['on its way', 'One moment.'],
  ['nothing to write', 'nothing to write now'],
  ['no answer', 'Reload the page'],
])('%s, says so and holds nothing else', (name, words) => {
  const { root, text } = panel(name);
  expect(text()).toContain(words);
  expect(root.querySelector('textarea')).toBeNull();
});

it('leads back to the points, and closes', async () => {
  const [onBack, onClose] = [vi.fn(), vi.fn()];
  const { click } = panel('review request', { onBack, onClose });
  await click('Back to the points');
  await click('Close');
  expect(onBack).toHaveBeenCalled();
  expect(onClose).toHaveBeenCalled();
});

it('goes on as a page of its own, and says so where that does not work', async () => {
  const onOwnPage = vi.fn(() => Promise.resolve(false));
  const { click, text } = panel('review request', { onOwnPage });
  await click('Open as a page');
  expect(onOwnPage).toHaveBeenCalled();
  await vi.waitFor(() => {
    expect(text()).toContain('Reload the page');
  });
});

it('among Welsh words, marks the letter as English', () => {
  const { root, text } = show(
    <LanguageProvider value="cy">
      <WritingPanel {...propsOf('review request')} />
    </LanguageProvider>,
  );
  expect(text()).toContain('Yn ôl at y pwyntiau');
  expect(root.querySelector('.writing')?.getAttribute('lang')).toBe('en');
  expect(root.querySelector('h2')?.getAttribute('lang')).toBe('en');
});
