import { useId, useState } from 'preact/hooks';
import { LetterParts, type LetterPartsProps } from './compose/LetterParts';
import { WRITING } from './words/findings';
import { LanguageProvider, useEnglish, useLanguage, useWords } from './words/language';

export interface WritingPanelProps {
  /** The letter, or why there is none: it is not there yet, none is to be written, or nobody writes it. */
  readonly letter: LetterPartsProps | 'loading' | 'nothing' | 'failed';
  /** Back to what the letter on the page leaves out. */
  readonly onBack: () => void;
  /** Goes on with the same letter on a page of its own, and answers whether that went well. */
  readonly onOwnPage: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Writing a letter to the authority, beside the letter that it answers. */
export function WritingPanel({ letter, onBack, onOwnPage, onClose }: WritingPanelProps) {
  const words = useWords(WRITING);
  const language = useLanguage();
  const english = useEnglish();
  const titleId = useId();
  const [hasFailed, setFailed] = useState(false);
  const isThere = typeof letter === 'object';
  const openOwnPage = () => {
    void onOwnPage().then((isOpen) => {
      setFailed(!isOpen);
    });
  };
  return (
    <div class="panel" role="dialog" aria-labelledby={titleId} lang={language} tabIndex={-1}>
      <div class="top">
        <h2 id={titleId} {...(isThere ? english : {})}>
          {isThere ? letter.template.title : words.title}
        </h2>
        <button type="button" class="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span class="hidden">{words.close}</span>
        </button>
      </div>
      <p class="ways">
        <button type="button" class="button link" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="button link" onClick={openOwnPage}>
          {words.ownPage}
        </button>
      </p>
      {!isThere && <p role="status">{words[letter]}</p>}
      {hasFailed && (
        <p class="problem" role="status">
          {words.failed}
        </p>
      )}
      {isThere && (
        <div class="writing" {...english}>
          <LanguageProvider value="en">
            <LetterParts {...letter} />
          </LanguageProvider>
        </div>
      )}
    </div>
  );
}
