import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from './tab';

/** The text of the file that `start` has a browser save into the folder. */
export async function downloadInto(folder: string, start: () => Promise<void>): Promise<string> {
  const before = filesIn(folder);
  await start();
  const read = (): string => {
    const [name] = filesIn(folder).filter((one) => !before.includes(one));
    return name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8');
  };
  return waitUntil(
    'the file',
    () => Promise.resolve(read()),
    (text) => text !== '',
  );
}

/** Those that are saved to their end. */
function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/\.(?:part|crdownload)$/.test(name)) : [];
}
