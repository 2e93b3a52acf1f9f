/** The languages that the interface is written in. */
export type Language = 'en' | 'cy';

/** What the reader can choose; `site` is the language of the page, or of the browser where there is no page. */
export type LanguageChoice = 'site' | Language;

/** Something written in both languages. What the Welsh lacks of the English is a type error. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/** Puts the words of one area beside each other, English first: it says what the Welsh has to have. */
/* @__NO_SIDE_EFFECTS__ */
export function inBoth<Words>(en: Words, cy: NoInfer<Words>): InBoth<Words> {
  return { en, cy };
}

/** The language that a tag such as `html[lang]` names: Welsh for "cy" and "cy-GB", English for all others and for none. */
export function languageOf(tag: string | null): Language {
  return tag !== null && /^cy(?:-|$)/i.test(tag) ? 'cy' : 'en';
}

/** The language to show: the reader's choice, or else that of what is around. */
export function shownLanguage(choice: LanguageChoice, around: Language): Language {
  return choice === 'site' ? around : choice;
}
