// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followupForm } from '../../utils/page';
import { loadTestPage } from '../../utils/page/test-pages/load';
import { offerLetter } from './form-offer';

const LETTER = 'Dear Harbourside Council,\n\nPlease look again.\n\nYours faithfully,\n\nNoor Pell';

let waiting: string | null;
let controller: AbortController;
const remove = vi.fn(() => Promise.resolve());

beforeEach(() => {
  waiting = LETTER;
  controller = new AbortController();
  remove.mockClear();
  document.documentElement.innerHTML = loadTestPage('followup-review').documentElement.innerHTML;
});

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const offer = () => document.querySelector('foi-form-offer')?.shadowRoot ?? null;
const said = () => offer()?.textContent ?? '';

async function start(): Promise<void> {
  const form = followupForm(document);
  if (form === null) throw new Error('No form');
  await offerLetter({
    document,
    language: 'en',
    form,
    request: 'harbour_dredging_costs',
    texts: { load: () => Promise.resolve(waiting), remove },
    styles: [],
    signal: controller.signal,
  });
}

async function press(name: string): Promise<void> {
  const button = [...(offer()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
  if (button === undefined) throw new Error(`No button ${name}`);
  button.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('a letter that waits for the form', () => {
  it('is offered above the field, and changes nothing before the reader asks for it', async () => {
    const before = field().value;
    await start();
    expect(said()).toContain('Your letter is ready.');
    expect(field().value).toBe(before);
    expect(offer()?.host.nextElementSibling?.contains(field())).toBe(true);
  });

  it('takes the place of what the site has put there', async () => {
    await start();
    await press('Put it in');
    expect(field().value).toBe(LETTER);
    expect(said()).not.toContain('What you had typed');
  });

  it('stands above what the reader has typed', async () => {
    field().value = field().value.replace('[ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ]', 'I asked in May.');
    await start();
    await press('Put it in');
    expect(field().value).toBe(`${LETTER}\n\nI asked in May.`);
    expect(said()).toContain('What you had typed stands below it.');
  });

  it('is taken out again with one press, and put back as the reader had changed it', async () => {
    const before = field().value;
    await start();
    await press('Put it in');
    field().value += '\n\nPS: today.';
    await press('Undo');
    expect(field().value).toBe(before);
    await press('Put it in');
    expect(field().value).toBe(`${LETTER}\n\nPS: today.`);
  });

  it('is not offered where it is in the form already, or none waits', async () => {
    field().value = LETTER.replaceAll('\n', '\r\n');
    await start();
    expect(offer()).toBeNull();
    field().value = '';
    waiting = null;
    await start();
    expect(offer()).toBeNull();
  });

  it('can be left out for good', async () => {
    await start();
    await press('Leave it out');
    expect(offer()).toBeNull();
    expect(remove).toHaveBeenCalledWith('harbour_dredging_costs');
  });

  it('waits no longer once the reader has sent the form on with it', async () => {
    await start();
    const send = () => document.querySelector('form')?.dispatchEvent(new Event('submit'));
    send();
    expect(remove).not.toHaveBeenCalled();
    await press('Put it in');
    send();
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('goes with the extension', async () => {
    await start();
    controller.abort();
    expect(offer()).toBeNull();
  });
});
