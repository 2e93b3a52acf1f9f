/**
 * The analyser on the command line: `npm run --silent analyse -- [options] [file]`. See the README for its forms.
 * Results go to standard output, messages to standard error. Exit status: 1 where a line of `--jsonl` could not be
 * read, 2 for wrong options or an input that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { analyseLetter, letterJson } from '../utils/analysis';
import { letterInput } from './analyse/input';
import { analyseLines } from './analyse/lines';
import { OptionError, readOptions, type Options } from './analyse/options';
import { pageAnalysisJson } from './analyse/page';
import { letterReport } from './analyse/report';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date());
  if (options.form === 'jsonl') return (await analyseLines(process.stdin, process.stdout)) ? 0 : 1;
  const bytes = readInput(options);
  if (options.form === 'page') {
    print(await pageAnalysisJson(bytes.toString('utf8'), options.page, options.today));
    return 0;
  }
  const { text, extracted } = await letterInput(bytes, options.file);
  const analysis = analyseLetter(text, options.context);
  if (options.form === 'report') process.stdout.write(letterReport(analysis, options.today));
  else print(extracted ? { text, ...letterJson(analysis) } : letterJson(analysis));
  return 0;
}

function readInput({ file }: Options): Buffer {
  try {
    return readFileSync(file ?? process.stdin.fd);
  } catch {
    throw new OptionError(file === null ? 'standard input cannot be read' : `cannot read ${file}`);
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** pdf.js' own errors, by their names: it exports not all of them. */
const OF_PDFJS =
  /^(?:FormatError|XRefEntryException|XRefParseException|ParserEOFException|InvalidPDFException|UnknownErrorException|AbortException)$/;

// In damaged files pdf.js fetches pages ahead and forgets those that fail, for which Node would end the program.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error) || !OF_PDFJS.test(reason.name)) throw reason;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  process.stderr.write(`analyse: ${error.message}\n`);
  process.exitCode = 2;
}
