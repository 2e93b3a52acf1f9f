import { inWords } from '../citation-sections';

const TEXT = {
  heading: 'This page could not be read',
  left: 'FOI Lens has left it as it was.',
  missing: (what: string) => `It did not find ${what}.`,
  why: 'The site may have changed. A newer version of FOI Lens may be able to read it.',
} as const;

/** The popup on a request page whose parts are not where they should be. `what` names them in words for readers. */
export function UnreadableView({ what }: { readonly what: readonly string[] }) {
  return (
    <>
      <h1>{TEXT.heading}</h1>
      <p>
        {what.length > 0 && `${TEXT.missing(inWords(what))} `}
        {TEXT.left}
      </p>
      <p class="note">{TEXT.why}</p>
    </>
  );
}
