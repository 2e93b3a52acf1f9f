import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../utils/language';

/** Has a page of the extension say which language it is in and, where it has a title of its own, what it is called. */
export function useDocumentLanguage(language: Language, title?: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (title !== undefined) document.title = title;
  }, [language, title]);
}
