import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../letter';
import { analyseLetter } from './analyse-letter';

describe('the kind of a letter', () => {
  it.each<[LetterKind, string]>([
    [
      'acknowledgement',
      'Thank you for your request, which is receiving attention. You will receive a reply by 4 June.',
    ],
    ['acknowledgement', 'We acknowledge your request about the harbour. It has been logged as FOI20871.'],
    [
      'acknowledgement',
      'Your request for an internal review has been passed to a senior officer. We aim to respond within 20 working days.',
    ],
    ['extension', 'We need to extend the time for our answer to weigh the public interest in section 43.'],
    ['extension', 'We are still considering the balance of the public interest and need more time.'],
    [
      'extension',
      'The deadline for this request needs to be extended by 20 working days under regulation 7.',
    ],
    ['clarification', 'Please could you clarify which years you mean by "recent"?'],
    [
      'clarification',
      'Before we can begin we need some clarification of your request under section 1(3) of the Act.',
    ],
    ['clarification', 'Could you specify the harbours in which you take an interest?'],
    ['refusal', 'The invoices are exempt under section 43(2) of the Freedom of Information Act 2000.'],
    ['refusal', 'Your request is vexatious and is refused under section 14(1) FOIA.'],
    ['refusal', 'We estimate that finding the invoices would exceed the appropriate limit of 18 hours.'],
    [
      'refusal',
      'We cannot provide the survey. It is excepted under regulation 12(5)(e) of the Environmental Information Regulations 2004.',
    ],
    ['part-refusal', 'Please find attached the invoices. Names have been redacted under section 40(2) FOIA.'],
    [
      'part-refusal',
      'We have provided the first table. The second is withheld under section 43(2) of the Act.',
    ],
    ['part-refusal', 'The register is attached. Some entries have been removed because they name people.'],
    ['disclosure', 'Please find attached the invoices.'],
    ['disclosure', 'The figures are set out below. No exemptions have been applied.'],
    ['disclosure', 'We have now provided the whole register.'],
    ['not-held', 'The council does not hold this information.'],
    ['not-held', 'I can confirm that no information is held about the harbour.'],
    ['not-held', 'We have searched our files, and no records exist.'],
    [
      'neither-confirm-nor-deny',
      'The force neither confirms nor denies that it holds this, by virtue of section 23(5) of the Freedom of Information Act 2000.',
    ],
    [
      'neither-confirm-nor-deny',
      'We can neither confirm nor deny whether we hold it: sections 24(2) and 31(3) FOIA apply.',
    ],
    [
      'neither-confirm-nor-deny',
      'Under section 40(5) FOIA we neither confirm nor deny that the person was interviewed.',
    ],
    [
      'review-outcome',
      'I have completed my internal review and uphold the refusal under section 43(2) FOIA.',
    ],
    ['review-outcome', 'This is the outcome of your internal review. We no longer rely on section 43(2).'],
    [
      'review-outcome',
      'You asked for an internal review. I find that section 12 FOIA was applied correctly.',
    ],
    ['transfer', 'We have decided to transfer your request to the port authority.'],
    ['transfer', 'The port looks after this: please direct your request to the port authority.'],
    ['transfer', 'We have redirected your request to the county.'],
    ['automatic', 'This is an automated reply. The mailbox is read on weekdays.'],
    ['automatic', 'I am out of the office until Monday.'],
    ['automatic', 'Undeliverable: the mailbox is full.'],
    ['other', 'Good morning, and happy new year from all of us.'],
    ['other', 'I tried to ring you on Tuesday.'],
    ['other', ''],
  ])('%s: %s', (kind, text) => {
    expect(analyseLetter(text, { regime: 'FOIA' }).kind).toBe(kind);
  });
});
