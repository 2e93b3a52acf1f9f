import { WritingPanel, type WritingPanelProps } from '../../components/WritingPanel';
import { useLetter, type LetterAbout, type LetterAccess } from '../shared/letter/use-letter';
import type { Write } from '../shared/letter/use-written';

export interface LetterWriterProps extends Omit<WritingPanelProps, 'letter'> {
  readonly access: LetterAccess;
  readonly about: LetterAbout;
  readonly write: Write;
}

/** The panel in which a letter is written: the very one that the page for writing goes on with. */
export function LetterWriter({ access, about, write, ...panel }: LetterWriterProps) {
  return <WritingPanel {...panel} letter={useLetter(access, about, write)} />;
}
