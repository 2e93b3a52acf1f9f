import { LAWS_BY_UNIT } from '../../law';
import type { Rule } from './rule';

/** Articles and schedules belong to data protection law, treaties and Acts' annexes: never to the four regimes. */
export const unitOfOtherLaw: Rule =
  () =>
  ({ unit }) =>
    unit === 'article' || unit === 'schedule' ? { kind: 'other', ...LAWS_BY_UNIT[unit] } : null;
