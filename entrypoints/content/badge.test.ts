import { expect, it } from 'vitest';
import { analysePage } from '../../utils/analysis';
import { addDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
import { DEFAULT_SETTINGS } from '../../utils/storage';
import { badgeOf } from './badge';

const dated = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
};

/** A request sent on Monday 4 March 2024, refused or still waiting; the answer is due on 4 April 2024, after three bank holidays. */
const pageAt = (today: PlainDate, status: string, reply?: string) =>
  analysePage(
    {
      kind: 'request',
      request: {
        urlTitle: 'harbour',
        title: 'Harbour',
        authority: 'Harbourside Council',
        requester: 'Noor Pell',
        status,
        law: 'FOI',
        viewerIsRequester: true,
      },
      messages: [
        {
          id: 'outgoing-1',
          direction: 'outgoing',
          sentDate: '2024-03-04',
          author: 'Noor Pell',
          attachments: [],
          text: 'Please send it.',
        },
        ...(reply === undefined
          ? []
          : [
              {
                id: 'incoming-1',
                direction: 'incoming' as const,
                sentDate: '2024-03-20',
                author: 'FOI',
                attachments: [],
                text: reply,
              },
            ]),
      ],
    },
    today,
  );

it.each([
  ['weeks before the answer is due', '2024-03-14', 'waiting_response', 21, 'ordinary'],
  ['ten days before', '2024-03-25', 'waiting_response', 10, 'closing'],
  ['on the day', '2024-04-04', 'waiting_response', 0, 'closing'],
  ['once withdrawn', '2024-03-13', 'user_withdrawn', null, 'ordinary'],
])('%s', (_why, day, status, daysLeft, tone) => {
  const today = dated(day);
  expect(badgeOf(pageAt(today, status), today, DEFAULT_SETTINGS)).toEqual({ daysLeft, tone });
});

it('counts down to the last day for a review after a refusal, and shows nothing when all dates are past', () => {
  const refusal =
    '20 March 2024\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.';
  const soon = dated('2024-03-21');
  expect(badgeOf(pageAt(soon, 'rejected', refusal), soon, DEFAULT_SETTINGS).daysLeft).toBeGreaterThan(40);
  const late = addDays(soon, 2000);
  expect(badgeOf(pageAt(late, 'rejected', refusal), late, DEFAULT_SETTINGS).daysLeft).toBeNull();
});

it('counts down to no date of a group that is not shown', () => {
  const today = dated('2024-03-14');
  const shown = { ...DEFAULT_SETTINGS.shown, answer: false };
  const { deadlines, request } = pageAt(today, 'waiting_response');
  const answer = deadlines.filter(({ kind }) => kind === 'response-due');
  expect(badgeOf({ request, deadlines: answer }, today, { shown, firstDate: 'safe' }).daysLeft).toBeNull();
});

it('counts down to the last possible day where the reader wants that first', () => {
  const today = dated('2024-03-21');
  const refusal =
    '20 March 2024\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000. ' +
    'You may ask for an internal review within 20 working days.';
  const page = pageAt(today, 'rejected', refusal);
  const { shown } = DEFAULT_SETTINGS;
  const daysLeft = (firstDate: 'safe' | 'last') => badgeOf(page, today, { shown, firstDate }).daysLeft ?? 0;
  expect(daysLeft('safe')).toBeLessThan(35);
  expect(daysLeft('last')).toBeGreaterThan(50);
});
