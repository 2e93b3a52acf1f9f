import { inBoth } from '../../utils/language';

/** The line below an attachment. */
export const ATTACHED = inBoth(
  {
    waiting: 'Waiting for the file before',
    read: 'Read this letter',
    readOf: (name: string) => `Read this letter: ${name}`,
    fetching: (percent: number | null) =>
      percent === null ? 'Fetching the file' : `Fetching the file, ${percent}%`,
    reading: 'Reading the letter',
    cancel: 'Stop',
    large: (megabytes: number) => `This file has ${megabytes} MB, so reading it may take a while.`,
    readLarge: 'Read it all the same',
    again: 'Try again',
    openFile: 'Open the file',
    open: 'Open annotated',
    openOf: (name: string) => `Open annotated: ${name}`,
    nothing: 'Read: it does not look like a new answer. No time for a review runs from it.',
    failures: {
      'not-given': 'The site did not give out this file. You may have to sign in first.',
      preparing: 'The site is still preparing this file. Please try again in a moment.',
      'too-large': 'This file is too large to be read here.',
      unfinished: 'Reading this file came to no end and was stopped.',
      offline: 'The file could not be fetched. Are you connected?',
      'not-stored': 'Your browser did not let FOI Lens keep this file to read it. Please try again.',
      unreachable: 'FOI Lens did not answer. Reload the page and try again.',
    },
  },
  {
    waiting: 'Yn aros am y ffeil o’i blaen',
    read: 'Darllen y llythyr hwn',
    readOf: (name) => `Darllen y llythyr hwn: ${name}`,
    fetching: (percent) => (percent === null ? 'Yn nôl y ffeil' : `Yn nôl y ffeil, ${percent}%`),
    reading: 'Yn darllen y llythyr',
    cancel: 'Stopio',
    large: (megabytes) => `Mae ${megabytes} MB yn y ffeil hon, felly gall gymryd amser i’w darllen.`,
    readLarge: 'Ei darllen beth bynnag',
    again: 'Rhoi cynnig arall arni',
    openFile: 'Agor y ffeil',
    open: 'Agor gyda nodiadau',
    openOf: (name) => `Agor gyda nodiadau: ${name}`,
    nothing: 'Wedi’i ddarllen: nid yw’n edrych fel ateb newydd. Ni chyfrifir amser adolygiad ohono.',
    failures: {
      'not-given': 'Ni roddodd y wefan y ffeil hon. Efallai y bydd yn rhaid i chi fewngofnodi yn gyntaf.',
      preparing: 'Mae’r wefan yn dal i baratoi’r ffeil hon. Rhowch gynnig arall arni ymhen ychydig.',
      'too-large': 'Mae’r ffeil hon yn rhy fawr i’w darllen yma.',
      unfinished: 'Ni orffennwyd darllen y ffeil hon, a stopiwyd hynny.',
      offline: 'Nid oedd modd nôl y ffeil. Oes gennych gysylltiad?',
      'not-stored':
        'Ni adawodd eich porwr i FOI Lens gadw’r ffeil hon i’w darllen. Rhowch gynnig arall arni.',
      unreachable: 'Ni wnaeth FOI Lens ateb. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    },
  },
);

/** Why a file could not even be looked at. */
export type FetchFailure = keyof (typeof ATTACHED)['en']['failures'];
