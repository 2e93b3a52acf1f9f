import { expect, it } from 'vitest';
import { analysePage } from '../../utils/analysis';
import { addDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
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
  expect(badgeOf(pageAt(today, status), today)).toEqual({ daysLeft, tone });
});

it('counts down to the last day for a review after a refusal, and shows nothing when all dates are past', () => {
  const refusal =
    '20 March 2024\n\nThe invoices are withheld under section 43(2) of the Freedom of Information Act 2000.';
  const soon = dated('2024-03-21');
  expect(badgeOf(pageAt(soon, 'rejected', refusal), soon).daysLeft).toBeGreaterThan(40);
  const late = addDays(soon, 2000);
  expect(badgeOf(pageAt(late, 'rejected', refusal), late).daysLeft).toBeNull();
});
