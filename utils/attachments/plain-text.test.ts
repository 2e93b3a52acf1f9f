import { expect, it } from 'vitest';
import { textOf } from './test-files';

it('text of old Windows programs is read with its quotation marks', async () => {
  const bytes = Buffer.from('section\xa043(2) \x96 \x93prejudice\x94', 'latin1');
  expect((await textOf(bytes, 'a.txt')).text).toBe('section 43(2) – “prejudice”');
});
