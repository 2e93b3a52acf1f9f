/** One page in a browser, driven in the same way in Chromium and in Firefox. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs a script in the page and gives what it comes to, as plain data, once it has come to it. */
  run(script: string): Promise<unknown>;
  /** A key by its name: `Tab`, `Enter`, `Escape`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Coordinates are CSS pixels of the window. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface ExtensionPage extends Tab {
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Chooses a file of this machine in the one field for files. */
  chooseFile(file: string): Promise<void>;
  /** What comes out of the printer, as a PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Waits until what `run` finds in the page satisfies `enough`. */
export async function waitUntil<Result>(
  what: string,
  read: () => Promise<Result>,
  enough: (result: Result) => boolean,
  milliseconds = 10_000,
): Promise<Result> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const result = await read();
    if (enough(result)) return result;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; at last: ${JSON.stringify(result)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Runs a function in the page. It is sent as text: it may use nothing but its argument, which must be plain data, and
 * what it returns must be plain data too.
 */
export async function evaluate<Result, Argument = undefined>(
  tab: Pick<Tab, 'run'>,
  run: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  // What comes back is what the function returned, copied.
  return (await tab.run(callOf(run, argument))) as Result;
}

/** The script that calls `run` with `argument`. */
export function callOf<Argument>(run: (argument: Argument) => unknown, argument?: Argument): string {
  const call = `(${run.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;
  // Where tsx has compiled the function, it names those inside it by a helper that pages do not have.
  return `(() => { const __name = (named) => named; return ${call}; })()`;
}
