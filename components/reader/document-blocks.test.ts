import { describe, expect, it } from 'vitest';
import type { AttachmentText, BlockKind } from '../../utils/attachments';
import { documentParts, type DocumentPart } from './document-blocks';

type Reading = Pick<AttachmentText, 'text' | 'blocks' | 'styles'>;

/** A letter of these blocks, an empty line apart. */
function letter(
  blocks: readonly (readonly [BlockKind, string])[],
  styles: AttachmentText['styles'] = [],
): Reading {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks: placed, styles };
}

const written = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map(({ text }) => text).join('');

function wholeText(parts: readonly DocumentPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'list')
        return part.items.map(({ pieces, after }) => written(pieces) + after).join('') + part.after;
      if (part.kind !== 'table') return written(part.pieces) + part.after;
      const rows = part.rows.map(
        ({ cells, after }) => cells.map((cell) => written(cell.pieces) + cell.after).join('') + after,
      );
      return rows.join('') + part.after;
    })
    .join('');
}

const MIXED = letter([
  ['heading', 'Your request'],
  ['paragraph', 'Dear Ms Hallam,\nwe refuse:'],
  ['item', '• the map'],
  ['item', '• the log'],
  ['table', 'Question\tAnswer\n1\tNo'],
  ['item', '1. Ask again.'],
]);

describe('documentParts', () => {
  it('puts items that follow each other into one list, and cells into rows', () => {
    const parts = documentParts(MIXED);
    expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'table', 'list']);
    const table = parts.find((part) => part.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells.map(({ pieces }) => written(pieces)))).toEqual([
      ['Question', 'Answer'],
      ['1', 'No'],
    ]);
  });

  it.each([
    ['of each kind', MIXED],
    ['that begins and ends blank', { ...letter([['paragraph', 'Dear all,']]), text: 'Dear all,\n' }],
    [
      'with blanks before its first block',
      { text: '\nDear', blocks: [{ kind: 'paragraph', start: 1, end: 5 }], styles: [] },
    ],
    ['with an empty cell', letter([['table', 'a\t\n\tb']])],
  ] as const)('loses no character of a letter %s', (_, reading) => {
    expect(wholeText(documentParts(reading))).toBe(reading.text);
  });

  it('sets off what its writer set off, also where that overlaps', () => {
    const reading = letter(
      [['paragraph', 'We do refuse.']],
      [
        { style: 'bold', start: 3, end: 12 },
        { style: 'italic', start: 6, end: 13 },
      ],
    );
    expect(documentParts(reading)).toMatchObject([
      {
        pieces: [
          { text: 'We ', styles: [] },
          { text: 'do ', styles: ['bold'] },
          { text: 'refuse', styles: ['bold', 'italic'] },
          { text: '.', styles: ['italic'] },
        ],
      },
    ]);
  });
});
