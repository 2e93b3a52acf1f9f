import fc from 'fast-check';

const words = fc.constantFrom(
  'section ',
  '43(2)',
  ' and ',
  '\n',
  ' ',
  'Section&nbsp;40',
  '&amp;',
  '&lt;script&gt;',
  'Section\u00c2\u00ad 44',
  '│ Paper 2 │',
  '🙂',
  'مرحبا',
  '\u202e',
  '(a)',
);
const empties = fc.constantFrom(
  '<br />',
  '\n<br />',
  '<br>',
  '<wbr>',
  '<!-- note -->',
  '<img alt="">',
  '<hr>',
  '<a name="1"></a>',
);
const inlineTags = fc.constantFrom('a href="/x"', 'b', 'i', 'span', 'font color="#000"');
const blockTags = fc.constantFrom('p', 'div', 'blockquote', 'li');

const element = (tag: string, inside: readonly string[]) =>
  `<${tag}>${inside.join('')}</${tag.split(' ')[0] ?? tag}>`;

const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    empties,
    fc
      .tuple(inlineTags, fc.array(tie('inline'), { maxLength: 4 }))
      .map(([tag, inside]) => element(tag, inside)),
  ),
}));

const table = fc
  .array(fc.array(inline, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((cells) => `<table>\n<tr>\n${cells.map((cell) => element('td', cell)).join('\n')}</tr>\n</table>`);

/** The HTML of letters as the site could show them, and rather stranger ones. */
export const anyLetterHtml = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(blockTags, fc.array(inline, { maxLength: 6 }))
          .map(([tag, inside]) => element(tag, inside)),
      },
      { weight: 2, arbitrary: inline },
      { weight: 1, arbitrary: table },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<style>p { color: red }</style>',
          '<textarea>section 12</textarea>',
          '<svg><text>section 12</text></svg>',
        ),
      },
    ),
    { maxLength: 8 },
  )
  .map((blocks) => blocks.join('\n\n'));
