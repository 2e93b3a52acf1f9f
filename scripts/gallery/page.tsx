import { render, type ComponentChild } from 'preact';
import controlsCss from '../../components/controls.css?inline';
import kindsCss from '../../components/kinds.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { AttachedLetter } from '../../components/AttachedLetter';
import attachedCss from '../../components/AttachedLetter.css?inline';
import { examples as attached } from '../../components/AttachedLetter.examples';
import { CitationCard } from '../../components/CitationCard';
import cardCss from '../../components/CitationCard.css?inline';
import { examples as cards } from '../../components/CitationCard.examples';
import findingsCss from '../../components/findings.css?inline';
import { examples as findings } from '../../components/FindingsList.examples';
import { LetterSummary } from '../../components/LetterSummary';
import summaryCss from '../../components/LetterSummary.css?inline';
import { examples as summaries } from '../../components/LetterSummary.examples';
import composeCss from '../../components/compose/compose.css?inline';
import { examples as composes } from '../../components/compose/compose.examples';
import popupCss from '../../components/popup/popup.css?inline';
import { examples as popups } from '../../components/popup/popup.examples';
import shadowCss from '../../components/shadow.css?inline';
import panelCss from '../../components/FindingsPanel.css?inline';
import { examples as panels } from '../../components/FindingsPanel.examples';
import { FindingsPanel } from '../../components/FindingsPanel';
import { FormOffer } from '../../components/FormOffer';
import offerCss from '../../components/FormOffer.css?inline';
import { examples as offers } from '../../components/FormOffer.examples';
import readerCss from '../../components/reader/reader.css?inline';
import { examples as readers } from '../../components/reader/reader.examples';
import settingsCss from '../../components/settings/settings.css?inline';
import { examples as settings } from '../../components/settings/settings.examples';
import { WritingPanel } from '../../components/WritingPanel';
import writingCss from '../../components/WritingPanel.css?inline';
import { examples as writings } from '../../components/WritingPanel.examples';
import { LanguageProvider } from '../../components/words/language';
import type { Language } from '../../utils/language';

/** One example, ready to be put into the page. */
interface Exhibit {
  readonly name: string;
  readonly language: Language;
  readonly view: ComponentChild;
}

/** The examples of one component and what stands around them: the site's page, or a window of the extension's own. */
interface Room {
  readonly exhibits: readonly Exhibit[];
  /** Styles of the shadow root that the component lives in; null where it has the document to itself. */
  readonly shadowCss: string | null;
  readonly documentCss: string;
}

const SITE_CSS = `${tokensCss} ${kindsCss}
  body { margin: 0; padding: 16px; background: #f3f1eb; color: #333; font: 16px/24px Arial, sans-serif; }
  .message { max-width: 738px; margin: 0 auto; border-top: 8px solid #a94ca6; background: #fff; overflow: hidden; }
  .header { padding: 10px 20px; background: #f4f4f4; border-bottom: 1px solid #ddd; }
  .letter { padding: 20px; }
  foi-citation-card, foi-findings-panel { display: block; position: static; }
  foi-findings-panel { max-width: 384px; }
  @media (width <= 480px) { body { padding: 0; } foi-citation-card { width: auto; } }
  @media (prefers-color-scheme: dark) { :root[data-dark] { color-scheme: dark; } [data-dark] body { background: #14181d; } }`;

const OWN_PAGE_CSS = `${tokensCss} ${controlsCss}
  :root { color-scheme: light dark; background: var(--foi-surface); }
  body { max-width: 480px; margin: 0 auto; padding: 16px; color: var(--foi-text); font: 15px/22px Arial, sans-serif; }`;

