import { describe, expect, it } from 'vitest';
import { rtf } from '../test-files';
import { readRtf } from '.';

describe('an RTF letter', () => {
  it.each([
    ['bytes of the code page', "30 %\\'a3600 \\'96 \\'93Caf\\'e9\\'94", '30 %£600 – “Café”'],
    ['Unicode with one substitute', 'Gwener y \\u373?yl', 'Gwener y ŵyl'],
    ['Unicode with two substitutes', "\\uc2\\u8217\\'81\\'66s", '’s'],
    ['Unicode without substitutes', '{\\uc0 \\u8364 600}', '€600'],
    ['substitutes again after a group that had none', '{\\uc0\\u8364}\\u8364?5', '€€5'],
    ['a pair of surrogates', '\\u-10179?\\u-8704?.', '😀.'],
    ['a bullet of the font Symbol, as a negative number', '\\u-3913? a', '• a'],
    ['spaces and hyphens that hold together', 'section\\~31\\_33', 'section 31-33'],
    ['an optional hyphen', 'infor\\-mation', 'information'],
    ['escaped braces', '\\{a\\}\\\\', '{a}\\'],
    ['quotation marks and dashes by name', '\\ldblquote a\\rdblquote\\emdash\\lquote b\\rquote', '“a”—‘b’'],
    ['paragraphs and lines', 'One\\par\\pard Two\\line three', 'One\n\nTwo\nthree'],
    ['line ends in the file, which mean nothing', 'sec\r\ntion 31', 'section 31'],
    [
      'tables',
      '\\trowd\\intbl A\\cell B\\par C\\cell\\row\\trowd\\intbl D\\cell E\\cell\\row\\pard end',
      'A\tB C\nD\tE\nend',
    ],
    [
      'tables of the file',
      '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{Normal;}}{\\info{\\title T}}a',
      'a',
    ],
    [
      'the letterhead in a page header',
      '{\\header Top\\par 3 May 2024}{\\footer Foot}a',
      'Top\n\n3 May 2024\n\na',
    ],
    ['the letterhead of a first page of its own', '{\\header Ref}{\\headerf Top}\\titlepg a', 'Top\n\na'],
    ['a first page without a header, though later ones have one', '{\\header Ref}\\titlepg a', 'a'],
    [
      'a letterhead set side by side',
      '{\\header\\trowd\\intbl A\\cell B\\par C\\cell\\row}a',
      'A\n\nB\n\nC\n\na',
    ],
    [
      'a letterhead once, though later sections have their own',
      '{\\header A}a\\sect{\\header B}b',
      'A\n\na\n\nb',
    ],
    ['headers of left-hand pages', '{\\headerl Left}{\\headerr Right}a', 'Right\n\na'],
    ['page numbers in headers', '{\\header Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} of 3}a', 'a'],
    [
      'the address in a footer',
      '{\\footer Company 123\\par Reviews: foi@a.example}a',
      'a\n\nReviews: foi@a.example',
    ],
    ['pictures', 'a{\\*\\shppict{\\pict 0102}}{\\nonshppict{\\pict 0102}}b', 'ab'],
    ['groups it may ignore', 'a{\\*\\unknown b}c', 'ac'],
    ['hidden and deleted words', 'a{\\v b}{\\deleted c}\\v d\\v0 e', 'ae'],
    ['bytes that hold braces', 'a{\\pict\\bin4 }}{{}b', 'ab'],
    [
      'links',
      '{\\field{\\*\\fldinst HYPERLINK "https://a.example/b"}{\\fldrslt our policy}}.',
      'our policy (https://a.example/b).',
    ],
    [
      'links that show their address',
      '{\\field{\\*\\fldinst HYPERLINK "mailto:foi@a.example"}{\\fldrslt foi@a.example}}',
      'foi@a.example',
    ],
    ['other fields', '{\\field{\\*\\fldinst DATE}{\\fldrslt 3 May 2024}}', '3 May 2024'],
    ['a group that does not end', 'a{\\b b', 'ab'],
    ['a group too many that ends', 'a}b', 'ab'],
  ])('%s', (_, body, expected) => {
    expect(readRtf(rtf(body)).text).toBe(expected);
  });

  it('may be written in another code page', () => {
    expect(readRtf(Buffer.from("{\\rtf1\\ansi\\ansicpg1250 \\'f8}")).text).toBe('ř');
    expect(readRtf(Buffer.from("{\\rtf1\\mac \\'8e}")).text).toBe('é');
  });
});
