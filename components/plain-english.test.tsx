// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { expect, it } from 'vitest';
import { AttachedLetter } from './AttachedLetter';
import { examples as attached } from './AttachedLetter.examples';
import { CitationCard } from './CitationCard';
import { examples as cards } from './CitationCard.examples';
import { examples as findings } from './FindingsList.examples';
import { examples as composes } from './compose/compose.examples';
import { FindingsPanel } from './FindingsPanel';
import { examples as panels } from './FindingsPanel.examples';
import { FormOffer } from './FormOffer';
import { examples as offers } from './FormOffer.examples';
import { LetterSummary } from './LetterSummary';
import { examples as summaries } from './LetterSummary.examples';
import { examples as popups } from './popup/popup.examples';
import { examples as readers } from './reader/reader.examples';
import { examples as settings } from './settings/settings.examples';
import { show } from './testing';
import { WritingPanel } from './WritingPanel';
import { examples as writings } from './WritingPanel.examples';

const LONGEST_SENTENCE = 25;

const EVERYTHING: readonly (readonly [string, ComponentChild])[] = [
  ...cards.map(({ name, props }) => [`card, ${name}`, <CitationCard key={name} {...props} />] as const),
  ...summaries.map(
    ({ name, props }) => [`summary, ${name}`, <LetterSummary key={name} {...props} />] as const,
  ),
  ...findings.map(({ name, view }) => [`findings, ${name}`, view] as const),
  ...panels.map(({ name, props }) => [`panel, ${name}`, <FindingsPanel key={name} {...props} />] as const),
  ...writings.map(({ name, props }) => [`writing, ${name}`, <WritingPanel key={name} {...props} />] as const),
  ...attached.map(
    ({ name, props }) => [`attached, ${name}`, <AttachedLetter key={name} {...props} />] as const,
  ),
  ...offers.map(({ name, props }) => [`form, ${name}`, <FormOffer key={name} {...props} />] as const),
  ...composes.map(({ name, view }) => [`compose, ${name}`, view] as const),
  ...popups.map(({ name, view }) => [`popup, ${name}`, view] as const),
  ...readers.map(({ name, view }) => [`reader, ${name}`, view] as const),
  ...settings.map(({ name, view }) => [`settings, ${name}`, view] as const),
];

/** Paragraphs, list items and buttons each by themselves, so that what stands side by side is not read as one sentence. */
function sentencesIn(root: HTMLElement): string[] {
  const blocks = [...root.querySelectorAll('p, li, dt, dd, h1, h2, h3, button, summary, label')];
  return blocks
    .filter((block) => block.querySelector('p, li') === null)
    .flatMap((block) => block.textContent.split(/(?<=[.?!;:])\s/))
    .map((sentence) => sentence.trim());
}

it.each(EVERYTHING)('%s: short sentences, no shouting', (_, view) => {
  const sentences = sentencesIn(show(view).root);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)).toEqual([]);
  expect(sentences.filter((sentence) => /[!…]/.test(sentence))).toEqual([]);
});
