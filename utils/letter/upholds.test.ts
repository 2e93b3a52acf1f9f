import { describe, expect, it } from 'vitest';
import { UPHOLDS } from './upholds';

describe('a refusal is let stand', () => {
  it.each([
    ['upheld', 'I uphold the original decision.'],
    ['upheld by its use', 'I uphold the application of section 35(1)(a).'],
    ['upheld by its number', 'I have upheld section 35(1)(a).'],
    ['upheld by others', 'The panel upholds our reliance on the exemption.'],
    ['upheld in the passive', 'The use of section 35(1)(a) is therefore upheld.'],
    ['confirmed', 'I confirm the original decision.'],
    ['standing', 'The refusal stands.'],
    ['correct', 'Section 35(1)(a) was correctly applied.'],
    ['proper, the adverb behind', 'The exemption was applied properly.'],
    ['right', 'The Council was right to rely on it.'],
    ['justified', 'The use of section 35(1)(a) was justified.'],
    ['agreed with', 'I agree with the decision.'],
    ['complained of in vain', 'Your complaint about the use of section 35 is not upheld.'],
    ['complained of in vain, told actively', 'I do not uphold your complaint that it was withheld.'],
    ['upheld in Welsh', 'Rwy’n cadarnhau’r penderfyniad gwreiddiol.'],
    ['correct in Welsh', 'Cafodd adran 43 ei chymhwyso yn gywir.'],
  ])('%s', (_, text) => {
    expect(UPHOLDS.test(text)).toBe(true);
  });
});

describe('a refusal is not let stand', () => {
  it.each([
    ['not upheld', 'I do not uphold the decision.'],
    ['not upheld in the passive', 'The use of section 35(1)(a) is not upheld.'],
    ['complained of with success', 'I uphold your complaint about the use of section 35(1)(a).'],
    ['complained of with success, in the passive', 'Your complaint about the decision is upheld.'],
    ['not correct', 'Section 35(1)(a) was not correctly applied.'],
    ['not correct, the adverb behind', 'It was not applied properly.'],
    ['not right', 'We were not right to rely on it.'],
    ['not agreed with', 'I do not agree with the decision.'],
    ['only asked about', 'I was asked whether section 35(1)(a) was correctly applied.'],
    ['confirmed to have been received only', 'I confirm receipt of your request.'],
    ['not upheld in Welsh', 'Nid wyf yn cadarnhau’r penderfyniad.'],
  ])('%s', (_, text) => {
    expect(UPHOLDS.test(text)).toBe(false);
  });
});
