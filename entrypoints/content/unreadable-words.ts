import type { SelectorName } from '../../utils/page';

/** What the popup calls the parts of a page that can be missing. */
const WORDS: Readonly<Partial<Record<SelectorName, string>>> = {
  requestPage: 'the page’s own name for itself',
  requestHeader: 'the head of the request',
  title: 'the title of the request',
  subtitle: 'the line that says who asked whom',
  authority: 'the authority',
  requester: 'the requester',
  status: 'the status of the request',
  message: 'the messages',
  messageAuthor: 'who sent the messages',
  messageDate: 'the dates of the messages',
  messageBody: 'the text of the messages',
  followupPage: 'the page’s own name for itself',
  followupForm: 'the form to write to the authority',
  followupTitle: 'the title of the request',
  attachmentRequestLink: 'the title of the request',
};

/** What could not be read, in words for readers. */
export function unreadableWords(names: readonly string[]): string[] {
  const words = new Map(Object.entries(WORDS));
  return [...new Set(names.map((name) => words.get(name) ?? 'a part of it'))];
}