export const rooms: Readonly<Record<string, Room>> = {
  card: {
    exhibits: inBothLanguages(cards.map(({ name, props }) => ({ name, view: <CitationCard {...props} /> }))),
    shadowCss: cardCss,
    documentCss: SITE_CSS,
  },
  summary: {
    exhibits: [
      ...inEnglish(summaries.map(({ name, props }) => ({ name, view: <LetterSummary {...props} /> }))),
      ...inWelsh(summaries.map(({ name, inWelsh: props }) => ({ name, view: <LetterSummary {...props} /> }))),
    ],
    shadowCss: summaryCss,
    documentCss: SITE_CSS,
  },
  panel: {
    exhibits: inBothLanguages(
      panels.map(({ name, props }) => ({ name, view: <FindingsPanel {...props} /> })),
    ),
    shadowCss: panelCss,
    documentCss: SITE_CSS,
  },
  writing: {
    exhibits: inBothLanguages(
      writings.map(({ name, props }) => ({ name, view: <WritingPanel {...props} /> })),
    ),
    shadowCss: writingCss,
    documentCss: SITE_CSS,
  },
  attached: {
    exhibits: inBothLanguages(
      attached.map(({ name, props }) => ({ name, view: <AttachedLetter {...props} /> })),
    ),
    shadowCss: attachedCss,
    documentCss: SITE_CSS,
  },
  offer: {
    exhibits: inBothLanguages(offers.map(({ name, props }) => ({ name, view: <FormOffer {...props} /> }))),
    shadowCss: offerCss,
    documentCss: SITE_CSS,
  },
  findings: {
    exhibits: inBothLanguages(findings),
    shadowCss: null,
    documentCss: `${OWN_PAGE_CSS} ${findingsCss}`,
  },
  compose: { exhibits: inBothLanguages(composes), shadowCss: null, documentCss: composeCss },
  popup: { exhibits: inBothLanguages(popups), shadowCss: null, documentCss: popupCss },
  reader: { exhibits: inBothLanguages(readers), shadowCss: null, documentCss: readerCss },
  settings: { exhibits: inBothLanguages(settings), shadowCss: null, documentCss: settingsCss },
};

const HOSTS: Readonly<Record<string, string>> = {
  card: 'foi-citation-card',
  panel: 'foi-findings-panel',
  writing: 'foi-findings-panel',
  attached: 'foi-attached-letter',
  offer: 'foi-form-offer',
};

type Example = Pick<Exhibit, 'name' | 'view'>;

function inBothLanguages(examples: readonly Example[]): Exhibit[] {
  return [...inEnglish(examples), ...inWelsh(examples)];
}

function inEnglish(examples: readonly Example[]): Exhibit[] {
  return examples.map((example) => ({ ...example, language: 'en' }));
}

function inWelsh(examples: readonly Example[]): Exhibit[] {
  return examples.map(({ name, view }) => ({
    name: `${name}, in Welsh`,
    view: <LanguageProvider value="cy">{view}</LanguageProvider>,
    language: 'cy',
  }));
}

/** Shows one example and nothing else. */
export function show(roomName: string, index: number): void {
  const room = rooms[roomName];
  const exhibit = room?.exhibits[index];
  if (room === undefined || exhibit === undefined) throw new Error(`No example ${index} in ${roomName}.`);
  document.adoptedStyleSheets = [sheetOf(room.documentCss)];
  document.title = exhibit.name;
  document.documentElement.lang = exhibit.language;
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  if (room.shadowCss === null) {
    render(exhibit.view, stage);
    return;
  }
  const host = document.createElement(HOSTS[roomName] ?? 'foi-letter-summary');
  // The style of what opens over the page, in its place.
  if (['card', 'panel', 'writing'].includes(roomName)) host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(shadowCss), sheetOf(room.shadowCss)];
  render(exhibit.view, root);
  if (roomName === 'summary') putInMessage(stage, host);
  else putInMain(stage, host);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function putInMain(stage: HTMLElement, host: HTMLElement): void {
  const main = document.createElement('main');
  main.append(host);
  stage.append(main);
}

/** A reply as the site has it, with a line of each kind in its text. */
function putInMessage(stage: HTMLElement, host: HTMLElement): void {
  render(
    <main class="message">
      <div class="header">FoI Team, Northbrook Borough Council</div>
      <div class="host" />
      <div class="letter">
        <p>Dear Rowan Ashby,</p>
        <p>
          We are withholding this under {mark('section 31(1)(a)', 'qualified')} and{' '}
          {mark('section 21', 'absolute')}.{' Under '}
          {mark('section 12(1)', 'exclusion')} we need not go on. Names are withheld under{' '}
          {mark('section 40(2)', 'mixed')}; see {mark('section 16', 'procedural')} for help. Perhaps{' '}
          {mark('section 31(1)(g)', 'qualified', true)}, {mark('section 23 of the same', 'absolute', true)},{' '}
          {mark('section 14(1) if need be', 'exclusion', true)}, {mark('section 36(2)(b)(i)', 'mixed', true)}{' '}
          or {mark('section 99', 'unknown', true)}.
        </p>
      </div>
    </main>,
    stage,
  );
  stage.querySelector('.host')?.append(host);
}

function mark(text: string, kind: string, possible = false): ComponentChild {
  // The mark of the page, which is no component: an element that the page's own style sheet dresses.
  const Mark = 'foi-citation' as 'span';
  return (
    <Mark data-kind={kind} data-possible={possible ? '' : undefined}>
      {text}
    </Mark>
  );
}
