import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

const WELSH = 'Mae’r wybodaeth wedi ei heithrio o dan adran 40 ac ni allwn ei rhoi i chi ar hyn o bryd. ';
const ENGLISH = 'The information is exempt under section 40 and we are not able to give it to you. ';

describe('the language of a letter', () => {
  it.each([
    ['English', ENGLISH, 'en'],
    ['Welsh', WELSH, 'cy'],
    ['Welsh in capitals', WELSH.toUpperCase(), 'cy'],
    ['mostly Welsh with an English line', WELSH.repeat(3) + ENGLISH, 'cy'],
    ['mostly English with a Welsh greeting', `Annwyl Noor, diolch i chi. ${ENGLISH}${ENGLISH}`, 'en'],
    ['neither shows', 'FOI/2024/17', 'en'],
    ['nothing at all', '', 'en'],
    ['the first part tells', WELSH.repeat(80) + ENGLISH.repeat(400), 'cy'],
  ])('%s', (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
