import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('only weighed', () => {
  table([
    [
      'still considering',
      `${REFUSAL}We are still considering section 43(2) of FOIA.`,
      'mentioned',
      /still weighing it: “still considering”/,
    ],
    [
      'whether it applies',
      `${REFUSAL}We are considering whether section 36(2) of FOIA applies.`,
      'mentioned',
      /still weighing it/,
    ],
    [
      'possibly engaged',
      `${REFUSAL}Section 43(2) of FOIA is possibly engaged.`,
      'mentioned',
      /still weighing it/,
    ],
    [
      'considered and no more',
      `${REFUSAL}We have also considered section 31 of FOIA.`,
      'mentioned',
      'the letter says only that it was considered: “considered section”',
    ],
    [
      'more time',
      'We need more time. The report falls within section 43(2) of FOIA.',
      'mentioned',
      'the letter takes more time to weigh it',
    ],
  ]);
});
