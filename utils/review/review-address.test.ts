import { describe, expect, it } from 'vitest';
import { reviewAddressNote } from './index';

const LETTERHEAD =
  'Contact: [foi-\nteam@port.gov.uk](mailto:foi-team@port.gov.uk)\n\nTo: request-1@whatdotheyknow.com\n\n';

describe('reviewAddressNote', () => {
  it.each([
    ['the sender’s own domain', 'review@port.gov.uk', 'port.gov.uk', undefined, true],
    ['the sender’s domain in other letters', 'Review@Port.gov.uk', 'PORT.GOV.UK', undefined, true],
    ['a department below the sender’s domain', 'review@legal.port.gov.uk', 'port.gov.uk', undefined, true],
    ['a domain above the sender’s', 'review@port.gov.uk', 'mail.port.gov.uk', undefined, true],
    ['two letters exchanged', 'review@prot.gov.uk', 'port.gov.uk', undefined, false],
    ['a domain that only ends alike', 'review@seaport.gov.uk', 'port.gov.uk', undefined, false],
    ['nothing in common but gov.uk', 'review@gov.uk', 'port.gov.uk', undefined, false],
    [
      'the letterhead’s domain',
      'review@port.gov.uk',
      null,
      `${LETTERHEAD}Write to review@port.gov.uk.`,
      true,
    ],
    [
      'not the letterhead’s domain',
      'review@prot.gov.uk',
      null,
      `${LETTERHEAD}Write to review@prot.gov.uk.`,
      false,
    ],
    ['the sender before the letterhead', 'review@port.gov.uk', 'harbour.gov.uk', LETTERHEAD, false],
    ['nothing but itself in the letter', 'review@port.gov.uk', null, 'Write to review@port.gov.uk.', false],
    ['only the Commissioner beside it', 'a@port.gov.uk', null, 'a@port.gov.uk, casework@ico.org.uk', false],
    ['half an address', 'review', 'port.gov.uk', undefined, false],
  ] as const)('%s', (_, reviewContactEmail, senderDomain, letterText, safe) => {
    const input = { reviewContactEmail, senderDomain, ...(letterText !== undefined && { letterText }) };
    const { safeEmail, note } = reviewAddressNote(input);
    expect(safeEmail).toBe(safe ? reviewContactEmail : null);
    expect(note).toContain(reviewContactEmail);
    expect(note).toMatch(safe ? /reaches the authority too/ : /Reply on WhatDoTheyKnow instead/);
  });

  it('names the domain that the address was compared with', () => {
    const input = { reviewContactEmail: 'review@prot.gov.uk', senderDomain: null, letterText: LETTERHEAD };
    expect(reviewAddressNote(input).note).toContain('the other addresses in it end in port.gov.uk');
  });

  it('says so where the letter gives none', () => {
    const { safeEmail, note } = reviewAddressNote({ reviewContactEmail: null, senderDomain: 'port.gov.uk' });
    expect(safeEmail).toBeNull();
    expect(note).toContain('gives no e-mail address');
  });
});
