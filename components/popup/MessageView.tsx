import { useWords } from '../words/language';
import { MESSAGES } from '../words/popup';

/** The popup before the page has answered, and where its answer cannot be understood. */
export function MessageView({ message }: { readonly message: 'loading' | 'error' }) {
  const { heading, text } = useWords(MESSAGES)[message];
  return (
    <>
      <h1>{heading}</h1>
      <p role="status">{text}</p>
    </>
  );
}
