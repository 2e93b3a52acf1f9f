import { describe } from 'vitest';
import { table } from './testing';

describe('short forms that the letter defines', () => {
  table([
    [
      'count from there on',
      'the Allotments Act 1950 (AA) and AA',
      'Allotments Act 1950 = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
    ],
    [
      'also in quotation marks',
      'the Allotments Act 1950 (“ALLA”). ALLA says',
      'Allotments Act 1950 = AllotmentsAct1950',
      'ALLA = AllotmentsAct1950',
      'ALLA = AllotmentsAct1950',
    ],
    [
      'but not before',
      'for AA. We mean the Allotments Act 1950 (AA)',
      'Allotments Act 1950 = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
    ],
  ]);
});
