import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFormTexts } from '../../utils/storage';
import { testArea } from '../../utils/storage/test-area';
import { fillForm } from './form';
import { pictureFile, sitDown, type Sitting } from './session';
import { ORIGIN, type Answer } from './site';

/** Forms as the real site renders them: beside the project, where they are at hand. */
const PAGES = path.resolve(import.meta.dirname, '../../../shared/pages');

interface SavedForm {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
}

const LETTER = 'Dear Authority,\n\nPlease look at your answer again.\n\nYours faithfully,\n\nA reader';

const forms = savedForms();

function savedForms(): SavedForm[] {
  const index = path.join(PAGES, 'manifest.json');
  if (!existsSync(index)) return [];
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as { files: SavedForm[] };
  return files.filter(({ kind }) => kind === 'followup-form');
}

const nameOf = ({ file }: SavedForm): string => path.basename(file, '.html');

/** The name under which the request of a form is remembered. */
const requestOf = ({ url }: SavedForm): string => new URL(url).pathname.split('/')[2] ?? '';

/** What is stored while the letter waits for the forms of these requests. */
async function waiting(): Promise<Readonly<Record<string, unknown>>> {
  const area = testArea();
  const texts = openFormTexts(area);
  for (const form of forms) await texts.save(requestOf(form), LETTER);
  return area.content;
}

it.skipIf(forms.length > 0)('forms of the real site: ../shared is not there', (context) => {
  context.skip();
});

describe.runIf(forms.length > 0)('forms of the real site', () => {
  it('are of every kind that there is', () => {
    expect(forms.map(nameOf).toSorted()).toEqual([
      'followup-internal-review-owner',
      'followup-internal-review-owner-eir',
      'followup-internal-review-owner-foi-snippets',
      'followup-plain-owner-eir',
      'followup-reply-to-message-owner',
      'pro-followup-internal-review',
    ]);
  });

  describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
    let sitting: Sitting;
    let shown: SavedForm | undefined;

    /** The form that is being looked at; nothing else of the site is there, and nothing that is sent arrives. */
    const answer = (address: string): Answer | null => {
      if (shown === undefined || address !== shown.url.slice(ORIGIN.length)) {
        return { status: 404, type: 'text/plain', body: '' };
      }
      return { status: 200, type: 'text/html', body: readFileSync(path.join(PAGES, shown.file)) };
    };

    beforeAll(async () => {
      sitting = await sitDown(kind, answer);
      const settings = await sitting.session.openExtensionPage('options.html');
      await settings.run(`chrome.storage.local.set(${JSON.stringify(await waiting())})`);
      await settings.close();
      await sitting.session.page.bringToFront();
    });
    afterAll(() => sitting.end());

    it.each(forms.map((form) => [nameOf(form), form] as const))(
      '%s is filled, with what was typed, and not sent',
      async (name, form) => {
        shown = form;
        const { tab } = sitting.session;
        const { offer } = await fillForm(tab, form.url, LETTER);
        expect(offer).toContain('Your letter is ready.');
        await tab.screenshot(pictureFile(`${kind}-real-${name}`));
        expect(sitting.site.requested.filter((asked) => asked.includes('/preview'))).toEqual([]);
      },
    );
  });
});
