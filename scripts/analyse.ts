/**
 * The analyser on the command line: `npm run --silent analyse -- [options] [file]`. See the README for its forms.
 * Results go to standard output, messages to standard error. Exit status: 1 where a line of `--jsonl` could not be
 * read, 2 for wrong options or an input that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { analyseLetter, letterJson } from '../utils/analysis';
import { analyseLines } from './analyse/lines';
import { OptionError, readOptions, type Options } from './analyse/options';
import { pageAnalysisJson } from './analyse/page';
import { letterReport } from './analyse/report';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date());
  if (options.form === 'jsonl') return (await analyseLines(process.stdin, process.stdout)) ? 0 : 1;
  const input = readInput(options);
  if (options.form === 'page') print(await pageAnalysisJson(input, options.page, options.today));
  else if (options.form === 'json') print(letterJson(analyseLetter(input, options.context)));
  else process.stdout.write(letterReport(analyseLetter(input, options.context), options.today));
  return 0;
}

function readInput({ file }: Options): string {
  try {
    return readFileSync(file ?? process.stdin.fd, 'utf8');
  } catch {
    throw new OptionError(file === null ? 'standard input cannot be read' : `cannot read ${file}`);
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  process.stderr.write(`analyse: ${error.message}\n`);
  process.exitCode = 2;
}
