import { SALUTATION } from './letter-date';
import { SIGNS_OFF } from './standing-parts';

/** Behind how a letter ends stands nothing or a name: minutes say "Many thanks to the Chair". */
const ENDS_OR_NAMES = /^[\s,.!]*(?:$|\p{Lu})/u;

/**
 * How a reply on a form begins its lines, which greets nobody and signs nothing: police forces and the Scottish Government send
 * them. "Ref:" alone heads any document.
 */
const FORM =
  /^(?:you (?:have )?(?:asked|requested|wanted)\b|(?:date|request) received[^\d\n]*\d|(?:foi(?:sa)?|eir|(?:information )?request) ?(?:ref(?:erence)?|number|no)\b[^\d\n]+\d|gofyn(?:noch|asoch)\b|(?:rhif|cyfeirnod) (?:y )?cais[^\d\n]*\d)/i;
const NAMES_REQUEST = /\byour (?:\w+ ){0,3}request (?:of|dated|received)\b/i;

/** Whether a text greets somebody, is signed, or answers a request on a form; a date or a reference is on any document. */
export function readsLikeLetter(text: string): boolean {
  return text.split('\n').some((written) => {
    const line = written.trim();
    return SALUTATION.test(line) || isSignedIn(line) || FORM.test(line) || NAMES_REQUEST.test(line);
  });
}

function isSignedIn(line: string): boolean {
  const [words] = SIGNS_OFF.exec(line) ?? [];
  return words !== undefined && ENDS_OR_NAMES.test(line.slice(words.length));
}
