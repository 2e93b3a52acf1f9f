import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapLetter, type LetterBody } from './letter-body';
import { putMarks, removeStaleMarks, type Mark } from './marks';
import { anyLetterHtml } from './test-pages/arbitrary';
import { parseLetter } from './test-pages/load';

function bodyOf(html: string): LetterBody & { readonly container: HTMLElement } {
  return { container: parseLetter(html), after: null };
}

function mark(start: number, end: number, rest: Partial<Mark> = {}): Mark {
  return {
    id: `${start}`,
    start,
    end,
    provisions: 'FOIA s43(2)',
    kind: 'qualified',
    possible: false,
    first: false,
    ...rest,
  };
}

/** Marks every occurrence of `surface`. */
function markAll(body: LetterBody, surface: string, rest: Partial<Mark> = {}) {
  const { text } = mapLetter(body);
  const marks: Mark[] = [];
  for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + surface.length)) {
    marks.push(mark(at, at + surface.length, rest));
  }
  return putMarks(body, text, marks);
}

/** All text nodes and elements below, as the very objects: two equal lists are the same tree. */
function nodesBelow(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => [child, ...nodesBelow(child)]);
}

const anyMarks = (length: number) =>
  fc
    .array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: 30 })), { maxLength: 12 })
    .map((spans) => spans.map(([start, size], index) => mark(start, start + size, { id: `${index}` })));

const anyMarkedLetter = anyLetterHtml.chain((html) =>
  anyMarks(parseLetter(html).textContent.length + 5).map((marks) => ({ html, marks })),
);

