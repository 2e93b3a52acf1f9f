import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InBoth, Language } from '../../utils/language';

const LanguageContext = createContext<Language>('en');

/** Says in which language everything below it is written. */
export const LanguageProvider = LanguageContext.Provider;

/** The language to write in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one area in the language to write in. */
export function useWords<Words>(words: InBoth<Words>): Words {
  return words[useLanguage()];
}

/** Marks what stays English, such as the law's explanations, where the words around it are Welsh; nothing among English words. */
export function useEnglish(): { readonly lang?: 'en' } {
  return useLanguage() === 'en' ? {} : { lang: 'en' };
}
