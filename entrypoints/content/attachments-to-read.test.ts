import { describe, expect, it } from 'vitest';
import type { LetterAttachment } from '../../utils/page';
import { attachmentsToRead } from './attachments-to-read';

const attachment = (messageId: string, name: string): LetterAttachment => ({
  address: `${messageId} ${name}`,
  name,
  size: '9K',
  messageId,
  letterId: `${messageId}/attach/2`,
  element: {} as Element,
});

const ALL = [
  attachment('incoming-1', 'Acknowledgement letter.pdf'),
  attachment('incoming-2', 'Response_FOI_123.pdf'),
  attachment('incoming-2', 'Minutes 2023.pdf'),
  attachment('incoming-3', 'notes.txt'),
];

describe('what is read unasked', () => {
  it.each([
    ['the letters of the latest reply that has one', '', ['incoming-2 Response_FOI_123.pdf']],
    ['those of the reply that the address names', '#incoming-1', ['incoming-1 Acknowledgement letter.pdf']],
    ['none of a reply that has no letter', '#incoming-3', []],
    [
      'those of the latest, where the address names what is no reply',
      '#comment-7',
      ['incoming-2 Response_FOI_123.pdf'],
    ],
  ])('is %s', (_, hash, expected) => {
    expect(attachmentsToRead(ALL, hash)).toEqual(expected);
  });

  it.each([
    ['Refusal notice.docx', true],
    ['FOI-2024-0619.pdf', true],
    ['LTR to Ms Okafor.doc', true],
    ['Llythyr ymateb.pdf', true],
    ['newsletter.pdf', false],
    ['Review of fees.csv', false],
    ['response.txt', false],
    ['contract.pdf', false],
  ])('goes by the name of the file: %s', (name, isRead) => {
    expect(attachmentsToRead([attachment('incoming-1', name)], '')).toHaveLength(isRead ? 1 : 0);
  });

  it('is never twenty files at once', () => {
    const many = Array.from({ length: 20 }, (_, at) => attachment('incoming-1', `Response ${at}.pdf`));
    expect(attachmentsToRead(many, '')).toHaveLength(3);
  });
});
