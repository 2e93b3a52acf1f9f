import { counted, inBoth, type LanguageChoice } from '../../utils/language';
import type { DeadlineGroup } from '../../utils/reminders';

/** The settings page as a whole. */
export const SETTINGS = inBoth(
  {
    heading: 'FOI Lens settings',
    private: 'Nothing leaves your browser. FOI Lens explains and drafts. It is not legal advice.',
    outcomes: {
      saved: 'Saved',
      unreadable: 'What FOI Lens remembers could not be read. Your choice was not saved.',
      'not-saved': 'Your browser did not save this choice. Please try again.',
      full: 'Your browser has no more room for FOI Lens. Your choice was not saved.',
    },
  },
  {
    heading: 'Gosodiadau FOI Lens',
    private:
      'Nid oes dim yn gadael eich porwr. Mae FOI Lens yn esbonio ac yn drafftio. Nid cyngor cyfreithiol mohono.',
    outcomes: {
      saved: 'Wedi’i gadw',
      unreadable: 'Nid oedd modd darllen yr hyn y mae FOI Lens yn ei gofio. Ni chadwyd eich dewis.',
      'not-saved': 'Ni wnaeth eich porwr gadw’r dewis hwn. Rhowch gynnig arall arni.',
      full: 'Nid oes gan eich porwr ragor o le i FOI Lens. Ni chadwyd eich dewis.',
    },
  },
);

/** The reading of attached letters. */
export const ATTACHMENTS = inBoth(
  {
    heading: 'Attached letters',
    hint: 'Letters are fetched from WhatDoTheyKnow alone, and read and kept in your browser. Spreadsheets are never read.',
    readUnasked: 'Read the letters attached to the reply I am looking at without my asking',
  },
  {
    heading: 'Llythyrau ynghlwm',
    hint: 'O WhatDoTheyKnow yn unig y daw’r llythyrau, ac yn eich porwr y cânt eu darllen a’u cadw. Ni ddarllenir taenlenni byth.',
    readUnasked: 'Darllen y llythyrau sydd ynghlwm wrth yr ateb rwy’n edrych arno heb i mi ofyn',
  },
);

interface LanguageWords {
  readonly heading: string;
  readonly hint: string;
  readonly choices: Readonly<Record<LanguageChoice, string>>;
}

/** Each language is called by its own name, for those who read no other. */
export const LANGUAGE = inBoth<LanguageWords>(
  {
    heading: 'Language',
    hint: 'Explanations of the law and the letters that are drafted for you are in English. An open page follows when it is loaded again.',
    choices: {
      site: 'That of WhatDoTheyKnow, and elsewhere that of the browser',
      en: 'English',
      cy: 'Cymraeg (Welsh)',
    },
  },
  {
    heading: 'Iaith',
    hint: 'Mae’r esboniadau o’r gyfraith a’r llythyrau a ddrafftir ar eich cyfer yn Saesneg. Bydd tudalen agored yn newid pan gaiff ei llwytho eto.',
    choices: {
      site: 'Iaith WhatDoTheyKnow, ac iaith y porwr ym mhob man arall',
      en: 'Saesneg (English)',
      cy: 'Cymraeg',
    },
  },
);

interface GroupWords {
  /** What readers call the kinds of date that they decide on together. */
  readonly groups: Readonly<Record<DeadlineGroup, string>>;
  /** A reminder so many days before a date; negative numbers are days after it. */
  readonly days: (days: number) => string;
}

export const GROUPS = inBoth<GroupWords>(
  {
    groups: {
      answer: 'When an answer is due',
      fee: 'Last day to pay a fee',
      'review-request': 'Last day to ask for a review',
      'review-reply': 'When the reply to a review is due',
      commissioner: 'Last day to complain to the Commissioner',
      appeal: 'Last day to appeal to a tribunal or court',
    },
    days: (days) => {
      switch (days) {
        case 14:
          return '2 weeks before';
        case 7:
          return '1 week before';
        case 1:
          return 'The day before';
        case 0:
          return 'On the day';
        case -1:
          return 'The day after';
        default:
          return days > 0 ? `${days} days before` : `${-days} days after`;
      }
    },
  },
  {
    groups: {
      answer: 'Pryd y dylai ateb ddod',
      fee: 'Diwrnod olaf i dalu ffi',
      'review-request': 'Diwrnod olaf i ofyn am adolygiad',
      'review-reply': 'Pryd y dylai canlyniad adolygiad ddod',
      commissioner: 'Diwrnod olaf i gwyno i’r Comisiynydd',
      appeal: 'Diwrnod olaf i apelio i dribiwnlys neu lys',
    },
    days: (days) => {
      switch (days) {
        case 14:
          return '2 wythnos ynghynt';
        case 7:
          return '1 wythnos ynghynt';
        case 1:
          return 'Y diwrnod cynt';
        case 0:
          return 'Ar y diwrnod';
        case -1:
          return 'Y diwrnod wedyn';
        default:
          return days > 0 ? `${counted(days, 'diwrnod')} ynghynt` : `${counted(-days, 'diwrnod')} wedyn`;
      }
    },
  },
);

