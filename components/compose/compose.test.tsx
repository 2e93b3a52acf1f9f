// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing';
import { OPEN } from './compose.examples';
import { ComposeView, type ComposeViewProps } from './ComposeView';
import { GroundList, type GroundListProps } from './GroundList';

const view = (more: Partial<ComposeViewProps> = {}) => show(<ComposeView {...OPEN} {...more} />);

function grounds(chosen: readonly string[]) {
  const onChange = vi.fn<GroundListProps['onChange']>();
  const props = { grounds: OPEN.grounds?.grounds ?? [], chosen, onChange };
  return { onChange, props, shown: show(<GroundList {...props} />) };
}

describe('what to raise', () => {
  it('is a list with the sentence that each point rests on, the remarks apart', () => {
    const { root } = grounds(['FOIA s31']).shown;
    const lists = [...root.querySelectorAll('.grounds')].map((list) => list.children.length);
    expect(lists).toEqual([3, 2]);
    expect(root.querySelector('.grounds li blockquote')?.textContent).toContain('the list of suppliers');
  });

  it('goes in when ticked, in the order of the list', async () => {
    const { onChange, shown } = grounds(['public-interest']);
    await shown.click('and why Strong point');
    expect(onChange).toHaveBeenLastCalledWith(['FOIA s31', 'public-interest']);
  });

  it('stays out when the tick is taken away, and stays where it is', async () => {
    const { onChange, props, shown } = grounds(['public-interest', 'FOIA s31']);
    await shown.click('were weighed Worth raising');
    expect(onChange).toHaveBeenLastCalledWith(['FOIA s31']);
    shown.again(<GroundList {...props} chosen={['FOIA s31']} />);
    expect(shown.root.querySelector('.grounds li')?.textContent).toContain('The public interest');
  });

  it('is put in order with buttons, which keep the focus and say what became of it', async () => {
    const { onChange, shown } = grounds(['FOIA s31', 'public-interest', 'FOIA s21', 'answered-late']);
    await shown.click('Move down: Section 31');
    expect(onChange).toHaveBeenLastCalledWith(['public-interest', 'FOIA s31', 'FOIA s21', 'answered-late']);
    expect(document.activeElement?.textContent).toBe('Move down: Section 31: which part, and why');
    expect(shown.root.querySelector('[role="status"]')?.textContent).toBe('Now 2 of 3.');
    await shown.click('Move down: Section 31');
    expect(document.activeElement?.textContent).toBe('Move up: Section 31: which part, and why');
  });

  it('is put in order by dragging a row past the middle of another', () => {
    const { onChange, shown } = grounds(['FOIA s31', 'public-interest', 'FOIA s21']);
    const list = shown.root.querySelector<HTMLElement>('ol');
    if (list === null) throw new Error('No list');
    list.setPointerCapture = vi.fn();
    [...list.children].forEach((row, index) => {
      row.getBoundingClientRect = () => ({ top: index * 100, height: 100 }) as DOMRect;
    });
    const send = (target: Element | null, type: string, clientY: number) =>
      target?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, clientY }));
    send(list.querySelector('.handle'), 'pointerdown', 50);
    send(list, 'pointermove', 140);
    expect(onChange).not.toHaveBeenCalled();
    send(list, 'pointermove', 160);
    expect(onChange).toHaveBeenLastCalledWith(['public-interest', 'FOIA s31', 'FOIA s21']);
    send(list, 'pointerup', 160);
    send(list, 'pointermove', 290);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('asks for what only the reader can add, once it goes in', () => {
    expect(grounds(['public-interest']).shown.text()).toContain('You could add: why the public should know');
    expect(grounds(['FOIA s31']).shown.text()).not.toContain('You could add');
  });
});

describe('the letter', () => {
  it('is shown as it will be sent, with its length', () => {
    const { root, text } = view();
    expect(root.querySelector<HTMLTextAreaElement>('.letter textarea')?.value).toBe(OPEN.letter.text);
    expect(text()).toContain('words. 250 to 500 is usual.');
    expect(text()).not.toContain('Back to draft');
  });

  it('can be typed in', async () => {
    const onEdit = vi.fn();
    await view({ letter: { ...OPEN.letter, onEdit } }).type('The letter', 'Dear Sir,');
    expect(onEdit).toHaveBeenCalledWith('Dear Sir,');
  });

  it('goes back to the draft, and back again', async () => {
    const onBackToDraft = vi.fn();
    await view({ letter: { ...OPEN.letter, isEdited: true, onBackToDraft } }).click('Back to draft');
    expect(onBackToDraft).toHaveBeenCalled();
    const onBringBack = vi.fn();
    await view({ letter: { ...OPEN.letter, canBringBack: true, onBringBack } }).click('Bring my text back');
    expect(onBringBack).toHaveBeenCalled();
  });

  it.each([
    ['saved', 'Saved'],
    ['not-saved', 'Not saved'],
    ['full', 'no more room'],
  ] as const)('says so when it is %s', (saved, words) => {
    expect(view({ letter: { ...OPEN.letter, saved } }).text()).toContain(words);
  });
});

describe('what the reader does', () => {
  it('chooses another kind of letter', async () => {
    const onChange = vi.fn();
    await view({ onChange }).type('Kind of letter', 'explanation');
    expect(onChange).toHaveBeenCalledWith('explanation');
  });

  it('has nothing to choose where one kind fits', () => {
    expect(view({ templates: [OPEN.template] }).text()).not.toContain('Kind of letter');
  });

  it('writes why the public should know, helped by questions', async () => {
    const onChange = vi.fn();
    const { text, type } = view({ publicInterest: { prompts: ['Who is affected?'], text: '', onChange } });
    expect(text()).toContain('Who is affected?');
    await type('Why the public should know', 'Everybody.');
    expect(onChange).toHaveBeenCalledWith('Everybody.');
  });

  it('copies, and has it put into the site’s form', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const onPutIntoForm = vi.fn();
    const { click } = view({ onCopy, onPutIntoForm });
    await click('Copy');
    await click('Put it into WhatDoTheyKnow’s form');
    expect(onCopy).toHaveBeenCalled();
    expect(onPutIntoForm).toHaveBeenCalled();
  });

  it('copies where the site has no form for the letter', () => {
    const { control, hasControl } = view({ onPutIntoForm: null });
    expect(hasControl('Put it into')).toBe(false);
    expect(control('Copy').className).toContain('main');
  });
});
