import { splitLines, type Line } from './lines';
import { findNumberedQuestions } from './numbered-questions';
import { partAt, type Part } from './part';
import { findQuestionLines, type QuestionLines } from './question-lines';
import { findQuestionNames, type QuestionsNamed } from './question-names';
import type { Sentences, Span } from './sentences';

/** One question of the request, as far as the letter repeats or answers it. */
export interface Question {
  /** As the letter counts: "3", "2b", "b". */
  readonly label: string;
  readonly request: Span | null;
  readonly answer: Span | null;
}

/** The questions of a letter that answers in turn. */
export interface Questions {
  /** In the order of the letter; empty where it does not answer in turn, or it is not sure that it does. */
  readonly all: readonly Question[];
  /**
   * The labels of the questions that the letter speaks about at `offset`: those that the sentence names ("With regard to
   * question 3"), else those that an earlier sentence of the paragraph names at its head, else that whose answer it stands in.
   */
  questionsOf(offset: number): readonly string[];
}

/** A stretch of the authority's answer and the questions it answers. */
interface Answer extends Span {
  readonly labels: readonly string[];
}

/**
 * Finds the questions of the request that a letter answers in turn.
 * @param parts what {@link findParts} found
 */
export function findQuestions(text: string, sentences: Sentences, parts: readonly Part[]): Questions {
  const lines = splitLines(text).filter(({ start }) =>
    [undefined, 'quoted-request'].includes(partAt(parts, start)?.kind),
  );
  const isQuoted = ({ start }: Line): boolean => partAt(parts, start) !== null;
  const marked = findQuestionLines(lines, isQuoted);
  const found = marked.length > 0 ? marked : findNumberedQuestions(lines, isQuoted);
  const answers = found
    .flatMap(({ labels, answer }): readonly Answer[] => (answer === null ? [] : [{ ...answer, labels }]))
    .sort((a, b) => a.start - b.start);
  const all = collect(found);
  const reader = new QuestionReader(text, sentences, parts, answers, new Set(all.map(({ label }) => label)));
  return { all, questionsOf: (offset) => reader.questionsOf(offset) };
}

/** Each label once, with the first request and the first answer that the letter has for it. */
function collect(found: readonly QuestionLines[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { labels, request, answer } of found) {
    for (const label of labels) {
      const known = questions.get(label);
      questions.set(label, { label, request: known?.request ?? request, answer: known?.answer ?? answer });
    }
  }
  return [...questions.values()];
}

/** A sentence that opens with the question's name speaks for those behind it in the paragraph, this many at most. */
const SENTENCES_BACK = 6;
/** "In respect of your question 3": the name stands this near the sentence's start. */
const AT_HEAD = 50;

class QuestionReader {
  /** What each sentence names, by its index: many citations share one. */
  private readonly named = new Map<number, readonly QuestionsNamed[]>();

  constructor(
    private readonly text: string,
    private readonly sentences: Sentences,
    private readonly parts: readonly Part[],
    private readonly answers: readonly Answer[],
    private readonly known: ReadonlySet<string>,
  ) {}

  questionsOf(offset: number): readonly string[] {
    if (partAt(this.parts, offset) !== null) return [];
    const at = this.sentences.indexAt(offset);
    const own = this.nearestIn(at, offset);
    if (own !== null) return own.labels;
    const answer = partAt(this.answers, offset);
    const carried = this.carriedTo(at, answer?.start ?? 0);
    return carried?.labels ?? answer?.labels ?? [];
  }

  /** What the sentence names last before `offset`, else first behind it. */
  private nearestIn(at: number, offset: number): QuestionsNamed | null {
    const start = this.sentences.all[at]?.start ?? 0;
    const named = this.namedIn(at);
    return named.findLast(({ index }) => start + index <= offset) ?? named[0] ?? null;
  }

  private carriedTo(at: number, from: number): QuestionsNamed | null {
    const paragraph = this.sentences.all[at]?.paragraph;
    for (let index = at - 1; index >= Math.max(0, at - SENTENCES_BACK); index -= 1) {
      const sentence = this.sentences.all[index];
      if (sentence === undefined || sentence.paragraph !== paragraph || sentence.start < from) return null;
      const last = this.namedIn(index).at(-1);
      if (last !== undefined) return last.index <= AT_HEAD ? last : null;
    }
    return null;
  }

  private namedIn(at: number): readonly QuestionsNamed[] {
    const known = this.named.get(at);
    if (known !== undefined) return known;
    const sentence = this.sentences.all[at];
    const quoted = sentence === undefined || partAt(this.parts, sentence.start) !== null;
    const named = quoted ? [] : findQuestionNames(this.text.slice(sentence.start, sentence.end), this.known);
    this.named.set(at, named);
    return named;
  }
}
