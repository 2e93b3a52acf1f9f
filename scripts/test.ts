import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers';
import { countReport, type Counts } from './test-report';

/**
 * `npm test`: every check there is, in order of how soon it answers. Goes on after a failure, so that one run shows all.
 * Ends with one line `N passed, N failed`; a stage that is one command counts as one test.
 */
const REPORTS = 'test-output';
const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const STAGES: readonly (readonly [name: string, run: () => Counts])[] = [
  ['types', () => command('tsc', '--noEmit')],
  ['lint', () => command('eslint', '--concurrency', '2', '.')],
  ['format', () => command('prettier', '--check', '--log-level', 'warn', '.')],
  ['unit tests', () => tests('unit', 'vitest.config.ts')],
  ['production build', () => command('npm', 'run', '--silent', 'build')],
  ['browsers', browsers],
  ['tests in browsers', () => tests('e2e', 'tests/e2e/vitest.config.ts')],
];

/** Runs a program of the project's (or of the system's) and counts it as one test. */
function command(program: string, ...args: string[]): Counts {
  return run(program, args) ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

function tests(name: string, config: string): Counts {
  const report = path.join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  const succeeded = run('vitest', [
    ...['run', '--config', config],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
  ]);
  return countReport(readReport(report), succeeded);
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Nothing to count where both are there; what is missing is said by the tests that need it as well. */
function browsers(): Counts {
  try {
    console.log(`${ensureBrowser('chromium').path}\n${ensureBrowser('firefox').path}`);
    return NONE;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...NONE, failed: 1 };
  }
}

function run(program: string, args: readonly string[]): boolean {
  const bin = path.resolve('node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  // Windows starts the programs of packages through its shell only.
  const { status } = spawnSync(program, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function sum(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

function sentence({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}

mkdirSync(REPORTS, { recursive: true });
let total = NONE;
for (const [name, stage] of STAGES) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const counts = stage();
  console.log(
    `── ${name}: ${counts.failed === 0 ? 'good' : 'FAILED'}, ${String(Math.round((Date.now() - start) / 1000))} s`,
  );
  total = sum(total, counts);
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
