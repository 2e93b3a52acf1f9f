import { GROUND_WORDINGS, type GroundWording, type Regime } from '../law';
import { partAt } from '../letter';
import type { LetterReading } from './index';

/** Why something is refused, told without a number. Offsets are UTF-16 code units. */
export interface Ground {
  readonly start: number;
  readonly end: number;
  /** `FOIA s12`: the section that stands behind the words in the letter's governing regime. */
  readonly provision: string;
}

const COMPILED: readonly { readonly wording: GroundWording; readonly pattern: RegExp }[] =
  GROUND_WORDINGS.map((wording) => ({
    wording,
    pattern: new RegExp(String.raw`\b(?:${wording.pattern})`, 'i'),
  }));
/** A word that every ground has one of: most sentences have none and are passed over at once. */
const ANY_CUE =
  /limit|threshold|amount|£\s?[46]|hours|vexatious|repeated|similar|unreasonable|den(?:y|ies)|personal|identify|accessible|available|public domain|publi|commercial|confidence|privilege|enforcement|crime|security|intellectual|draft|incomplete|unfinished|completion|internal|lawyers|solicitors|counsel|barristers|identified|functions|terfyn|endanger|risk to/i;

const REFUSES =
  /\b(?:withh[eo]ld\w*|refus\w+|redact\w+|exempt\w*|remov(?:ed|ing|e)|held back|blacked out|can['’]t (?:share|give|provide|release)|declin\w+|taken out|blanked|not (?:be )?(?:able to )?(?:provid|releas|disclos|suppl)\w+|unable to (?:provide|release|disclose|supply)|(?:have |has )?not (?:given|released|included)|can ?not (?:be )?(?:provid|releas|disclos|suppl)\w*|not obliged|need not (?:supply|provide))/i;

/** The law in general, what would happen, what was dropped, what is weighed: not decisions about this request. */
const NO_DECISION =
  /\b(?:if (?:it|the|your|a|you|this|answering|complying|any)|where (?:the|it|a|this|requests?)|may be|might be|requests? (?:if|which|that|where) |whether\b|guidance|not (?:be )?(?:\w+ ){0,2}(?:vexatious|repeated)|for example|where applicable|public interest (?:in|arguments?|factors?|test)|factors?|would not exceed|do(?:es)? not exceed|in future|within the (?:cost|appropriate)|no longer|withdr[ae]w|policy is|our aim|so as not to|narrow\w*|refin\w+|be mindful|please note that (?:if|where)|can be withheld|to (?:bring|keep|avoid)|once (?:it|the)|unless)\b/i;
const NO_REASON_OF_THIS_LETTER =
  /\bin respect of your request\b|\byour personal (?:data|information|details)\b|\bhow we (?:use|handle|process)\b|\bprivacy\b/i;

/** Finds the reasons in words, in order. `regime` is the letter's governing regime, whose provision a reason stands for. */
export function findGrounds(text: string, reading: LetterReading, regime: Regime): readonly Ground[] {
  const { sentences, quoted, citations } = reading;
  const grounds: Ground[] = [];
  for (const sentence of sentences.all) {
    const words = text.slice(sentence.start, sentence.end);
    if (!ANY_CUE.test(words) || partAt(quoted, sentence.start) !== null) continue;
    if (
      citations.some(
        ({ start, regime: law }) => law !== 'OTHER' && sentence.start <= start && start < sentence.end,
      )
    )
      continue;
    if (NO_DECISION.test(words) || NO_REASON_OF_THIS_LETTER.test(words) || isApplicants(words)) continue;
    grounds.push(...groundsIn(words, sentence.start, regime));
  }
  return grounds;
}

/** Words of the person who asked, where a letter answers point by point without quotation marks. */
function isApplicants(words: string): boolean {
  return /\b(?:my requests?|i (?:wish|do not think|believe|have not)|please (?:can you )?(?:provide|confirm|state|send))\b/i.test(
    words,
  );
}

function groundsIn(words: string, offset: number, regime: Regime): readonly Ground[] {
  return COMPILED.flatMap(({ wording, pattern }) => {
    const match = pattern.exec(words);
    const provision = wording.provisions[regime];
    if (match === null || provision === undefined || !(wording.refusesByItself || REFUSES.test(words)))
      return [];
    const start = offset + match.index;
    return [{ start, end: start + match[0].length, provision: `${regime} ${provision}` }];
  });
}
