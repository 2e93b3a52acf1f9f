import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseLetter } from '../../utils/analysis';
import { readAttachment } from '../../utils/attachments';
import { centreOf } from './extension';
import { pictureFile, sitDown, type Sitting } from './session';
import { ORIGIN, type Answer } from './site';
import { evaluate, waitUntil } from './tab';

/** Pages and the files attached to their messages, as the real site answers: beside the project, where they are at hand. */
const PAGES = path.resolve(import.meta.dirname, '../../../shared/pages');

/** Saved pages whose attachments are there too, each by the folder of its files. */
const REQUESTS = [
  ['eir', 'request-eir-12-4-b-12-5-e.html', '/request/storm_overflow_inspection_files'],
  ['dwp', 'request-dwp-other-user.html', '/request/machine_learning_models_used_to'],
] as const;

const isThere = existsSync(path.join(PAGES, 'attachments'));

/** A saved file `2190418-2-Name.pdf` by what stands in its address: message and part. */
function fileFor(folder: string, message: string, part: string): string | undefined {
  const names = readdirSync(path.join(PAGES, 'attachments', folder));
  const name = names.find((one) => one.startsWith(`${message}-${part}-`));
  return name && path.join(PAGES, 'attachments', folder, name);
}

const attachmentIn = (address: string) => /\/response\/(\d+)\/attach\/(\d+)\//.exec(address);

it.skipIf(isThere)('attachments of the real site: ../shared is not there', (context) => {
  context.skip();
});

describe.runIf(isThere).each(['chromium', 'firefox'] as const)(
  'attachments of the real site in %s',
  (kind) => {
    let sitting: Sitting;

    const answer = (address: string): Answer => {
      const request = REQUESTS.find(([, , url]) => new URL(address, ORIGIN).pathname.startsWith(url));
      const [, message = '', part = ''] = attachmentIn(address) ?? [];
      const file = request && fileFor(request[0], message, part);
      if (file) return { status: 200, type: 'application/octet-stream', body: readFileSync(file) };
      if (request?.[2] !== address) return { status: 404, type: 'text/plain', body: '' };
      return { status: 200, type: 'text/html', body: readFileSync(path.join(PAGES, 'pages', request[1])) };
    };

    beforeAll(async () => {
      sitting = await sitDown(kind, answer);
    });
    afterAll(() => sitting.end());

    it.each(REQUESTS)('give the letter date that their words give: %s', async (folder, _page, url) => {
      const { tab } = sitting.session;
      await tab.open(`${ORIGIN}${url}`);
      const offers = await waitUntil(
        'the offers to read',
        () =>
          evaluate(tab, () =>
            [...document.querySelectorAll('foi-attached-letter')].map((line) => ({
              item: line.parentElement?.id ?? '',
              href:
                line.parentElement?.querySelector('.attachment__meta a:last-of-type')?.getAttribute('href') ??
                '',
            })),
          ),
        (found) => found.length > 0,
      );
      expect(offers).toHaveLength(3);
      for (const { item, href } of offers) {
        const [, message = '', part = ''] = attachmentIn(href) ?? [];
        const file = fileFor(folder, message, part) ?? '';
        const reading = await readAttachment(readFileSync(file), file);
        const written = reading.kind === 'text' ? analyseLetter(reading.text).facts.letterDate : null;
        const { x, y } = await centreOf(tab, 'button', `#${item} > foi-attached-letter`);
        await tab.click(x, y);
        const said = await waitUntil(
          `what is said of ${item}`,
          () =>
            evaluate(
              tab,
              (id) => document.querySelector(`#${id} > foi-letter-summary`)?.shadowRoot?.textContent ?? '',
              item,
            ),
          (text) => text !== '',
          30_000,
        );
        const [year, month, day] = (written ?? '').split('-').map(Number);
        const name = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(said).toContain(`Letter dated ${name}`);
      }
      await tab.screenshot(pictureFile(`${kind}-real-attachments-${folder}`));
    });
  },
);
