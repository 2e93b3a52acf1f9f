import { useState } from 'preact/hooks';
import type { LetterTextProps } from '../../../components/compose/LetterText';
import type { Draft } from '../../../utils/storage';
import type { StoredShown } from './use-stored';

type Editing = Pick<LetterTextProps, 'canBringBack' | 'onEdit' | 'onBackToDraft' | 'onBringBack'>;

/** Typing in a kind of letter, going back to its draft, and taking that back as long as the letter is shown. */
export function useEditing(
  change: StoredShown<Draft>['change'],
): (template: string, text: string) => Editing {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  return (template, text) => {
    const edit = (typed: string) => {
      change((before) => ({ ...before, edited: { ...before.edited, [template]: typed } }));
      setGiven(without(given, template));
    };
    return {
      canBringBack: Object.hasOwn(given, template),
      onEdit: edit,
      onBackToDraft: () => {
        setGiven({ ...given, [template]: text });
        change((before) => ({ ...before, edited: without(before.edited, template) }));
      },
      onBringBack: () => {
        edit(given[template] ?? text);
      },
    };
  };
}

function without(texts: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([one]) => one !== name));
}
