import data from './authorities.json';

const { words, names, exceptions } = data.scottish;

/**
 * Whether an authority is, by its name, one that Scotland's own information laws bind. UK bodies that work in Scotland
 * are under the Act of 2000 (FOISA schedule 1 lists the Scottish ones; the names here are the ones people write to).
 */
export function isScottishAuthority(name: string): boolean {
  if (exceptions.some((exception) => name.includes(exception))) return false;
  return words.some((word) => name.includes(word)) || names.some((known) => name.includes(known));
}
