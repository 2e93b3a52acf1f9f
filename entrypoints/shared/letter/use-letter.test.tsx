// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LetterParts } from '../../../components/compose/LetterParts';
import { show, type Shown } from '../../../components/testing';
import type { Decisions, WrittenLetter } from '../../../utils/messages';
import { openDrafts, openFormTexts, openMemory } from '../../../utils/storage';
import { testArea, type TestArea } from '../../../utils/storage/test-area';
import { useLetter, type LetterAccess } from './use-letter';
import type { Write } from './use-written';

const ABOUT = { request: 'prison_meals', messageId: 'incoming-2' };
const FORM = 'https://www.whatdotheyknow.com/request/prison_meals/followups/new/2?internal_review=1';
const TEMPLATES = [
  { id: 'review-request', title: 'Internal review', about: 'Asks for another look.' },
  { id: 'explanation', title: 'Explanation', about: 'Asks what is meant.' },
] as const;

const ground = (id: string) =>
  ({ id, kind: 'point', title: id, quote: '', strength: 'medium', asksReader: null }) as const;

/** The letter that follows from what was decided, saying all of it. */
function letterOf({ template, grounds, publicInterest, ownWords }: Decisions): WrittenLetter {
  const chosen = grounds ?? ['Cost'];
  const kind = TEMPLATES.find(({ id }) => id === template) ?? TEMPLATES[0];
  return {
    templates: [...TEMPLATES],
    template: kind,
    grounds: [ground('Cost'), ground('Reasons')],
    chosen,
    prompts: [],
    takesOwnWords: true,
    text: [kind.title, ...chosen, publicInterest, ownWords].filter((part) => part !== '').join(' | '),
    stronger: [],
    form: kind.id === 'review-request' ? FORM : null,
  };
}

let area: TestArea;
let changedElsewhere: (() => void)[];
let access: LetterAccess;
const writeText = vi.fn(() => Promise.resolve());
const open = vi.fn();

beforeEach(() => {
  area = testArea();
  changedElsewhere = [];
  vi.clearAllMocks();
  access = {
    memory: openMemory(area),
    drafts: openDrafts(area),
    formTexts: openFormTexts(area),
    whenChanged: (changed) => {
      changedElsewhere.push(changed);
      return () => {
        changedElsewhere = changedElsewhere.filter((one) => one !== changed);
      };
    },
    writeText,
    open,
  };
});

const atOnce: Write = (decided) => Promise.resolve(letterOf(decided));

function Letter({ write }: { readonly write: Write }) {
  const letter = useLetter(access, ABOUT, write);
  return typeof letter === 'string' ? <p>{letter}</p> : <LetterParts {...letter} />;
}

const text = ({ root }: Shown) => root.querySelector<HTMLTextAreaElement>('.letter textarea')?.value;
const becomes = (shown: Shown, wanted: string) =>
  vi.waitFor(() => {
    expect(text(shown)).toBe(wanted);
  });

async function letterShown(write: Write = atOnce): Promise<Shown> {
  const shown = show(<Letter write={write} />);
  await vi.waitFor(() => {
    expect(text(shown)).toBeDefined();
  });
  return shown;
}

const storedDraft = async () => (await access.drafts.load(ABOUT.request, ABOUT.messageId)).draft;

describe('a letter that is written', () => {
  it('follows from what is suggested, until something is decided', async () => {
    await becomes(await letterShown(), 'Internal review | Cost');
  });

  it('follows what is ticked, and has it stored', async () => {
    const shown = await letterShown();
    await shown.click('Reasons Worth raising');
    await becomes(shown, 'Internal review | Cost | Reasons');
    expect(await storedDraft()).toMatchObject({ grounds: ['Cost', 'Reasons'] });
  });

  it('follows the kind of letter, the reader’s reasons, and their own words, which the popup has too', async () => {
    const shown = await letterShown();
    await shown.type('Kind of letter', 'explanation');
    await shown.type('Why the public should know', 'It costs millions.');
    await shown.type('What only you know', 'I asked in May.');
    await becomes(shown, 'Explanation | Cost | It costs millions. | I asked in May.');
    expect((await access.memory.load(ABOUT.request)).memory.ownWords).toBe('I asked in May.');
  });

  it('stays as it was typed, and goes back to the draft and back again', async () => {
    const shown = await letterShown();
    await shown.type('The letter', 'Dear Sir,');
    await shown.click('Reasons Worth raising');
    expect(text(shown)).toBe('Dear Sir,');
    await shown.click('Back to draft');
    await becomes(shown, 'Internal review | Cost | Reasons');
    await shown.click('Bring my text back');
    expect(text(shown)).toBe('Dear Sir,');
  });

  it('goes on where it was left, on whichever page', async () => {
    const first = await letterShown();
    await first.click('Reasons Worth raising');
    await first.type('The letter', 'Dear Sir,');
    expect(text(await letterShown())).toBe('Dear Sir,');
  });
});

