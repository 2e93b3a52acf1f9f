import { counted, inBoth } from '../../utils/language';

/** What the toolbar button says when one rests on it. */
export const TOOLBAR = inBoth(
  {
    name: 'FOI Lens',
    left: (days: number) => (days === 1 ? 'FOI Lens: 1 day left' : `FOI Lens: ${days} days left`),
    leftOnFollowed: (days: number) =>
      `FOI Lens: ${days === 1 ? '1 day' : `${days} days`} left on a request you follow`,
  },
  {
    name: 'FOI Lens',
    left: (days) => `FOI Lens: ${counted(days, 'diwrnod')} ar ôl`,
    leftOnFollowed: (days) => `FOI Lens: ${counted(days, 'diwrnod')} ar ôl ar gais rydych yn ei ddilyn`,
  },
);
