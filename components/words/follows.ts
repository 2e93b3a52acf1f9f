import type { Stage } from '../../utils/deadlines';
import { counted, inBoth } from '../../utils/language';

/** The list of the requests that the reader follows. */
export const FOLLOWS = inBoth(
  {
    heading: 'Requests you follow',
    search: 'Search by title or authority',
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    calendar: 'Add all to calendar',
    late: 'Late',
    lateHint: 'An answer may have come since you last looked.',
    over: (count: number) => `Past and closed (${count})`,
    unreadable: (count: number) =>
      count === 1
        ? '1 record could not be read. It is kept as it is.'
        : `${count} records could not be read. They are kept as they are.`,
    export: 'Export everything in the settings',
    broken: 'Your browser did not let FOI Lens read them. Nothing was changed.',
    retry: 'Try again',
  },
  {
    heading: 'Ceisiadau rydych yn eu dilyn',
    search: 'Chwilio yn ôl teitl neu awdurdod',
    found: (count) => `Cafwyd hyd i ${count}`,
    calendar: 'Ychwanegu’r cyfan at y calendr',
    late: 'Hwyr',
    lateHint: 'Efallai fod ateb wedi dod ers i chi edrych ddiwethaf.',
    over: (count) => `Wedi mynd heibio ac wedi’u cau (${count})`,
    unreadable: (count) =>
      count === 1
        ? 'Nid oedd modd darllen 1 cofnod. Fe’i cedwir fel y mae.'
        : `Nid oedd modd darllen ${counted(count, 'cofnod')}. Fe’u cedwir fel y maent.`,
    export: 'Allforio popeth yn y gosodiadau',
    broken: 'Ni adawodd eich porwr i FOI Lens eu darllen. Ni newidiwyd dim.',
    retry: 'Rhoi cynnig arall arni',
  },
);

interface RowWords {
  readonly days: (days: number) => string;
  readonly unfollow: string;
  readonly givenUp: string;
  readonly again: string;
  readonly undo: string;
  readonly more: (count: number) => string;
  readonly closed: string;
  readonly noDate: string;
  /** Where a request stands, in a few words. */
  readonly standing: Readonly<Record<Stage, string>>;
}

/** One followed request. */
export const ROWS = inBoth<RowWords>(
  {
    days: (days) => (days === 0 ? 'Today' : days === 1 ? '1 day' : `${days} days`),
    unfollow: 'Unfollow',
    givenUp: 'No longer followed.',
    again: 'Open the request to follow it again.',
    undo: 'Undo',
    more: (count) => `Show ${count} more`,
    closed: 'This request is closed.',
    noDate: 'No date is known. Open it to have a look.',
    standing: {
      waiting: 'Waiting',
      overdue: 'Answer late',
      'very-overdue': 'Answer very late',
      'clarification-asked': 'They asked a question',
      answered: 'Answered',
      'review-open': 'Refused',
      'review-closing': 'Refused',
      'review-closed': 'Refused',
      'review-asked': 'Review asked for',
      'review-late': 'Review late',
      'review-done': 'Review finished',
      closed: 'Closed',
    },
  },
  {
    days: (days) => (days === 0 ? 'Heddiw' : counted(days, 'diwrnod')),
    unfollow: 'Rhoi’r gorau i ddilyn',
    givenUp: 'Nid yw’n cael ei ddilyn mwyach.',
    again: 'Agorwch y cais i’w ddilyn eto.',
    undo: 'Dadwneud',
    more: (count) => `Dangos ${count} arall`,
    closed: 'Mae’r cais hwn wedi’i gau.',
    noDate: 'Nid oes dyddiad yn hysbys. Agorwch y cais i gael golwg.',
    standing: {
      waiting: 'Yn aros',
      overdue: 'Ateb yn hwyr',
      'very-overdue': 'Ateb yn hwyr iawn',
      'clarification-asked': 'Gofynnwyd cwestiwn',
      answered: 'Atebwyd',
      'review-open': 'Gwrthodwyd',
      'review-closing': 'Gwrthodwyd',
      'review-closed': 'Gwrthodwyd',
      'review-asked': 'Gofynnwyd am adolygiad',
      'review-late': 'Adolygiad yn hwyr',
      'review-done': 'Adolygiad ar ben',
      closed: 'Wedi’i gau',
    },
  },
);
