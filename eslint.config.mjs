import { threadId } from 'node:worker_threads';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import redos from 'eslint-plugin-redos';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the code: which rooms each may import, and whether it is pure, that is, computes from what it is given
 * without a page, a browser, a clock or chance. A room that is not in a row's list may not be imported there, and
 * every room is entered by its door. A new folder in utils/ needs a row here.
 */
const ROOMS = {
  'utils/language': { pure: true, imports: [] },
  'utils/law': { pure: true, imports: [] },
  'utils/calendar': { pure: true, imports: ['utils/language', 'utils/law'] },
  'utils/letter': { pure: true, imports: ['utils/law', 'utils/calendar'] },
  'utils/citations': { pure: true, imports: ['utils/law', 'utils/letter'] },
  'utils/deadlines': {
    pure: true,
    imports: ['utils/language', 'utils/law', 'utils/calendar', 'utils/letter', 'utils/citations'],
  },
  'utils/assessment': {
    pure: true,
    imports: ['utils/law', 'utils/calendar', 'utils/letter', 'utils/citations'],
  },
  'utils/analysis': {
    pure: true,
    imports: [
      'utils/law',
      'utils/calendar',
      'utils/letter',
      'utils/citations',
      'utils/assessment',
      'utils/deadlines',
    ],
  },
  'utils/review': {
    pure: true,
    imports: [
      'utils/law',
      'utils/calendar',
      'utils/letter',
      'utils/citations',
      'utils/assessment',
      'utils/deadlines',
      'utils/analysis',
    ],
  },
  'utils/reminders': {
    pure: true,
    imports: ['utils/language', 'utils/law', 'utils/calendar', 'utils/deadlines'],
  },
  'utils/attachments': { imports: [] },
  'utils/page': { imports: ['utils/language', 'utils/calendar'] },
  'utils/messages': { imports: ['utils/calendar'] },
  'utils/storage': {
    imports: [
      'utils/language',
      'utils/law',
      'utils/calendar',
      'utils/deadlines',
      'utils/analysis',
      'utils/reminders',
      'utils/attachments',
    ],
    browser: true,
  },
  components: {
    imports: [
      'utils/language',
      'utils/law',
      'utils/calendar',
      'utils/letter',
      'utils/citations',
      'utils/assessment',
      'utils/deadlines',
      'utils/analysis',
      'utils/review',
      'utils/attachments',
      'utils/reminders',
    ],
  },
};

/** What may be imported of a room in utils/ from outside it: its index, and these second doors. */
const DOORS = {
  'utils/law': ['./index.ts', './explainers.ts', './explainers'],
  'utils/deadlines': ['./index.ts', './calendar-file.ts', './calendar-file'],
  'utils/attachments': [
    './index.ts',
    ...['./pdf', './rtf'].flatMap((door) => [door, `${door}/index.ts`]),
    ...['./docx', './plain-text'].flatMap((door) => [door, `${door}.ts`]),
  ],
  'utils/messages': ['./index.ts', './ask-for-page.ts', './ask-for-page'],
};

const OUTSIDE_WORLD = [
  'document window self globalThis navigator location history browser chrome',
  'localStorage sessionStorage indexedDB fetch XMLHttpRequest performance crypto process',
  'setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask',
].flatMap((names) => names.split(' '));

const BROWSER_PACKAGES = [
  { name: 'webextension-polyfill', message: 'Only utils/storage and entrypoints speak to the browser.' },
];
const BROWSER_PATTERNS = [
  { group: ['wxt', 'wxt/*'], message: 'Only utils/storage and entrypoints speak to the browser.' },
];

const CODE_FROM_TEXT = 'Build elements one by one: text from a page must never be parsed as HTML or run.';
const SYNTAX_FOR_ALL = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: CODE_FROM_TEXT,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: CODE_FROM_TEXT },
  { selector: 'Property[key.name=/^(dangerouslySetInnerHTML|innerHTML)$/]', message: CODE_FROM_TEXT },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^writeln?$/]',
    message: CODE_FROM_TEXT,
  },
];
const SYNTAX_FOR_PURE_ROOMS = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take today as a parameter.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take today as a parameter.' },
];

