import { parseArgs } from 'node:util';
import type { LetterContext } from '../../utils/analysis';
import { dateInLondon, parsePlainDate, type PlainDate } from '../../utils/calendar';
import { isRegime } from '../../utils/law';

/** Wrong options or an unreadable input: one clear line for the person at the keyboard. */
export class OptionError extends Error {}

export interface Options {
  readonly form: 'report' | 'json' | 'jsonl' | 'page';
  /** The address a saved page came from; only with the form `page`. */
  readonly page: string;
  /** Null for standard input. */
  readonly file: string | null;
  readonly today: PlainDate;
  readonly context: LetterContext;
}

const SPECIFICATION = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  page: { type: 'string' },
  today: { type: 'string' },
  authority: { type: 'string' },
  regime: { type: 'string' },
  'sent-date': { type: 'string' },
} as const;

/**
 * Reads the command's arguments. Throws {@link OptionError} for any that do not make sense.
 * @param now the moment that "today" is, where `--today` does not say
 */
export function readOptions(args: readonly string[], now: Date): Options {
  const { values, positionals } = parse(args);
  const forms = [values.json === true, values.jsonl === true, values.page !== undefined];
  if (forms.filter(Boolean).length > 1)
    throw new OptionError('--json, --jsonl and --page do not go together');
  if (positionals.length > 1) throw new OptionError('one file at a time');
  const [file = null] = positionals;
  if (values.jsonl === true && file !== null) throw new OptionError('--jsonl reads standard input');
  const { regime } = values;
  if (regime !== undefined && !isRegime(regime))
    throw new OptionError('--regime is FOIA, FOISA, EIR or EISR');
  return {
    form:
      values.jsonl === true
        ? 'jsonl'
        : values.page !== undefined
          ? 'page'
          : values.json === true
            ? 'json'
            : 'report',
    page: values.page === undefined ? '' : address(values.page),
    file,
    today:
      date('--today', values.today) ?? dateInLondon(now.toISOString()) ?? fail('the clock cannot be read'),
    context: { authority: values.authority, regime, sentDate: date('--sent-date', values['sent-date']) },
  };
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof SPECIFICATION; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: SPECIFICATION, allowPositionals: true });
  } catch (error) {
    throw new OptionError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function address(value: string): string {
  if (!URL.canParse(value)) throw new OptionError(`--page wants an address, not ${value}`);
  return value;
}

function date(option: string, value: string | undefined): PlainDate | undefined {
  if (value === undefined) return undefined;
  return parsePlainDate(value) ?? fail(`${option} wants a date like 2023-02-09, not ${value}`);
}

function fail(message: string): never {
  throw new OptionError(message);
}
