import type { InBoth } from '../utils/language';
import { useWords } from './words/language';

/** A date as sentences have it, with or without its weekday. */
const DATES: InBoth<RegExp> = {
  en: /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/,
  cy: /(?:\bd?dydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul) )?\b\d{1,2} (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \d{4}/,
};

/** A sentence with its first date in bold, which the eye looks for. */
export function Dated({ sentence }: { readonly sentence: string }) {
  const match = useWords(DATES).exec(sentence);
  if (match === null) return <>{sentence}</>;
  const end = match.index + match[0].length;
  return (
    <>
      {sentence.slice(0, match.index)}
      <b>{match[0]}</b>
      {sentence.slice(end)}
    </>
  );
}
