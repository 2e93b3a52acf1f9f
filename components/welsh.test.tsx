// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { CitationCard } from './CitationCard';
import { examples as cards } from './CitationCard.examples';
import { LetterSummary } from './LetterSummary';
import { examples as summaries } from './LetterSummary.examples';
import { examples as popups } from './popup/popup.examples';
import { examples as readers } from './reader/reader.examples';
import { examples as settings } from './settings/settings.examples';
import { show, type Shown } from './testing';
import { LanguageProvider } from './words/language';
import { ENGLISH_WORDS } from './words/testing';
import { WritingPanel } from './WritingPanel';
import { examples as writings } from './WritingPanel.examples';

const EVERYTHING: readonly (readonly [string, ComponentChild])[] = [
  ...cards.map(({ name, props }) => [`card, ${name}`, <CitationCard key={name} {...props} />] as const),
  ...summaries.map(
    ({ name, inWelsh: props }) => [`summary, ${name}`, <LetterSummary key={name} {...props} />] as const,
  ),
  ...writings.map(({ name, props }) => [`writing, ${name}`, <WritingPanel key={name} {...props} />] as const),
  ...popups.map(({ name, view }) => [`popup, ${name}`, view] as const),
  ...readers.map(({ name, view }) => [`reader, ${name}`, view] as const),
  ...settings.map(({ name, view }) => [`settings, ${name}`, view] as const),
];

const inWelsh = (view: ComponentChild): Shown => show(<LanguageProvider value="cy">{view}</LanguageProvider>);

/** What is not ours to translate: what is marked as English, what letters say, names of requests and authorities, the law's labels on tabs, what was typed. */
const OF_OTHERS =
  '[lang="en"], .quote, .rows a, .reader h1, .about-row, .authority, [role="tab"], .tabs, textarea';

/** And within a sentence: the letter's own words, a name, a language by its own name. */
const NOT_OURS = ['“within three months”', 'Rowan Ashby', '(English)'];

function ourWords(root: HTMLElement): string[] {
  for (const element of root.querySelectorAll(OF_OTHERS)) element.remove();
  const blocks = [...root.querySelectorAll('p, li, dt, dd, h1, h2, h3, button, summary, label, legend')];
  const labels = [...root.querySelectorAll('[aria-label]')].map(
    (one) => one.getAttribute('aria-label') ?? '',
  );
  return [...blocks.map(({ textContent }) => textContent), ...labels];
}

describe('in a Welsh interface', () => {
  it.each(EVERYTHING)('%s: what is ours is Welsh', (_, view) => {
    const { root } = inWelsh(view);
    if (root.firstElementChild === null) return;
    expect(root.firstElementChild.getAttribute('lang')).toBe('cy');
    const words = ourWords(root).map((text) => NOT_OURS.reduce((left, part) => left.replace(part, ''), text));
    expect(words.filter((text) => ENGLISH_WORDS.test(text))).toEqual([]);
  });
});

const example = <E extends { readonly name: string }>(examples: readonly E[], name: string): E => {
  const found = examples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No example ${name}`);
  return found;
};

describe('what stays English', () => {
  it('is marked as English on a card, which says so in one line', () => {
    const { root, text } = inWelsh(<CitationCard {...example(cards, 'qualified').props} />);
    expect(root.querySelector('.meaning')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('.notes ul:not(.parts)')?.getAttribute('lang')).toBe('en');
    expect(text().split('Mae’r esboniadau yn Saesneg.')).toHaveLength(2);
    expect(text()).toContain('Rhaid iddynt bwyso a mesur budd y cyhoedd.');
    expect(text()).toContain('Adran 31(1)(a)');
  });

  it('is marked as English in a draft', () => {
    const { root, text } = inWelsh(example(popups, 'review open').view);
    expect(root.querySelector('.draft .text')?.getAttribute('lang')).toBe('en');
    expect(text()).toContain('Mae’r testun hwn yn Saesneg.');
  });

  it('is not marked in an English interface, where it is nothing special', () => {
    const { root, text } = show(<CitationCard {...example(cards, 'qualified').props} />);
    expect(root.querySelectorAll('[lang="en"]')).toHaveLength(1);
    expect(text()).not.toContain('Saesneg');
  });
});

it('the summary says in Welsh what it says in English, with its dates in bold', () => {
  const { root, text } = inWelsh(
    <LetterSummary {...example(summaries, 'part refusal, to be followed').inWelsh} />,
  );
  for (const part of [
    'Gwrthodwyd yn rhannol',
    'Dyddiad y llythyr: 21 Rhagfyr 2022.',
    'Gallwch ofyn am adolygiad mewnol tan ddydd Mawrth 21 Chwefror 2023.',
    'Copïo’r cais am adolygiad',
    'Dilyn',
  ]) {
    expect(text()).toContain(part);
  }
  const bold = [...root.querySelectorAll('.said b')].map(({ textContent }) => textContent);
  expect(bold).toEqual(['21 Rhagfyr 2022', 'ddydd Mawrth 21 Chwefror 2023']);
});

it('the popup counts down in Welsh and says how', () => {
  const { text } = inWelsh(example(popups, 'review open').view);
  expect(text()).toContain('12 diwrnod ar ôl');
  expect(text()).toContain('i ofyn am adolygiad mewnol erbyn dydd Mawrth 21 Chwefror 2023');
  expect(text()).toContain('Cyfrifwyd o 21 Rhagfyr 2022, sef y dyddiad ar y llythyr');
});
