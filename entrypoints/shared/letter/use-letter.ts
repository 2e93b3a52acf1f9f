import { useMemo, useState } from 'preact/hooks';
import type { LetterPartsProps } from '../../../components/compose/LetterParts';
import type { WrittenLetter } from '../../../utils/messages';
import type { Draft, Drafts, FormTexts, Memory } from '../../../utils/storage';
import { draftLetterKey } from '../draft-key';
import { useEditing } from './use-editing';
import { useFormText } from './use-form-text';
import { useStored, type Store } from './use-stored';
import { useWritten, type Write } from './use-written';
import type { WhenChanged } from './when-changed';

/** What writing a letter needs of the browser, on whichever page. */
export interface LetterAccess {
  readonly memory: Memory;
  readonly drafts: Drafts;
  readonly whenChanged: WhenChanged;
  readonly formTexts: Pick<FormTexts, 'load' | 'save'>;
  readonly writeText: (text: string) => Promise<void>;
  /** Opens the site's form. */
  readonly open: (url: string) => void;
}

/** What a letter is about. */
export interface LetterAbout {
  /** The name under which the request is remembered. */
  readonly request: string;
  /** The message; null where none has come. */
  readonly messageId: string | null;
}

/** The letter that is being written, or why there is none: it is not there yet, not to be written, or nobody writes it. */
export type LetterShown = LetterPartsProps | 'loading' | 'nothing' | 'failed';

/**
 * The letter that a reader writes about a message, remembered under the request: as it follows from what they decide,
 * or as they have typed it. The same wherever it is shown.
 */
export function useLetter(access: LetterAccess, about: LetterAbout, write: Write): LetterShown {
  const { value: draft, change, saved } = useStored(useDraftStore(access, about), access.whenChanged);
  const ownWords = useStored(useOwnWordsStore(access, about), access.whenChanged);
  const isKnown = draft !== null && ownWords.value !== null;
  const { letter, newest } = useWritten(write, isKnown ? { ...draft, ownWords: ownWords.value } : null);
  const editing = useEditing(change);
  /** False once the letter could not even be laid by for the site's form. */
  const [isKept, setKept] = useState(true);
  const isThere = typeof letter === 'object' && letter !== null && draft !== null;
  const text = isThere ? (typedIn(draft, letter) ?? letter.text) : null;
  const layBy = useFormText(access.formTexts, about.request, text);
  if (!isThere || text === null) return typeof letter === 'string' ? letter : 'failed';

  const { template, grounds, prompts, form } = letter;
  /** What is shown once all that was decided is in it. */
  const newestText = async () => {
    const written = await newest();
    return typeof written === 'object' && written !== null ? (typedIn(draft, written) ?? written.text) : text;
  };
  return {
    templates: letter.templates,
    template,
    onChange: (id) => {
      change((before) => ({ ...before, template: id }));
    },
    grounds:
      grounds.length === 0
        ? null
        : {
            grounds,
            chosen: chosenIn(draft, letter),
            onChange: (ids) => {
              change((before) => ({ ...before, grounds: ids }));
            },
          },
    publicInterest: prompts && {
      prompts,
      text: draft.publicInterest,
      onChange: (publicInterest) => {
        change((before) => ({ ...before, publicInterest }));
      },
    },
    ownWords: letter.takesOwnWords
      ? {
          text: ownWords.value ?? '',
          onChange: (words) => {
            ownWords.change(() => words);
          },
        }
      : null,
    letter: {
      ...editing(template.id, text),
      text,
      isEdited: typedIn(draft, letter) !== null,
      saved: ownWords.saved === 'not-saved' || !isKept ? 'not-saved' : saved,
    },
    stronger: letter.stronger,
    onCopy: async () => {
      await access.writeText(await newestText());
      return true;
    },
    onPutIntoForm:
      form === null
        ? null
        : () => {
            void newestText()
              .then(layBy)
              .then((isLaidBy) => {
                if (isLaidBy) access.open(form);
                else setKept(false);
              });
          },
  };
}

function useDraftStore({ drafts }: LetterAccess, { request, messageId }: LetterAbout): Store<Draft> {
  return useMemo(() => {
    const letter = draftLetterKey(messageId);
    return {
      load: async () => (await drafts.load(request, letter)).draft,
      save: (draft) => drafts.save(request, letter, draft),
    };
  }, [drafts, request, messageId]);
}

/** They belong to the request: the popup has them too, and every letter about it. */
function useOwnWordsStore({ memory }: LetterAccess, { request }: LetterAbout): Store<string> {
  return useMemo(
    () => ({
      load: async () => (await memory.load(request)).memory.ownWords,
      save: async (ownWords) => {
        const { problem } = await memory.update(request, (before) => ({ ...before, ownWords }));
        return problem === null ? null : 'not-saved';
      },
    }),
    [memory, request],
  );
}

/** The text as the reader has typed it; null where it follows from what they have decided. */
function typedIn({ edited }: Draft, { template }: WrittenLetter): string | null {
  return (Object.hasOwn(edited, template.id) ? edited[template.id] : undefined) ?? null;
}

/** What goes in by the reader's last tick, which the letter may not know of yet. */
function chosenIn(draft: Draft, { grounds, chosen }: WrittenLetter): readonly string[] {
  return draft.grounds?.filter((id) => grounds.some((ground) => ground.id === id)) ?? chosen;
}
