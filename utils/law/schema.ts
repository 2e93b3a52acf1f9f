import * as z from 'zod/mini';

/**
 * What a provision's record must hold. The data is kept in three files a regime, by who needs it: `facts.json`
 * (finding, marking, the head of a card), `explainers.json` (cards and drafts: loaded when first asked for),
 * `examples.json` (tests only). `records.test.ts` joins the three and checks every record against this schema.
 */

const nonEmpty = z.string().check(z.trim(), z.minLength(1));

/** `s40`, `s22A`, `reg12(4)(b)`: the key of a record in its regime's files. */
export const recordId = z.string().check(z.regex(/^(?:s|reg)\d{1,3}[A-Z]{0,2}(?:\([0-9A-Za-z]{1,5}\))*$/));

export const provisionKind = z.enum(['absolute', 'qualified', 'mixed', 'procedural', 'exclusion']);

export const factsRecord = z.strictObject({
  /** The heading in the law itself. */
  heading: nonEmpty,
  /** One to four lower-case words people know, for chips: "law enforcement". */
  label: nonEmpty,
  kind: provisionKind,
  /** Which part is which, in sentences of at most 25 words, where `kind` is `mixed`; else absent. */
  kindNote: z.exactOptional(nonEmpty),
  /** The provision that covers only what is published within a set time of the request; absent where there is none. */
  soonPublished: z.exactOptional(recordId),
});

export const source = z.strictObject({
  /** "Freedom of Information Act 2000, section 31", "ICO guidance: section 31". */
  title: nonEmpty,
  url: z.url(),
  kind: z.enum(['statute', 'guidance']),
  /** The day the source was last compared with this record. */
  checked: z.iso.date(),
});

export const explainerRecord = z.strictObject({
  /** What it means, in plain English: at most 60 words, sentences of at most 25. */
  meaning: nonEmpty,
  /** What has to be shown: harm, or only that the information is of a kind; `other` for s12-like tests; `none` for procedure. */
  basis: z.enum(['prejudice', 'class', 'mixed', 'other', 'none']),
  /** Whether the public interest has to be weighed before it can be used. */
  publicInterestTest: z.enum(['yes', 'no', 'depends']),
  /** What the authority has to show. Empty only for procedural provisions. */
  mustShow: z.array(nonEmpty),
  /** What a reader should ask of the letter in front of them. */
  questions: z.array(nonEmpty).check(z.minLength(1)),
  /** The main point of challenge as one or two polite sentences for a review request; null where nothing is withheld under it. */
  challenge: z.nullable(nonEmpty),
  /** When it stops applying to old records, or another limit in time; null where there is none. */
  timeLimit: z.nullable(nonEmpty),
  /** What each sub-provision is about, in at most twelve words of our own; keys like "(1)(a)". */
  subProvisions: z.record(z.string().check(z.regex(/^(?:\([0-9a-z]{1,5}\))+$/i)), nonEmpty),
  sources: z.array(source).check(z.minLength(1)),
  /** What in this record rests on general knowledge and not on a text that was seen; null where nothing does. */
  unconfirmed: z.nullable(nonEmpty),
});

export const exampleRecord = z.strictObject({
  /** A sentence from a letter, the citation in it and what it names. */
  examples: z
    .array(
      z.strictObject({
        text: nonEmpty,
        surface: nonEmpty,
        provisions: z.array(nonEmpty).check(z.minLength(1)),
        role: z.enum(['relied_on', 'mentioned', 'procedural']),
      }),
    )
    .check(z.minLength(3)),
  /** A sentence that must not be taken for this provision, and why not. */
  notExamples: z.array(z.strictObject({ text: nonEmpty, why: nonEmpty })).check(z.minLength(2)),
});

export const provisionRecord = z.strictObject({
  ...factsRecord.shape,
  ...explainerRecord.shape,
  ...exampleRecord.shape,
});

export type ProvisionKind = z.infer<typeof provisionKind>;
export type ProvisionFacts = z.infer<typeof factsRecord>;
export type ProvisionExplainer = z.infer<typeof explainerRecord>;

export const requirementSource = z.strictObject({
  title: nonEmpty,
  url: z.url(),
  /** A code or advice binds nobody as law does, and is never presented as law. */
  kind: z.enum(['statute', 'code', 'guidance']),
  checked: z.iso.date(),
});

/** What a letter should hold, as a record of `requirements.json`. */
export const requirementRecord = z.strictObject({
  severity: z.enum(['strong', 'medium', 'note']),
  /** Completes "We looked for". */
  lookedFor: nonEmpty,
  /** Where each regime says so; a regime that does not ask for it is left out. */
  sources: z.strictObject({
    FOIA: z.optional(requirementSource),
    FOISA: z.optional(requirementSource),
    EIR: z.optional(requirementSource),
    EISR: z.optional(requirementSource),
  }),
  /** What rests on general knowledge and not on a text that was seen; null where nothing does. */
  unconfirmed: z.nullable(nonEmpty),
});

export type RequirementRecord = z.infer<typeof requirementRecord>;
