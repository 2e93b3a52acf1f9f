// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { show } from '../../components/testing';
import type { RequestState, WrittenLetter } from '../../utils/messages';
import { openDrafts, openFormTexts, openMemory } from '../../utils/storage';
import { testArea } from '../../utils/storage/test-area';
import { Compose, type ComposeProps } from './Compose';

const URL = 'https://www.whatdotheyknow.com/request/prison_meals';

/** As far as is looked at. */
const STATE = {
  kind: 'request',
  url: URL,
  request: { title: 'Prison meals', authority: 'Northbrook Borough Council' },
  messages: [
    { id: 'incoming-1', analysis: { kind: 'acknowledgement', text: 'We have your request.' } },
    { id: 'incoming-2', analysis: { kind: 'refusal', text: 'We refuse it.' } },
  ],
} as unknown as RequestState;

const LETTER: WrittenLetter = {
  templates: [],
  template: { id: 'review-request', title: 'Internal review', about: '' },
  grounds: [],
  chosen: [],
  prompts: null,
  takesOwnWords: false,
  text: 'Dear Northbrook Borough Council,',
  stronger: [],
  form: null,
};

function page(more: Partial<ComposeProps> = {}) {
  const area = testArea();
  return show(
    <Compose
      about={{ request: 'prison_meals', letter: null, tabId: 7 }}
      find={() => Promise.resolve(STATE)}
      access={{
        memory: openMemory(area),
        drafts: openDrafts(area),
        formTexts: openFormTexts(area),
        whenChanged: () => () => undefined,
        writeText: () => Promise.resolve(),
        open: () => undefined,
      }}
      write={() => Promise.resolve(LETTER)}
      onReturn={() => () => undefined}
      {...more}
    />,
  );
}

const shows = ({ text }: ReturnType<typeof page>, words: string) =>
  vi.waitFor(() => {
    expect(text()).toContain(words);
  });

it('says that it is reading, then shows the letter, and which request it is about', async () => {
  const shown = page();
  expect(shown.text()).toContain('Reading the request.');
  await shows(shown, 'About “Prison meals”, to Northbrook Borough Council.');
  expect(shown.root.querySelector<HTMLTextAreaElement>('.letter textarea')?.value).toBe(LETTER.text);
});

it('without a letter named, writes about the answer, and sends no other letter’s text along', async () => {
  const write = vi.fn<ComposeProps['write']>(() => Promise.resolve(LETTER));
  await shows(page({ write }), 'Internal review');
  const [{ messageId, state } = {}] = write.mock.calls[0] ?? [];
  expect(messageId).toBe('incoming-2');
  expect(state?.messages.map(({ analysis }) => analysis?.text)).toEqual(['', 'We refuse it.']);
});

it('writes about the letter that is named', async () => {
  const write = vi.fn<ComposeProps['write']>(() => Promise.resolve(LETTER));
  await shows(
    page({ write, about: { request: 'prison_meals', letter: 'incoming-1', tabId: 7 } }),
    'Internal',
  );
  expect(write.mock.calls[0]?.[0].messageId).toBe('incoming-1');
});

it.each([
  ['a request', 'prison_meals', URL],
  ['a request by secret link', '/r/abcDEF123', 'https://www.whatdotheyknow.com/r/abcDEF123'],
])('asks for %s to be opened where it is not', async (_, request, url) => {
  const shown = page({ about: { request, letter: null, tabId: 7 }, find: () => Promise.resolve(null) });
  await shows(shown, 'The request is not open');
  expect(shown.control('Open the request').getAttribute('href')).toBe(url);
});

it.each([
  ['when asked to', async (shown: ReturnType<typeof page>) => shown.click('Try again')],
  [
    'when the reader comes back',
    (_: unknown, returned: () => void) => {
      returned();
      return Promise.resolve();
    },
  ],
])('looks for the request again %s', async (_, doIt) => {
  let returned = (): void => undefined;
  const find = vi.fn<ComposeProps['find']>(() => Promise.resolve(STATE));
  find.mockResolvedValueOnce(null);
  const shown = page({
    find,
    onReturn: (callback) => {
      returned = callback;
      return () => undefined;
    },
  });
  await shows(shown, 'The request is not open');
  await doIt(shown, () => {
    returned();
  });
  await shows(shown, 'Internal review');
});

it('takes a tab that cannot be asked for one that is not open', async () => {
  await shows(page({ find: () => Promise.reject(new Error('No tab.')) }), 'The request is not open');
});

it.each([
  ['there is nothing to write', 'nothing', 'There is nothing to write now'],
  ['nobody answers', null, 'FOI Lens did not answer'],
] as const)('says so where %s', async (_, answer, words) => {
  await shows(page({ write: () => Promise.resolve(answer) }), words);
});
