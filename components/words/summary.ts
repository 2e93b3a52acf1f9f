import { counted, inBoth } from '../../utils/language';

/** The block above a letter. */
export const SUMMARY = inBoth(
  {
    name: 'FOI Lens on this letter',
    brand: 'FOI Lens',
    hide: 'Hide',
    show: 'Show',
    cited: (count: number) => (count === 1 ? '1 section relied on' : `${count} sections relied on`),
    putAside: (count: number) => (count === 1 ? 'You took 1 mark away.' : `You took ${count} marks away.`),
    putBack: 'Put back',
  },
  {
    name: 'FOI Lens ar y llythyr hwn',
    brand: 'FOI Lens',
    hide: 'Cuddio',
    show: 'Dangos',
    cited: (count) => `Dibynnir ar ${counted(count, 'adran')}`,
    putAside: (count) => `Rydych wedi tynnu ${counted(count, 'marc')} i ffwrdd.`,
    putBack: 'Rhoi’n ôl',
  },
);

/** The list of what a letter relies on. */
export const CHIPS = inBoth(
  {
    list: 'Relied on',
    goTo: 'Go to where it is cited.',
    possible: 'Possible',
    noNumber: 'no section named',
    more: (count: number) => `${count} more`,
  },
  {
    list: 'Y rhesymau y dibynnir arnynt',
    goTo: 'Mynd i’r man lle y’i dyfynnir.',
    possible: 'Posibl',
    noNumber: 'heb enwi adran',
    more: (count) => `${count} arall`,
  },
);

export const COPY = inBoth(
  { copied: 'Copied', failed: 'Could not copy' },
  { copied: 'Wedi’i gopïo', failed: 'Methu copïo' },
);

export const FOLLOW = inBoth(
  {
    follow: 'Follow',
    following: 'Following',
    stop: ': stop following this request',
    now: 'You follow this request.',
    noLonger: 'You no longer follow this request.',
    problems: {
      unreadable: 'What FOI Lens remembers could not be read. Please try again.',
      'not-saved': 'Your browser did not save this. Please try again.',
      full: 'Your browser has no more room for FOI Lens. Stop following a request that is over, then try again.',
      unreachable: 'FOI Lens did not answer. Reload the page and try again.',
    },
  },
  {
    follow: 'Dilyn',
    following: 'Yn dilyn',
    stop: ': rhoi’r gorau i ddilyn y cais hwn',
    now: 'Rydych yn dilyn y cais hwn.',
    noLonger: 'Nid ydych yn dilyn y cais hwn mwyach.',
    problems: {
      unreadable: 'Nid oedd modd darllen yr hyn y mae FOI Lens yn ei gofio. Rhowch gynnig arall arni.',
      'not-saved': 'Ni wnaeth eich porwr gadw hyn. Rhowch gynnig arall arni.',
      full: 'Nid oes gan eich porwr ragor o le i FOI Lens. Rhowch y gorau i ddilyn cais sydd ar ben, ac yna rhowch gynnig arall arni.',
      unreachable: 'Ni wnaeth FOI Lens ateb. Ail-lwythwch y dudalen a rhowch gynnig arall arni.',
    },
  },
);
