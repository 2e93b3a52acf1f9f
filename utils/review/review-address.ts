/** The site itself and the regulators: their addresses stand in many letters and are never the authority's own. */
const NOT_THE_AUTHORITY = [
  'whatdotheyknow.com',
  'ico.org.uk',
  'ico.gov.uk',
  'foi.scot',
  'itspublicknowledge.info',
];

/** Endings that different organisations share, so that having one in common shows nothing. */
const SHARED_ENDINGS = new Set(
  'gov.uk nhs.uk nhs.net police.uk ac.uk sch.uk org.uk co.uk gov.scot gov.wales llyw.cymru parliament.uk'.split(
    ' ',
  ),
);

export interface ReviewAddressInput {
  /** The address that the letter gives for reviews. */
  readonly reviewContactEmail: string | null;
  /** Domain of the address that the letter was sent from; null where the page does not show it. */
  readonly senderDomain: string | null;
  /** The letter, for the other addresses in it; used where the sender is not known. */
  readonly letterText?: string;
}

export interface ReviewAddressNote {
  /** The letter's review address where it is safe to use, else null: reply through WhatDoTheyKnow. */
  readonly safeEmail: string | null;
  /** What to tell the reader. */
  readonly note: string;
}

/**
 * Whether the review address in a letter may be used. It is safe only if its domain is that of the sender or, where the
 * sender is not known, of another address in the letter; a slip of the pen there would send the request to a stranger.
 */
export function reviewAddressNote(input: ReviewAddressInput): ReviewAddressNote {
  const { reviewContactEmail: email } = input;
  if (email === null) return unsafe('The letter gives no e-mail address for reviews.');
  const domain = domainsIn(email)[0];
  if (domain === undefined) return unsafe(`“${email}” in the letter is not a whole e-mail address.`);
  const known =
    input.senderDomain === null ? otherDomains(input.letterText ?? '', email) : [input.senderDomain];
  if (known.some((other) => isSameOrganisation(domain, other.toLowerCase()))) {
    return {
      safeEmail: email,
      note: `The letter asks for review requests at ${email}. A reply on WhatDoTheyKnow reaches the authority too, and keeps everything in one place.`,
    };
  }
  const [first] = known;
  if (first === undefined) {
    return unsafe(
      `The letter gives ${email} for reviews, and nothing else in it shows whose address that is.`,
    );
  }
  const from =
    input.senderDomain === null ? `the other addresses in it end in ${first}` : `it came from ${first}`;
  return unsafe(
    `The letter gives ${email} for reviews, but ${from}. It may be a slip, so do not use that address.`,
  );
}

function unsafe(reason: string): ReviewAddressNote {
  return {
    safeEmail: null,
    note: `${reason} Reply on WhatDoTheyKnow instead: the site sends your message to the authority.`,
  };
}

function otherDomains(text: string, email: string): string[] {
  const others = text.toLowerCase().split(email.toLowerCase()).flatMap(domainsIn);
  return others.filter((domain) => !NOT_THE_AUTHORITY.some((known) => isAtOrBelow(domain, known)));
}

function domainsIn(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g), ([found]) =>
    found.slice(1),
  );
}

function isSameOrganisation(a: string, b: string): boolean {
  return a === b || isAtOrBelow(a, b) || isAtOrBelow(b, a);
}

function isAtOrBelow(domain: string, top: string): boolean {
  return !SHARED_ENDINGS.has(top) && (domain === top || domain.endsWith(`.${top}`));
}
