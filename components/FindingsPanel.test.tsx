// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { FindingsPanel, type FindingsPanelProps } from './FindingsPanel';
import { examples } from './FindingsPanel.examples';
import { show } from './testing';

function panel(name: string, more: Partial<FindingsPanelProps> = {}) {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return show(<FindingsPanel {...example.props} {...more} />);
}

it('is named by how much the letter leaves out', () => {
  const { root } = panel('for the requester');
  const dialog = root.querySelector('[role="dialog"]');
  const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent).toBe('3 things this letter leaves out');
  expect(panel('all put aside').text()).toContain('What this letter leaves out');
});

it('leads to the letter to be written', async () => {
  const onWrite = vi.fn();
  await panel('for the requester', { onWrite }).click('Write the review request');
  expect(onWrite).toHaveBeenCalled();
});

it('offers nothing to write where nothing can be written', () => {
  expect(panel('for a reader').hasControl('Write')).toBe(false);
});

it('closes', async () => {
  const onClose = vi.fn();
  await panel('for a reader', { onClose }).click('Close');
  expect(onClose).toHaveBeenCalled();
});