describe('whatever the letter and the marks', () => {
  it('the text stays, and taking them out brings back the same nodes', () => {
    fc.assert(
      fc.property(anyMarkedLetter, ({ html, marks }) => {
        const body = bodyOf(html);
        const { innerHTML, textContent } = body.container;
        const nodes = nodesBelow(body.container);
        const placed = putMarks(body, textContent, marks);
        expect(body.container.textContent).toBe(textContent);
        placed.remove();
        expect(body.container.innerHTML).toBe(innerHTML);
        const after = nodesBelow(body.container);
        expect(after.length).toBe(nodes.length);
        expect(after.every((node, index) => node === nodes[index])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the texts of a mark’s parts joined are its span, and marks stand in order without overlap', () => {
    fc.assert(
      fc.property(anyMarkedLetter, ({ html, marks }) => {
        const body = bodyOf(html);
        const { text } = mapLetter(body);
        const { elements } = putMarks(body, text, marks);
        for (const [id, parts] of elements) {
          const { start, end } = marks[Number(id)] ?? mark(0, 0);
          expect(parts.map((part) => part.textContent).join('')).toBe(text.slice(start, end));
        }
        expect([...elements.values()].flat()).toEqual([...body.container.querySelectorAll('foi-citation')]);
      }),
      { numRuns: 300 },
    );
  });

  it('marking again is the same as marking once', () => {
    fc.assert(
      fc.property(anyMarkedLetter, ({ html, marks }) => {
        const body = bodyOf(html);
        const { innerHTML, textContent } = body.container;
        putMarks(body, textContent, marks);
        const once = body.container.innerHTML;
        const again = putMarks(body, textContent, marks);
        expect(body.container.innerHTML).toBe(once);
        again.remove();
        expect(body.container.innerHTML).toBe(innerHTML);
      }),
    );
  });
});

describe('where a mark stands', () => {
  it.each([
    [
      'inside one text node',
      '<p>under section 43(2) of</p>',
      '<p>under <foi-citation>section 43(2)</foi-citation> of</p>',
    ],
    [
      'a line break inside is kept inside',
      '<p>under section\n<br> 43(2)</p>',
      '<p>under <foi-citation>section\n<br> 43(2)</foi-citation></p>',
    ],
    [
      'two in one text node',
      '<p>s.1 and s.1</p>',
      '<p><foi-citation>s.1</foi-citation> and <foi-citation>s.1</foi-citation></p>',
    ],
    [
      'across an element: one part each',
      '<p><b>section 43</b>(2) x</p>',
      '<p><b><foi-citation data-part="1/2">section 43</foi-citation></b><foi-citation data-part="2/2">(2)</foi-citation> x</p>',
    ],
    [
      'part of a link goes on being a link',
      '<p>see section <a href="/x">43(2) there</a></p>',
      '<p>see <foi-citation data-part="1/2">section </foi-citation><a href="/x"><foi-citation data-part="2/2">43(2)</foi-citation> there</a></p>',
    ],
    [
      'an image between ends a part',
      '<p>section <img alt="">43(2)</p>',
      '<p><foi-citation data-part="1/2">section </foi-citation><img alt=""><foi-citation data-part="2/2">43(2)</foi-citation></p>',
    ],
  ])('%s', (_why, html, expected) => {
    const body = bodyOf(html);
    const surface = /s\.1|section\s+43\(2\)/.exec(body.container.textContent)?.[0] ?? '';
    markAll(body, surface);
    const bare = body.container.innerHTML.replace(/ data-(?:foi-citation|kind)="[^"]*"/g, '');
    expect(bare).toBe(expected);
  });

  it.each([
    ['a style sheet', '<style>s.1 {}</style>'],
    ['a drawing', '<svg><text>s.1</text></svg>'],
    ['a text field', '<textarea>s.1</textarea>'],
  ])('%s is left alone', (_why, html) => {
    const body = bodyOf(html);
    expect(markAll(body, 's.1').elements.size).toBe(0);
    expect(body.container.innerHTML).toBe(html);
  });

  it('below a heading, nothing of the heading', () => {
    const container = parseLetter('<h1>s.1</h1>s.1<br>and s.1');
    markAll({ container, after: container.firstElementChild }, 's.1');
    expect([...container.querySelectorAll('foi-citation')]).toHaveLength(2);
    expect(container.querySelector('h1')?.innerHTML).toBe('s.1');
  });
});

describe('what a mark says', () => {
  it('a first mention is a button that opens a dialog, in its first part alone', () => {
    const body = bodyOf('<p><b>s.4</b>3</p>');
    const [first, second] = markAll(body, 's.43', { first: true }).elements.get('0') ?? [];
    expect(first?.outerHTML).toBe(
      '<foi-citation data-foi-citation="FOIA s43(2)" data-kind="qualified" data-part="1/2" role="button" tabindex="0" aria-haspopup="dialog">s.4</foi-citation>',
    );
    expect(second?.hasAttribute('role')).toBe(false);
    expect(second?.hasAttribute('tabindex')).toBe(false);
  });

  it('a repeat is no stop for the keyboard', () => {
    const body = bodyOf('s.43');
    markAll(body, 's.43', { possible: true });
    expect(body.container.innerHTML).toBe(
      '<foi-citation data-foi-citation="FOIA s43(2)" data-kind="qualified" data-possible="">s.43</foi-citation>',
    );
  });

  it('a provision with quotes and brackets is text, never markup', () => {
    const body = bodyOf('s.43');
    markAll(body, 's.43', { provisions: '"><img src=x onerror=alert(1)>' });
    expect(body.container.querySelector('img')).toBeNull();
  });
});

describe('when the page is not as it was', () => {
  it('puts nothing where the text has changed since it was read', () => {
    const body = bodyOf('section 12');
    expect(putMarks(body, 'section 1', [mark(0, 9)]).elements.size).toBe(0);
    expect(body.container.innerHTML).toBe('section 12');
  });

  it('takes out what is left when the page has thrown part of it away', () => {
    const body = bodyOf('<p>a s.1 b</p><p>c s.1 d</p>');
    const placed = markAll(body, 's.1');
    body.container.querySelector('p')?.replaceChildren('new');
    placed.remove();
    expect(body.container.innerHTML).toBe('<p>new</p><p>c s.1 d</p>');
  });

  it('taking out twice is taking out once', () => {
    const body = bodyOf('<p>a s.1 b</p>');
    const placed = markAll(body, 's.1');
    placed.remove();
    placed.remove();
    expect(body.container.innerHTML).toBe('<p>a s.1 b</p>');
  });

  it('leaves what others put beside a mark', () => {
    const body = bodyOf('<p>a s.1 b</p>');
    const placed = markAll(body, 's.1');
    body.container.querySelector('foi-citation')?.after(body.container.ownerDocument.createElement('hr'));
    placed.remove();
    expect(body.container.textContent).toBe('a s.1 b');
    expect(body.container.querySelectorAll('hr')).toHaveLength(1);
  });

  it('marks of an earlier version go, and the HTML is what it was', () => {
    const html = '<p>a s.1 b s.1\n<br>c</p>';
    const body = bodyOf(html);
    markAll(body, 's.1');
    removeStaleMarks(body.container);
    expect(body.container.innerHTML).toBe(html);
    expect(body.container.querySelector('p')?.childNodes).toHaveLength(3);
  });
});
