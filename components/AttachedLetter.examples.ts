import type { AttachedLetterProps, AttachedState } from './AttachedLetter';
import { nothing } from './samples';

export interface AttachedLetterExample {
  readonly name: string;
  readonly props: AttachedLetterProps;
}

const example = (name: string, state: AttachedState): AttachedLetterExample => ({
  name,
  props: {
    name: 'Response letter.pdf',
    address: 'https://www.whatdotheyknow.com/request/a/response/2/attach/3/Response%20letter.pdf',
    state,
    onRead: nothing,
    onCancel: nothing,
    onOpen: nothing,
  },
});

export const examples: readonly AttachedLetterExample[] = [
  example('unread', { kind: 'unread' }),
  example('large', { kind: 'large', length: 40 * 1024 * 1024 }),
  example('waiting', { kind: 'waiting' }),
  example('fetching, length unknown', { kind: 'fetching', share: null }),
  example('fetching', { kind: 'fetching', share: 0.426 }),
  example('reading', { kind: 'reading' }),
  example('not given out', { kind: 'failed', why: 'not-given' }),
  example('no letter in it', { kind: 'problem', sentence: 'This file is empty.' }),
  example('read', { kind: 'read', hasSummary: true }),
  example('read, no new answer', { kind: 'read', hasSummary: false }),
];
