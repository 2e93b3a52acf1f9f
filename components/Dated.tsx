/** A date as sentences have it, with or without its weekday. */
const DATE =
  /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/;

/** A sentence with its first date in bold, which the eye looks for. */
export function Dated({ sentence }: { readonly sentence: string }) {
  const match = DATE.exec(sentence);
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
