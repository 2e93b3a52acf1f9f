import { describe, expect, it } from 'vitest';
import { readLetterActs } from './kind';
import { findParts } from './parts';
import { findSentences } from './sentences';
import { findOwnSentences } from './standing-parts';

const actsOf = (text: string): string[] =>
  Object.entries(readLetterActs(findOwnSentences(text, findSentences(text), findParts(text))))
    .filter(([, does]) => does)
    .map(([name]) => name);

describe('what a letter in Welsh does', () => {
  it.each([
    ['refuses', 'Rydym yn gwrthod eich cais.', ['refuses']],
    ['refuses, impersonal', 'Gwrthodir y cais o dan adran 14.', ['refuses']],
    ['refuses, in the past', 'Gwrthodwyd y cais yn ei gyfanrwydd.', ['refuses']],
    ['refuses, softened', 'Mae’r cais wedi’i wrthod.', ['refuses']],
    ['refuses, nasal', 'Dyma fy ngwrthodiad i’r cais.', ['refuses']],
    ['withholds', 'Mae enwau’r staff wedi’u hatal.', ['refuses']],
    ['withholds, in the past', 'Ataliwyd yr enwau o dan adran 40.', ['refuses']],
    ['redacts', 'Mae’r enwau wedi’u golygu.', ['refuses']],
    ['redacts, in the past', 'Olygwyd yr enwau o’r adroddiad.', ['refuses']],
    ['redacts something', 'Rydym wedi golygu enwau’r staff.', ['refuses']],
    ['holds back', 'Mae’r Cyngor yn dal y ffeil yn ôl o dan adran 36.', ['refuses']],
    ['cannot disclose', 'Ni ellir datgelu’r enwau yn yr achos hwn.', ['refuses']],
    ['cannot supply', 'Ni allaf ddarparu’r enwau i chi yn awr.', ['refuses']],
    ['does not refuse by preventing crime', 'Mae’r heddlu yn atal troseddau.', []],
    ['does not refuse by what something means', 'Mae hyn yn golygu bod y gwaith wedi dod i ben.', []],
    ['does not refuse according to its records', 'Mae’r Cyngor yn dal i weithio yn ôl ein polisi.', []],
    ['attaches', 'Mae’r ffigurau wedi’u hatodi.', ['discloses']],
    ['attaches one', 'Mae’r adroddiad wedi’i atodi yn llawn.', ['discloses']],
    ['gives below', 'Gweler y ffigurau isod yn y tabl.', ['discloses']],
    ['gives nothing by an address below', 'Ysgrifennwch at y swyddog yn y cyfeiriad isod.', []],
    ['holds nothing', 'Gallaf ddweud nad yw’r Bwrdd yn dal y ffeil.', ['notHeld']],
    ['has nothing', 'Nid oes gennym y ffeil hon.', ['notHeld']],
    ['keeps nothing', 'Ni chedwir y ffigurau gan yr Adran.', ['notHeld']],
    ['holds what it is still at work on', 'Nid ydym yn dal i aros am y ffeil.', []],
    ['used no exemption', 'Nid oes eithriad wedi’i ddefnyddio gan y Cyngor.', []],
    [
      'says neither yes nor no',
      'Nid yw’r Heddlu yn cadarnhau nac yn gwadu hyn.',
      ['neitherConfirmsNorDenies'],
    ],
    ['takes more time', 'Mae angen ymestyn y terfyn amser.', ['extends']],
    ['has taken more time', 'Mae’r dyddiad ar gyfer ateb wedi’i ymestyn.', ['extends']],
    ['asks what is meant', 'A fyddech cystal ag egluro pa flynyddoedd?', ['asksToClarify']],
    ['asks for an explanation', 'Gofynnwn am eglurhad o’r cais.', ['asksToClarify']],
    ['asks nothing by explaining', 'Hoffwn egluro ein gwaith yn y maes hwn.', []],
    ['sends the request on', 'Rydym wedi trosglwyddo eich cais i Gyngor y Fro.', ['transfers']],
    ['sent the request on', 'Trosglwyddwyd y cais i Gyngor y Fro.', ['transfers']],
    ['passed the request on', 'Mae eich cais wedi’i drosglwyddo i Gyngor y Fro.', ['transfers']],
    ['is a machine', 'Neges awtomatig yw hon.', ['automatic']],
    ['was sent by a machine', 'Anfonwyd y neges hon yn awtomatig.', ['automatic']],
    ['reviewed', 'Rwyf wedi cwblhau’r adolygiad mewnol.', ['reviews']],
    ['lets the decision stand', 'Rwy’n cadarnhau’r penderfyniad gwreiddiol.', ['reviews', 'upholds']],
    ['offers a review', 'Mae gennych hawl i adolygiad mewnol.', []],
    ['offers a review to whoever wants it', 'Os hoffech adolygiad mewnol, ysgrifennwch at y clerc.', []],
    ['refuses and offers a review', 'Rydym yn gwrthod y cais. Cewch ofyn am adolygiad mewnol.', ['refuses']],
    ['tells of whoever is refused', 'Os gwrthodir eich cais, cewch ysgrifennu at y clerc.', []],
  ])('%s', (_, text, expected) => {
    expect(actsOf(text)).toEqual(expected);
  });
});