describe('two pages with the same letter', () => {
  const tell = () => {
    for (const changed of changedElsewhere) changed();
  };

  it('show what was stored on the other', async () => {
    const shown = await letterShown();
    await access.drafts.save(ABOUT.request, ABOUT.messageId, {
      ...(await storedDraft()),
      publicInterest: 'Typed there.',
    });
    tell();
    await becomes(shown, 'Internal review | Cost | Typed there.');
  });

  it('keep what was typed here and is not stored yet', async () => {
    const shown = await letterShown();
    await shown.type('The letter', 'Typed here.');
    const late = vi.spyOn(access.drafts, 'load');
    tell();
    await shown.type('The letter', 'Typed here, and on.');
    await late.mock.results[0]?.value;
    expect(text(shown)).toBe('Typed here, and on.');
  });
});

describe('what is copied', () => {
  it('is what is shown', async () => {
    const shown = await letterShown();
    await shown.click('Copy');
    await vi.waitFor(() => {
      expect(writeText).toHaveBeenCalledWith(text(shown));
    });
  });

  it('waits for what was ticked last to be in it', async () => {
    let answer = (): void => undefined;
    const shown = await letterShown((decided) =>
      decided.grounds === null
        ? atOnce(decided)
        : new Promise((resolve) => {
            answer = () => {
              resolve(letterOf(decided));
            };
          }),
    );
    await shown.click('Reasons Worth raising');
    await shown.click('Copy');
    expect(writeText).not.toHaveBeenCalled();
    answer();
    await becomes(shown, 'Internal review | Cost | Reasons');
    await vi.waitFor(() => {
      expect(writeText).toHaveBeenCalledWith('Internal review | Cost | Reasons');
    });
  });

  it('is what the reader typed, where they did', async () => {
    const shown = await letterShown();
    await shown.type('The letter', 'Dear Sir,');
    await shown.click('Copy');
    await vi.waitFor(() => {
      expect(writeText).toHaveBeenCalledWith('Dear Sir,');
    });
  });
});

describe('the site’s form', () => {
  it('is opened with the letter laid by for it, which goes on following what is decided', async () => {
    const shown = await letterShown();
    await shown.click('Put it into');
    await vi.waitFor(() => {
      expect(open).toHaveBeenCalledWith(FORM);
    });
    expect(await access.formTexts.load(ABOUT.request)).toBe('Internal review | Cost');
    await shown.click('Reasons Worth raising');
    await vi.waitFor(async () => {
      expect(await access.formTexts.load(ABOUT.request)).toBe('Internal review | Cost | Reasons');
    });
  });

  it('is not opened where the letter could not be laid by, and that is said', async () => {
    area.set = () => Promise.reject(new Error('QuotaExceededError'));
    const shown = await letterShown();
    await shown.click('Put it into');
    await vi.waitFor(() => {
      expect(shown.root.querySelector('.saved')?.textContent).toBe('Not saved');
    });
    expect(open).not.toHaveBeenCalled();
  });
});

describe('no letter', () => {
  it.each([
    ['where there is nothing to write', 'nothing', 'nothing'],
    ['where nobody answers', null, 'failed'],
  ] as const)('%s', async (_, answer, words) => {
    const { root } = show(<Letter write={() => Promise.resolve(answer)} />);
    expect(root.textContent).toBe('loading');
    await vi.waitFor(() => {
      expect(root.textContent).toBe(words);
    });
  });
});
