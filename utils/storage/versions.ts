/** From one version of a record's shape to the next. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Brings a stored record to the newest version of its shape.
 * @param migrations the step from version 1 to 2, from 2 to 3 and so on: with none, version 1 is the newest
 * @returns `null` for what is no record, and for a version that is not known: a newer FOI Lens wrote it
 */
export function upToDate(
  stored: unknown,
  migrations: readonly Migration[],
): Readonly<Record<string, unknown>> | null {
  if (!isRecord(stored)) return null;
  const { version } = stored;
  if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > newest(migrations)) return null;
  return migrations.slice(Number(version) - 1).reduce((record, migrate) => migrate(record), stored);
}

/** The version that records are written with. */
export function newest(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
