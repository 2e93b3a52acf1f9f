import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AttachmentText } from '../../utils/attachments';
import { documentParts, type DocumentPart, type Piece } from './document-blocks';

export interface LetterDocumentProps {
  readonly reading: AttachmentText;
  /** In which the letter is written. */
  readonly language: 'en' | 'cy';
  /** Told of the element whose text is the letter's, to the character, to be marked there. */
  readonly onReady: (letter: HTMLElement) => void;
}

/** A Word, RTF or text letter as a document to read. It is drawn once: the marks that are put into it stay. */
export function LetterDocument({ reading, language, onReady }: LetterDocumentProps) {
  const letter = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (letter.current !== null) onReady(letter.current);
  }, [reading]);
  const parts = useMemo(
    () => (
      <div class="document" ref={letter}>
        {documentParts(reading).map((part) => [<PartView key="part" part={part} />, part.after])}
      </div>
    ),
    [reading],
  );
  return (
    <div class="paper" tabIndex={0} role="group" lang={language}>
      {parts}
    </div>
  );
}

function PartView({ part }: { readonly part: DocumentPart }) {
  switch (part.kind) {
    case 'paragraph':
      return <p>{part.pieces.map(pieceView)}</p>;
    case 'heading':
      return <h2>{part.pieces.map(pieceView)}</h2>;
    case 'list':
      return (
        <ul>{part.items.map(({ pieces, after }) => [<li key="item">{pieces.map(pieceView)}</li>, after])}</ul>
      );
    case 'table':
      return (
        <div class="table">
          <table>
            <tbody>
              {part.rows.map(({ cells, after }) => [
                <tr key="row">
                  {cells.map((cell) => [<td key="cell">{cell.pieces.map(pieceView)}</td>, cell.after])}
                </tr>,
                after,
              ])}
            </tbody>
          </table>
        </div>
      );
  }
}

const ELEMENTS = { bold: 'b', italic: 'i', underline: 'u' } as const;

function pieceView({ text, styles }: Piece): ComponentChild {
  return styles.reduce<ComponentChild>((inner, style) => {
    const Element = ELEMENTS[style];
    return <Element>{inner}</Element>;
  }, text);
}
