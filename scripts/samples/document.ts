import type { Sample } from './drafts';

const STYLE = `
  :root { color-scheme: light dark; font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
  body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem 6rem; }
  h1, h2, summary, .aside { font-family: system-ui, sans-serif; }
  h1 { font-size: 1.7rem; }
  h2 { border-top: 1px solid currentcolor; font-size: 1.2rem; margin-top: 4rem; padding-top: 1rem; }
  .text { overflow-wrap: anywhere; white-space: pre-wrap; }
  .aside { font-size: 0.85rem; }
  details { background: color-mix(in srgb, currentcolor 7%, transparent); margin: 1rem 0; padding: 0.6rem 1rem; }
  summary { cursor: pointer; font-size: 0.9rem; }
`;

/** A document with every sample: the draft to read, and folded above it the letter and the checklist. */
export function samplesDocument(samples: readonly Sample[]): string {
  const entries = samples.map(
    ({ title }, index) => `<li><a href="#s${String(index + 1)}">${escaped(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Drafts by FOI Lens</title>
<style>${STYLE}</style>
<h1>Drafts by FOI Lens</h1>
<p>Every draft is shown as it is copied, with what is ticked at first. Letters, people and authorities are invented.</p>
<ol>${entries.join('\n')}</ol>
${samples.map(section).join('\n')}
</html>
`;
}

function section({ title, letter, grounds, notes, draft }: Sample, index: number): string {
  return `<section id="s${String(index + 1)}">
<h2>${String(index + 1)}. ${escaped(title)}</h2>
${letter === null ? '' : `<details><summary>The letter</summary><div class="text">${escaped(letter.trim())}</div></details>`}
${grounds.length === 0 ? '' : `<details><summary>The checklist</summary>${checklist(grounds)}</details>`}
<div class="text">${escaped(draft)}</div>
<p class="aside">${String(draft.split(/\s+/).length)} words</p>
${notes.length === 0 ? '' : `<ul class="aside">${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>`}
</section>`;
}

function checklist(grounds: Sample['grounds']): string {
  const rows = grounds.map(
    ({ title, suggested, strength, asksReader }) =>
      `<li>${suggested ? '☑' : '☐'} ${escaped(title)} (${strength})${asksReader === null ? '' : `<br>${escaped(asksReader)}`}</li>`,
  );
  return `<ul class="aside">${rows.join('')}</ul>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
