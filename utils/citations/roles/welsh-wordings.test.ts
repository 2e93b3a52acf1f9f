import { describe, expect, it } from 'vitest';
import { DROPPED_WELSH, NEITHER_CONFIRMS_WELSH, WITHHOLDS_WELSH } from './welsh-wordings';

describe('Welsh that withholds', () => {
  it.each([
    'rydym yn gwrthod y cais',
    'gwrthodir y cais',
    'gwrthodwyd y cais',
    'gwrthodwn y cais',
    'wedi ei wrthod',
    'fy ngwrthod',
    "mae wedi'i hatal",
    'ataliwyd yr enwau',
    'caiff y drafft ei atal',
    'golygwyd yr enwau',
    "wedi'i olygu",
    'rydym wedi golygu enwau',
    'yn cael ei dal yn ôl',
    'dibynnu ar adran 40',
    'dibynnwn ar adran 40',
    'wedi cymhwyso adran 36',
    'ni ellir datgelu hyn',
    'ni allwn ryddhau hyn',
    'mynd dros y terfyn cost',
    "mwy na'r terfyn priodol",
    'yn flinderus',
    'cais blinderus',
    'yn esempt',
    'eithriwyd yr enwau',
  ])('%s', (text) => {
    expect(WITHHOLDS_WELSH.test(text)).toBe(true);
  });

  it.each([
    ['to prevent crime', 'atal trosedd'],
    ['to prevent or detect crime', 'atal neu ganfod troseddau'],
    ['to mean', 'mae hyn yn golygu bod rhaid aros'],
    ['according to', 'rydym yn dal y ffeil yn ôl adran 12'],
    ['to confirm that it is held', 'gallwn gadarnhau ein bod yn dal hyn'],
  ])('not %s: %s', (_why, text) => {
    expect(WITHHOLDS_WELSH.test(text)).toBe(false);
  });
});

describe('Welsh that neither confirms nor denies', () => {
  it.each([
    'cadarnhau na gwadu',
    'gadarnhau na gwadu',
    'chadarnhau na gwadu',
    'cadarnhau nac yn gwadu',
    'gadarnhau neu wadu',
  ])('%s', (text) => {
    expect(NEITHER_CONFIRMS_WELSH.test(text)).toBe(true);
  });
});

describe('Welsh that drops', () => {
  it.each([
    'nid yw adran 43(2) yn berthnasol',
    "nad yw'r eithriad yn adran 36 yn gymwys",
    'nid ydym bellach yn dibynnu ar',
    "tynnu'n ôl",
    'dynnwyd ein dibyniaeth yn ôl',
    "peidio â'i defnyddio",
    'byddai adran 40 wedi bod yn berthnasol',
    'gallai adran 43 fod yn berthnasol',
    'budd y cyhoedd o ran datgelu yn drech',
  ])('%s', (text) => {
    expect(DROPPED_WELSH.test(text)).toBe(true);
  });

  it.each([
    ['taken out in accordance with', 'tynnwyd yr enwau yn ôl adran 40(2)'],
    [
      'a file that is not there, and a section that applies',
      "nid yw'r ffeil ar gael ac mae adran 21 yn berthnasol",
    ],
    [
      'the interest in withholding prevails',
      'budd y cyhoedd o ran cynnal yr eithriad yn drech na budd y cyhoedd o ran datgelu',
    ],
  ])('not %s: %s', (_why, text) => {
    expect(DROPPED_WELSH.test(text)).toBe(false);
  });
});
