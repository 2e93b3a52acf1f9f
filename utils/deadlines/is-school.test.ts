import { expect, it } from 'vitest';
import { isSchool } from './is-school';

it.each([
  ['a school', 'Northbrook High School', true],
  ['an academy', 'St Oswin’s Academy', true],
  ['a trust of academies', 'Harrowdale Academies Trust', true],
  ['a grammar', 'King Edmund Grammar, Marlby', true],
  ['a primary', 'Holmfield C of E Primary', true],
  ['a Welsh school', 'Ysgol Bryn Aber', true],
  ['a university’s school', 'London School of Trade', false],
  ['a business school', 'Northbrook Business School', false],
  ['a learned academy', 'Royal Academy of Drawing', false],
  ['a police academy', 'Police Academy North', false],
  ['a regulator', 'Office of the Schools Adjudicator', false],
  ['a health body of old', 'Northbrook Primary Care Trust', false],
  ['a council', 'Northbrook Borough Council', false],
  ['a place that only sounds so', 'Schoolhouse Lane Parish Council', false],
  ['nobody', '', false],
])('%s: %s', (_reason, authority, expected) => {
  expect(isSchool(authority)).toBe(expected);
});
