const WELSH =
  /\b(?:[yio]|yr|yn|mae|ar|dan|eich|ein|gan|wedi|ac|nid|am|gyda|hwn|bod|fel|ni|chi|adran|cais|gwybodaeth)\b/gi;
const ENGLISH =
  /\b(?:the|of|to|and|in|is|for|that|your|you|we|this|are|with|have|be|by|on|section|request)\b/gi;
/** The first part of a letter is enough to tell, and keeps the count bounded. */
const SAMPLE = 6_000;

/** The language most of the letter is in, by its most frequent words; English where neither shows. */
export function languageOf(text: string): 'en' | 'cy' {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => [...sample.matchAll(pattern)].length;
  return count(WELSH) > count(ENGLISH) ? 'cy' : 'en';
}
