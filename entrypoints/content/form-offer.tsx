import { render } from 'preact';
import { FormOffer } from '../../components/FormOffer';
import { LanguageProvider } from '../../components/words/language';
import type { Language } from '../../utils/language';
import { OFFER_TAG, type FollowupForm } from '../../utils/page';
import type { FormTexts } from '../../utils/storage';

export interface FormOfferOptions {
  readonly document: Document;
  readonly language: Language;
  readonly form: FollowupForm;
  /** The name under which the request is remembered. */
  readonly request: string;
  readonly texts: Pick<FormTexts, 'load' | 'remove'>;
  readonly styles: readonly CSSStyleSheet[];
  readonly signal: AbortSignal;
}

/**
 * Offers to put a letter that waits for this request into the site's form. Puts it in when the reader presses the button
 * for it, with what they had typed below, and takes it out again; never sends anything.
 */
export async function offerLetter({
  document,
  language,
  form,
  request,
  texts,
  styles,
  signal,
}: FormOfferOptions): Promise<void> {
  const letter = await texts.load(request);
  if (letter === null || signal.aborted || isIn(form, letter)) return;
  const element = document.createElement(OFFER_TAG);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...styles];
  let before: string | null = null;
  /** What stood in the form when it was undone, with what the reader had changed by then. */
  let undone: string | null = null;
  let hasKept = false;

  const draw = () => {
    const offer = (
      <FormOffer
        state={before === null ? 'ready' : 'put-in'}
        hasKept={hasKept}
        onPutIn={() => {
          const typed = form.typed();
          before = form.text();
          hasKept = typed !== '' && undone === null;
          form.setText(undone ?? withTyped(letter, typed));
          undone = null;
          draw();
        }}
        onUndo={() => {
          undone = form.text();
          form.setText(before ?? '');
          before = null;
          draw();
        }}
        onDismiss={() => {
          remove();
          void texts.remove(request);
        }}
      />
    );
    render(<LanguageProvider value={language}>{offer}</LanguageProvider>, root);
  };
  const remove = () => {
    render(null, root);
    element.remove();
  };
  // Once the reader has sent it on, it is not offered again.
  form.onSent(() => {
    if (before !== null) void texts.remove(request);
  }, signal);
  signal.addEventListener('abort', remove);
  draw();
  form.insertAbove(element);
}

function withTyped(letter: string, typed: string): string {
  return typed === '' ? letter : `${letter}\n\n${typed}`;
}

/** A browser may write line ends in its own way. */
function isIn(form: FollowupForm, letter: string): boolean {
  return oneLine(form.text()).includes(oneLine(letter));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
