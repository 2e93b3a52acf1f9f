import type { LetterAnalysis } from '../../utils/analysis';
import { findFacts, parseProvision, silenceClauses } from '../../utils/law';
import type { RequestState } from '../../utils/messages';
import {
  acceptedProvisions,
  publicInterestPrompts,
  reviewGrounds,
  strongerNotes,
  templatesFor,
  type LawOf,
  type ReviewGround,
  type Template,
  type TemplateId,
} from '../../utils/review';
import { choiceId, citationId, findingId, type Draft } from '../../utils/storage';
import { draftText } from './draft-text';
import { requestFacts, templateFacts, type AboutLetter } from './request-facts';

/** What the law's data has as the main point of challenge of a provision; null where it has none. */
export type ChallengeOf = (provision: string) => string | null;

/** What a letter is composed from. */
export interface Composing {
  readonly state: RequestState;
  /** The message that it is about; null where none has come. */
  readonly messageId: string | null;
  readonly draft: Draft;
  /** What only the reader knows. */
  readonly ownWords: string;
  readonly challengeOf: ChallengeOf;
  /** A kind of letter that is wanted whatever the reader has chosen elsewhere. */
  readonly wanted?: TemplateId;
}

/** A letter, and all that there is to decide about it. */
export interface ComposedLetter {
  /** The kinds that fit where the request stands, the likeliest first. */
  readonly templates: readonly Template[];
  readonly template: Template;
  /** What it can raise; empty for kinds that raise nothing. */
  readonly grounds: readonly ReviewGround[];
  /** The ids of those that go in, in their order. */
  readonly chosen: readonly string[];
  /** Questions about the public interest; null for kinds in which it has no place. */
  readonly prompts: readonly string[] | null;
  readonly takesOwnWords: boolean;
  /** The text as it is to be sent: as it follows from all this, or the reader's own where they have typed in it. */
  readonly text: string;
  /** What would make it stronger. */
  readonly stronger: readonly string[];
}

const WITH_GROUNDS: ReadonlySet<TemplateId> = new Set(['review-request', 'regulator']);
const WITH_OWN_WORDS: ReadonlySet<TemplateId> = new Set([
  'review-request',
  'regulator',
  'narrowing',
  'advice',
]);

/** Questions enough to begin with; more are not read. */
const MOST_PROMPTS = 5;

/** Composes the letter that fits where a request stands. Null where there is nothing to write. */
export function composeLetter(composing: Composing): ComposedLetter | null {
  const { state, draft, ownWords } = composing;
  const letter = letterOf(composing);
  const facts = templateFacts(state, letter);
  const templates = templatesFor(state.request.stage, facts);
  const wanted = composing.wanted ?? draft.template;
  const template = templates.find(({ id }) => id === wanted) ?? templates[0];
  if (template === undefined) return null;
  const takesGrounds = WITH_GROUNDS.has(template.id);
  const grounds = takesGrounds && letter !== null ? groundsOf(letter, composing) : [];
  const chosen = chosenOf(grounds, composing);
  const goesIn = chosen.flatMap((id) => grounds.find((ground) => ground.id === id) ?? []);
  const { publicInterest } = draft;
  const drafted = draftText(template.id, {
    state,
    letter,
    grounds: goesIn,
    accepted: draft.grounds === null ? [] : acceptedProvisions(grounds, chosen),
    publicInterest,
    ownWords,
  });
  const edited = Object.hasOwn(draft.edited, template.id) ? draft.edited[template.id] : undefined;
  return {
    templates,
    template,
    grounds,
    chosen,
    prompts: takesGrounds ? promptsFor(goesIn) : null,
    takesOwnWords: WITH_OWN_WORDS.has(template.id),
    text: edited ?? drafted,
    stronger: takesGrounds
      ? strongerNotes({
          regime: requestFacts(state, letter).regime,
          grounds,
          chosen,
          publicInterest,
          readerWords: ownWords,
        })
      : [],
  };
}

function letterOf({ state, messageId }: Composing): AboutLetter | null {
  const message = state.messages.find(({ id }) => id === messageId);
  const analysis = message?.analysis ?? null;
  if (message === undefined || analysis === null) return null;
  return { analysis, date: analysis.facts.letterDate ?? message.sentDate };
}

/** What can be raised about a letter, without what the reader has put aside. */
function groundsOf(letter: AboutLetter, composing: Composing): ReviewGround[] {
  const { messageId, state, challengeOf } = composing;
  const { notThis, notFindings } = state;
  const { citations, findings } = letter.analysis;
  const id = messageId ?? '';
  const kept = citations.filter((_citation, at) => !notThis.includes(citationId(id, citations, at)));
  const dropped = citations.filter((citation) => !kept.includes(citation));
  const wantedFindings = findings.filter(
    (finding) =>
      !notFindings.includes(findingId(id, finding)) &&
      !dropped.some((citation) => isAbout(finding, citation)),
  );
  const { regime } = requestFacts(state, letter);
  return reviewGrounds(
    { ...letter.analysis, regime, citations: kept, findings: wantedFindings },
    lawWith(challengeOf),
  );
}

/** Whether a finding rests on a citation, so that it goes when that is put aside. */
function isAbout(
  { start, end }: LetterAnalysis['findings'][number],
  citation: LetterAnalysis['citations'][number],
): boolean {
  return start !== null && end !== null && citation.start < end && start < citation.end;
}

/** As the reader has decided; before that, what they chose on the page's cards, or else what is suggested. */
function chosenOf(grounds: readonly ReviewGround[], composing: Composing): readonly string[] {
  const { draft, state, messageId } = composing;
  const isThere = (id: string) => grounds.some((ground) => ground.id === id);
  if (draft.grounds !== null) return draft.grounds.filter(isThere);
  const citations = letterOf(composing)?.analysis.citations ?? [];
  const picked = citations
    .filter((citation) => state.chosen.includes(choiceId(messageId ?? '', citation)))
    .flatMap(({ provisions }) => provisions);
  const isWanted = ({ provisions, suggested }: ReviewGround) =>
    picked.length === 0 || provisions.length === 0
      ? suggested
      : provisions.some((one) => picked.some((other) => isSameOrPart(one, other)));
  return grounds.filter(isWanted).map(({ id }) => id);
}

function isSameOrPart(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`);
}

function promptsFor(grounds: readonly ReviewGround[]): string[] {
  return publicInterestPrompts(grounds.flatMap(({ provisions }) => provisions))
    .flatMap(({ questions }) => questions)
    .slice(0, MOST_PROMPTS);
}

function lawWith(challengeOf: ChallengeOf): LawOf {
  return (text) => {
    const provision = parseProvision(text);
    const facts = provision && findFacts(provision)?.facts;
    if (!facts) return null;
    return {
      label: facts.label,
      challenge: challengeOf(text),
      neitherConfirmNorDeny: silenceClauses(provision),
    };
  };
}