// Tests look from outside: they read pages as HTML, bring their own documents, and may open any door.
const TESTS = ['**/*.test.{ts,tsx}', 'utils/*/test-*.ts', '**/test-pages/**', 'tests/**'];

/** One zone per pair of rooms: either closed, or open by its doors alone. */
function zonesOf(room, { imports }) {
  const closed = Object.keys(ROOMS).filter((other) => other !== room && !imports.includes(other));
  return [
    ...closed.map((other) => ({
      target: `./${room}`,
      from: `./${other}`,
      message: `${room} may not import ${other}: see the table of rooms in eslint.config.mjs.`,
    })),
    { target: `./${room}`, from: './entrypoints', message: 'Nobody imports entrypoints.' },
    { target: `./${room}`, from: './scripts', message: 'Only package.json and tests use scripts.' },
    ...imports.map((other) => doorZone(`./${room}`, other)),
  ];
}

function doorZone(target, room) {
  return {
    target,
    from: `./${room}`,
    except: DOORS[room] ?? ['./index.ts'],
    message: `Enter ${room} by its door.`,
  };
}

const ENTRYPOINTS = ['background', 'compose', 'content', 'offscreen', 'options', 'popup', 'reader', 'shared'];

const roomsInUtils = Object.keys(ROOMS).filter((room) => room.startsWith('utils/'));
const ZONES = [
  ...Object.entries(ROOMS).flatMap(([room, row]) => zonesOf(room, row)),
  ...['./entrypoints', './scripts'].flatMap((target) => roomsInUtils.map((room) => doorZone(target, room))),
  { target: './scripts', from: './entrypoints', message: 'Nobody imports entrypoints.' },
  ...ENTRYPOINTS.map((own) => ({
    target: `./entrypoints/${own}`,
    from: './entrypoints',
    except: [...new Set([`./${own}`, './shared'])],
    message: 'What two entrypoints need is in entrypoints/shared.',
  })),
];

function filesOf(rooms) {
  return rooms.map(([room]) => `${room}/**/*.{ts,tsx}`);
}

export default defineConfig(
  globalIgnores(['.output', '.wxt', 'coverage', 'demo-output', 'test-output']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.json', '.mjs'] })],
    },
    plugins: { 'import-x': importX, 'no-unsanitized': noUnsanitized, redos },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Nothing leaves the browser.' }],
      'no-restricted-syntax': ['error', ...SYNTAX_FOR_ALL],
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      // What a third of a second cannot settle, longer ones hardly do. What was found is kept, by pattern, beside the packages.
      'redos/no-vulnerable': [
        'error',
        {
          timeout: 300,
          // Threads would write over each other's.
          cache: { location: `node_modules/.recheck-cache-${threadId}.json`, strategy: 'aggressive' },
        },
      ],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['{utils,components,entrypoints,scripts}/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: ZONES, basePath: import.meta.dirname }],
    },
  },
  {
    files: filesOf(Object.entries(ROOMS).filter(([, { browser }]) => !browser)),
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { paths: BROWSER_PACKAGES, patterns: BROWSER_PATTERNS }] },
  },
  {
    files: filesOf(Object.entries(ROOMS).filter(([, { pure }]) => pure)),
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({ name, message: 'This room is pure: take it as a parameter.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take today as a parameter.' },
        { object: 'Math', property: 'random', message: 'This room is pure: same input, same output.' },
      ],
      'no-restricted-syntax': ['error', ...SYNTAX_FOR_ALL, ...SYNTAX_FOR_PURE_ROOMS],
    },
  },
  {
    // The one program that asks another computer for something: GOV.UK, for the bank holidays.
    files: ['scripts/holidays.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': 'off',
      'no-unsanitized/method': 'off',
      'no-unsanitized/property': 'off',
    },
  },
);
