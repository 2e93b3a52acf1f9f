import type { LetterKind, Stage } from '../../utils/analysis';
import type { Language } from '../../utils/language';
import { LETTERS } from '../words/letters';
import { STANDING } from '../words/popup';

/** Where the request stands, as one line. `letterKind` is that of the answer; null where there is none yet. */
export function standing(
  stage: Stage,
  letterKind: LetterKind | null,
  viewerIsRequester: boolean,
  language: Language,
): string {
  const { answered, stages } = STANDING[language];
  const isPlain = letterKind === null || letterKind === 'other';
  return stages[stage](isPlain ? answered : LETTERS[language].kinds[letterKind], viewerIsRequester);
}
