import data from './schools.json';

const { words, exceptions } = data;

/**
 * Whether an authority is, by its name, a school or academy, which leaves out the days on which it is closed (S.I. 2004/3364
 * regulation 3, S.I. 2009/1369 and S.I. 2010/2768 regulation 2). Scotland has no such rule.
 */
export function isSchool(authority: string): boolean {
  return hasOneOf(words, authority) && !hasOneOf(exceptions, authority);
}

/** Whole words, so that "Schoolhouse Lane" is none. */
function hasOneOf(names: readonly string[], authority: string): boolean {
  const padded = ` ${authority.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return names.some((name) => padded.includes(` ${name} `));
}
