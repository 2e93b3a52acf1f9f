import { LetterParts, type LetterPartsProps } from './LetterParts';

export interface ComposeViewProps extends LetterPartsProps {
  readonly request: { readonly title: string; readonly authority: string; readonly url: string };
}

const TEXT = {
  about: (title: string, authority: string) =>
    `About “${title}”${authority === '' ? '' : `, to ${authority}`}.`,
  open: 'Open the request',
} as const;

/** Writing a letter to the authority, on a page of its own. */
export function ComposeView(props: ComposeViewProps) {
  const { request, template } = props;
  return (
    <main class="compose">
      <header>
        <h1>{template.title}</h1>
        <p class="hint">
          {TEXT.about(request.title, request.authority)}{' '}
          <a href={request.url} target="_blank" rel="noopener noreferrer">
            {TEXT.open}
          </a>
        </p>
      </header>
      <LetterParts {...props} />
    </main>
  );
}
