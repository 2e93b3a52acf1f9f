import { describe, expect, it } from 'vitest';
import { readsLikeLetter } from './reads-like-letter';

describe('what reads like a letter', () => {
  it.each([
    ['greets somebody', 'Dear Ms Pell,\n\nThe invoices are attached.'],
    ['greets somebody in Welsh', 'Annwyl Ms Pell\n\nMae’r anfonebau wedi’u hatodi.'],
    ['is signed, though it greets nobody', 'The invoices are attached.\n\nYours sincerely,\nR. Dunn'],
    ['is signed on one line', 'The invoices are attached.\nKind regards Rhys Dunn'],
    ['stands to the right on its page', '\t   Dear Ms Pell'],
    [
      'is a form with the day the request came',
      'Date received: 9 February 2018\n\nResponse\nA set is at Annex A.',
    ],
    ['is a form with the request’s number', 'Request Number: FOI/16108\n\nAnswer\nSection 31(1)(a) applies.'],
    ['tells what was asked', 'Winter Gardens\n\nYou asked for the consultants’ report.'],
    ['names the request', 'Roads\n\nWe have considered your information request of 8 March 2016.'],
  ])('%s', (_, text) => {
    expect(readsLikeLetter(text)).toBe(true);
  });
});

describe('what does not', () => {
  it.each([
    [
      'a policy with a reference and a date',
      'Ref: IG/POL/12\nDate: 1 March 2019\n\nWe refuse requests over the limit.',
    ],
    [
      'minutes of what became of a request',
      '14 January 2026\n\nWe received the request on 2 December 2025.\nMany thanks to Cllr Dean.',
    ],
    [
      'a policy that speaks of requests in general',
      'If your request is refused you can complain.\nRegards is had to the cost.',
    ],
  ])('%s', (_, text) => {
    expect(readsLikeLetter(text)).toBe(false);
  });
});