/** Which dates are shown, and which of two first. */
export const SHOWN = inBoth(
  {
    heading: 'Dates to show',
    hint: 'In the popup, above letters and in the list of requests you follow. You are not reminded of what is not shown.',
    first: 'Where a date can be counted in two ways',
    firstHint: 'The law and the letter may end on different days, or a rule may be read in two ways.',
    firstChoices: {
      safe: 'Show the safe date first: by then you are in time on every reading',
      last: 'Show the last possible date first',
    },
  },
  {
    heading: 'Dyddiadau i’w dangos',
    hint: 'Yn y ffenestr naid, uwchben llythyrau ac yn y rhestr o geisiadau rydych yn eu dilyn. Ni chewch eich atgoffa o’r hyn nad yw’n cael ei ddangos.',
    first: 'Lle gellir cyfrif dyddiad mewn dwy ffordd',
    firstHint:
      'Gall y gyfraith a’r llythyr orffen ar ddiwrnodau gwahanol, neu gellir darllen rheol mewn dwy ffordd.',
    firstChoices: {
      safe: 'Dangos y dyddiad diogel gyntaf: erbyn hynny rydych mewn pryd ar bob darlleniad',
      last: 'Dangos y dyddiad olaf posibl gyntaf',
    },
  },
);

export const REMINDERS = inBoth(
  {
    heading: 'Reminders',
    on: 'Remind me of the dates of requests I follow',
    hint: 'Your browser shows a notification, usually in the morning. It asks you to allow that when you switch reminders on.',
    refused:
      'Your browser did not allow notifications, so reminders are off. You can change that in the browser’s own settings for FOI Lens.',
    blocked: 'Your browser does not allow notifications now, so you are not reminded.',
    allow: 'Allow notifications',
  },
  {
    heading: 'Nodiadau atgoffa',
    on: 'Fy atgoffa o ddyddiadau’r ceisiadau rwy’n eu dilyn',
    hint: 'Mae eich porwr yn dangos hysbysiad, yn y bore fel arfer. Mae’n gofyn i chi ganiatáu hynny pan fyddwch yn troi’r nodiadau atgoffa ymlaen.',
    refused:
      'Ni wnaeth eich porwr ganiatáu hysbysiadau, felly mae’r nodiadau atgoffa wedi’u diffodd. Gallwch newid hynny yng ngosodiadau’r porwr ei hun ar gyfer FOI Lens.',
    blocked: 'Nid yw eich porwr yn caniatáu hysbysiadau nawr, felly ni chewch eich atgoffa.',
    allow: 'Caniatáu hysbysiadau',
  },
);

/** What is remembered, and taking it out, in and away. */
export const DATA = inBoth(
  {
    heading: 'Your data',
    broken: 'Your browser did not let FOI Lens read what it remembers. Close this page and open it again.',
    followed: (count: number) =>
      count === 0
        ? 'You follow no requests.'
        : count === 1
          ? 'You follow 1 request.'
          : `You follow ${count} requests.`,
    unreadable: (count: number) =>
      count === 1
        ? '1 record could not be read. It is kept as it is, and goes into the file when you export.'
        : `${count} records could not be read. They are kept as they are, and go into the file when you export.`,
    export: 'Export everything as a file',
    exported: 'Your browser has saved the file.',
    notExported: 'Your browser did not let FOI Lens read what it remembers.',
    import: 'Import a file',
    importHint: 'Choose a file that FOI Lens has exported, or drop it here. What is here already stays.',
    notRead: 'Your browser could not read this file. Nothing was changed.',
  },
  {
    heading: 'Eich data',
    broken:
      'Ni adawodd eich porwr i FOI Lens ddarllen yr hyn y mae’n ei gofio. Caewch y dudalen hon a’i hagor eto.',
    followed: (count) =>
      count === 0 ? 'Nid ydych yn dilyn unrhyw geisiadau.' : `Rydych yn dilyn ${counted(count, 'cais')}.`,
    unreadable: (count) =>
      count === 1
        ? 'Nid oedd modd darllen 1 cofnod. Fe’i cedwir fel y mae, ac mae’n mynd i’r ffeil pan fyddwch yn allforio.'
        : `Nid oedd modd darllen ${counted(count, 'cofnod')}. Fe’u cedwir fel y maent, ac maent yn mynd i’r ffeil pan fyddwch yn allforio.`,
    export: 'Allforio popeth fel ffeil',
    exported: 'Mae eich porwr wedi cadw’r ffeil.',
    notExported: 'Ni adawodd eich porwr i FOI Lens ddarllen yr hyn y mae’n ei gofio.',
    import: 'Mewnforio ffeil',
    importHint:
      'Dewiswch ffeil y mae FOI Lens wedi’i hallforio, neu gollyngwch hi yma. Mae’r hyn sydd yma eisoes yn aros.',
    notRead: 'Ni allai eich porwr ddarllen y ffeil hon. Ni newidiwyd dim.',
  },
);

export const DELETE = inBoth(
  {
    button: 'Delete everything',
    ask: 'Delete everything that FOI Lens remembers? The requests you follow, your notes on letters and these settings. This cannot be undone.',
    yes: 'Yes, delete everything',
    no: 'Keep it',
    deleted: 'Everything was deleted.',
    failed: 'Your browser did not delete everything. Please try again.',
  },
  {
    button: 'Dileu popeth',
    ask: 'Dileu popeth y mae FOI Lens yn ei gofio? Y ceisiadau rydych yn eu dilyn, eich nodiadau ar lythyrau a’r gosodiadau hyn. Nid oes modd dadwneud hyn.',
    yes: 'Ie, dileu popeth',
    no: 'Ei gadw',
    deleted: 'Dilëwyd popeth.',
    failed: 'Ni wnaeth eich porwr ddileu popeth. Rhowch gynnig arall arni.',
  },
);
