import * as z from 'zod/mini';

/** What `bank-holidays.json` must hold. Checked by a test, so that readers of the data need not. */

const holidays = z
  .array(z.strictObject({ date: z.iso.date(), title: z.string().check(z.minLength(1), z.trim()) }))
  .check(z.minLength(1));

export const bankHolidayTable = z.strictObject({
  source: z.string().check(z.minLength(1)),
  url: z.url(),
  /** The edition of the source that the rows are from. */
  edition: z.iso.date(),
  /** The day the rows were last compared with the source. */
  checked: z.iso.date(),
  coversFrom: z.iso.date(),
  coversUntil: z.iso.date(),
  /** By date: what is disputed about that holiday, as a sentence for readers. */
  disputes: z.record(z.iso.date(), z.string().check(z.minLength(1))),
  divisions: z.strictObject({
    'england-and-wales': holidays,
    scotland: holidays,
    'northern-ireland': holidays,
  }),
});
