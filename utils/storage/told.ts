import * as z from 'zod/mini';
import { NOTHING_TOLD, type Told } from '../reminders';
import { plainDate, text, readableItems } from './fields';
import { newest, upToDate, type Migration } from './versions';
import { writeProblem, type WholeArea, type WriteProblem } from './whole-area';

const TOLD = 'told';
const MIGRATIONS: readonly Migration[] = [];

const entry = z.object({ id: text(), on: plainDate() });
const fields = z.object({
  checkedOn: z.catch(z.nullable(plainDate()), null),
  entries: readableItems((value): value is Told['entries'][number] => entry.safeParse(value).success),
});

/** What has been reminded of; `problem` where that is not known. Never rejects. */
export async function loadTold(
  area: WholeArea,
): Promise<{ readonly told: Told; readonly problem: 'unreadable' | null }> {
  try {
    const stored = await area.get([TOLD]);
    const record = upToDate(stored[TOLD], MIGRATIONS);
    return { told: (record && fields.safeParse(record).data) ?? NOTHING_TOLD, problem: null };
  } catch {
    return { told: NOTHING_TOLD, problem: 'unreadable' };
  }
}

/** Remembers what has been reminded of. Never rejects; where there is a problem, what was stored before is kept. */
export async function saveTold(area: WholeArea, told: Told): Promise<WriteProblem | null> {
  try {
    await area.set({ [TOLD]: { ...told, version: newest(MIGRATIONS) } });
    return null;
  } catch (error) {
    return writeProblem(error);
  }
}
