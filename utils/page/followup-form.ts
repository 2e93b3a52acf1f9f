import { oneLine } from './dom';
import { findOne } from './selectors';

export const OFFER_TAG = 'foi-form-offer';

/** The site's form to write to the authority. It is filled here when the reader asks for it, and never sent. */
export interface FollowupForm {
  readonly text: () => string;
  /** Puts a text in the place of what is there, and tells the page as typing would. */
  readonly setText: (text: string) => void;
  /** What the reader has typed, without what the site has put there by itself. */
  readonly typed: () => string;
  /** Calls back when the reader sends the form on to the site. */
  readonly onSent: (sent: () => void, signal: AbortSignal) => void;
  /** Puts an element right above the field. */
  readonly insertAbove: (element: Element) => void;
}

/** The form of a page; null where there is none that can be filled. */
export function followupForm(document: Document): FollowupForm | null {
  const field = findOne(document, 'followupText');
  if (field === null || !isTextField(field)) return null;
  return {
    text: () => field.value,
    setText: (text) => {
      field.value = text;
      const window = document.defaultView;
      if (window !== null) field.dispatchEvent(new window.Event('input', { bubbles: true }));
    },
    typed: () => {
      const isUntouched = field.value === field.defaultValue;
      const isWelsh = document.documentElement.lang.startsWith('cy');
      const viewer = oneLine(findOne(document, 'viewerName')?.textContent);
      if (isUntouched && isSitesLetter(field.value, viewer, isWelsh)) return '';
      return readersParagraphs(field.value, viewer);
    },
    onSent: (sent, signal) => {
      field.form?.addEventListener('submit', sent, { signal });
    },
    insertAbove: (element) => {
      const paragraph = field.parentElement;
      // The paragraph may hold nothing but phrases: what is no phrase goes before it.
      (paragraph?.localName === 'p' ? paragraph : field).before(element);
    },
  };
}

function isTextField(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** ` [ GIVE DETAILS ABOUT YOUR COMPLAINT HERE ]`, in the language of the page. */
const PROMPT = /^\[ [^\]\n]+ \]$/;
const REVIEWS = 'Please pass this on to the person who conducts Freedom of Information reviews.';

/** What the site's own letters are made of, where they are in English; in Welsh, as far as they are known. */
const SITES_PARAGRAPHS = [
  /^(?:Dear|Annwyl) [^\n]+,$/,
  /^I am writing to request an internal review of [^\n]{1,200} handling of my FOI request '[^\n]*'\.$/,
  PROMPT,
  /^A full history of my FOI request and all correspondence [^\n]+:\s+\S+$/,
];
const SIGN_OFF = /^(?:Yours faithfully|Yours sincerely|Yn gywir|Yr eiddoch yn gywir),$/;

/**
 * Whether a text is, as a whole, a letter that the site has begun: greeting and ending with nothing between them, or with
 * the sentences of a request for review around the line that asks for details. Told by its shape, as not all of its Welsh
 * words are known.
 */
function isSitesLetter(text: string, viewer: string, isWelsh: boolean): boolean {
  const [greeting = '', ...rest] = paragraphs(text);
  const end = rest.findIndex((paragraph) => isLine(paragraph, ','));
  if (!isLine(greeting, ',') || end === -1) return false;
  const [name = viewer, ...afterName] = rest.slice(end + 1);
  if (name !== viewer || afterName.length > 0) return false;
  const [first, second = '', prompt = '', history, ...more] = rest.slice(0, end);
  if (first === undefined) return true;
  return (
    more.length === 0 &&
    (first === REVIEWS || (isWelsh && isLine(first, '.'))) &&
    isLine(second, '.') &&
    PROMPT.test(prompt) &&
    (history === undefined || isLastWordAddress(history))
  );
}

/** The text without the paragraphs that are the site's word for word. */
function readersParagraphs(text: string, viewer: string): string {
  const all = paragraphs(text);
  return all
    .filter((paragraph, index) => {
      if (
        paragraph === REVIEWS ||
        SIGN_OFF.test(paragraph) ||
        SITES_PARAGRAPHS.some((pattern) => pattern.test(paragraph))
      )
        return false;
      return !(paragraph === viewer && SIGN_OFF.test(all[index - 1] ?? ''));
    })
    .join('\n\n');
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function isLastWordAddress(paragraph: string): boolean {
  return paragraph.split(/\s/).at(-1)?.startsWith('https://') === true;
}

function isLine(paragraph: string, end: string): boolean {
  return paragraph.endsWith(end) && !paragraph.includes('\n');
}
