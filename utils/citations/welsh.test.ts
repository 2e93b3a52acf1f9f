import { describe, expect, it } from 'vitest';
import { formatProvision } from '../law';
import { findCitations } from '.';
import type { RegimeRole } from './roles';

interface Expected {
  readonly surface: string;
  readonly provisions: readonly string[];
  readonly role: RegimeRole | 'other_act';
}

type Row = readonly [why: string, text: string, expected: readonly Expected[]];

const relied = (surface: string, ...provisions: string[]): Expected => ({
  surface,
  provisions,
  role: 'relied_on',
});
const mentioned = (surface: string, ...provisions: string[]): Expected => ({
  surface,
  provisions,
  role: 'mentioned',
});
const procedural = (surface: string, ...provisions: string[]): Expected => ({
  surface,
  provisions,
  role: 'procedural',
});
/** Of another law: its number alone, as the short names of other laws are data. */
const other = (surface: string, ...numbers: string[]): Expected => ({
  surface,
  provisions: numbers,
  role: 'other_act',
});

function read(text: string): readonly Expected[] {
  return findCitations(text, { regime: 'FOIA' }).map((citation) => {
    const surface = text.slice(citation.start, citation.end);
    if (citation.regime === 'OTHER') {
      const numbers = citation.provisions.map((provision) => provision.slice(provision.lastIndexOf(' ') + 1));
      return { surface, provisions: numbers, role: 'other_act' };
    }
    return { surface, provisions: citation.provisions.map(formatProvision), role: citation.role };
  });
}

function table(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
}

/** Makes the letter one that withholds something else. */
const REFUSAL = 'Ni allwn ryddhau gweddill y ffeil.';

describe('the unit word in Welsh', () => {
  table([
    [
      'adran',
      "Mae'r enwau wedi'u heithrio o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.",
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'all in capitals',
      "MAE'R WYBODAETH WEDI'I HEITHRIO O DAN ADRAN 40(2) O DDEDDF RHYDDID GWYBODAETH 2000.",
      [relied('ADRAN 40(2)', 'FOIA s40(2)')],
    ],
    [
      'hadran, with h after ei',
      "Mae'r Ddeddf, yn ei hadran 21(1), yn eithrio gwybodaeth sydd eisoes ar gael, ac felly nid ydym yn darparu'r rhestr.",
      [relied('hadran 21(1)', 'FOIA s21(1)')],
    ],
    [
      'hadrannau, with h after ei',
      "Mae'r Ddeddf, yn ei hadrannau 23(1) a 24(1), yn eithrio'r adroddiad rhag ei ddatgelu.",
      [relied('hadrannau 23(1) a 24(1)', 'FOIA s23(1)', 'FOIA s24(1)')],
    ],
    [
      'a for adran',
      "Mae'r rhestr eisoes ar ein gwefan ac felly mae wedi'i heithrio o dan a21 o'r Ddeddf.",
      [relied('a21', 'FOIA s21')],
    ],
    [
      'a for adran in brackets',
      "Mae'r cyngor cyfreithiol wedi'i eithrio (a42(1)).",
      [relied('a42(1)', 'FOIA s42(1)')],
    ],
    [
      'rheoliadau',
      "Mae'r negeseuon wedi'u heithrio yn unol â rheoliadau 12(4)(d) a 12(4)(e) o'r Rheoliadau Gwybodaeth Amgylcheddol.",
      [relied('rheoliadau 12(4)(d) a 12(4)(e)', 'EIR reg12(4)(d)', 'EIR reg12(4)(e)')],
    ],
  ]);
});

describe('white space and scanning noise', () => {
  table([
    [
      'a no-break space',
      "Mae'r enwau wedi'u heithrio o dan adran\u00a040(2) o'r Ddeddf.",
      [relied('adran\u00a040(2)', 'FOIA s40(2)')],
    ],
    [
      'a line break behind the word',
      "Mae'r enwau wedi'u heithrio o dan adran\n40(2) o'r Ddeddf.",
      [relied('adran\n40(2)', 'FOIA s40(2)')],
    ],
    [
      'a space before the bracket',
      "Mae'r enwau wedi'u heithrio o dan Adran 40 (2) o'r Ddeddf.",
      [relied('Adran 40 (2)', 'FOIA s40(2)')],
    ],
    [
      'a mis-decoded no-break space',
      "Mae'r enwau wedi'u heithrio o dan adranÂ\u00a040(2) o'r Ddeddf.",
      [relied('adranÂ\u00a040(2)', 'FOIA s40(2)')],
    ],
    [
      'a link number before it',
      "Mae'r adroddiad ar gael i'r cyhoedd ac felly wedi'i eithrio o dan [2]Adran 21(1) o'r Ddeddf.",
      [relied('Adran 21(1)', 'FOIA s21(1)')],
    ],
    [
      'a curly apostrophe in the verb',
      'Mae’r enwau wedi’u heithrio o dan adran 40(2) o’r Ddeddf.',
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'a letter set apart in brackets of its own',
      "Mae'r enwau wedi'u heithrio o dan adran 40(3)(A)(a) o'r Ddeddf.",
      [relied('adran 40(3)(A)(a)', 'FOIA s40(3A)(a)')],
    ],
  ]);
});

describe('lists', () => {
  table([
    [
      'a between sections is "and"',
      "Mae'r cynllun wedi'i eithrio o dan adrannau 24 a 31 o'r Ddeddf.",
      [relied('adrannau 24 a 31', 'FOIA s24', 'FOIA s31')],
    ],
    [
      'A between sections, in capitals',
      "EITHRIWYD Y CYNLLUN O DAN ADRANNAU 24 A 31 O'R DDEDDF.",
      [relied('ADRANNAU 24 A 31', 'FOIA s24', 'FOIA s31')],
    ],
    [
      'ac before a vowel',
      "Mae adrannau 1, 10 ac 11 o'r Ddeddf yn nodi sut a phryd y mae'n rhaid ateb.",
      [procedural('adrannau 1, 10 ac 11', 'FOIA s1', 'FOIA s10', 'FOIA s11')],
    ],
    [
      'neu',
      "Mae pob nodyn wedi'i eithrio o dan adrannau 41 neu 42 o'r Ddeddf.",
      [relied('adrannau 41 neu 42', 'FOIA s41', 'FOIA s42')],
    ],
    [
      'neu with the unit word again',
      "Mae pob nodyn wedi'i eithrio naill ai o dan adran 41(1) neu adran 42(1) o'r Ddeddf.",
      [relied('adran 41(1)', 'FOIA s41(1)'), relied('adran 42(1)', 'FOIA s42(1)')],
    ],
    [
      'a between subsections',
      "Mae'r enwau wedi'u heithrio o dan adran 40(2) a (3A)(a) o'r Ddeddf.",
      [relied('adran 40(2) a (3A)(a)', 'FOIA s40(2)', 'FOIA s40(3A)(a)')],
    ],
    [
      'a between the last elements',
      "Mae'r nodiadau wedi'u heithrio o dan adran 36(2)(b)(i) a (ii) o'r Ddeddf.",
      [relied('adran 36(2)(b)(i) a (ii)', 'FOIA s36(2)(b)(i)', 'FOIA s36(2)(b)(ii)')],
    ],
    [
      'ac before a bracketed roman number',
      "Mae'r nodiadau wedi'u heithrio o dan adran 36(2)(b)(i) ac (ii) o'r Ddeddf.",
      [relied('adran 36(2)(b)(i) ac (ii)', 'FOIA s36(2)(b)(i)', 'FOIA s36(2)(b)(ii)')],
    ],
    [
      'neu between letters',
      "Mae'r adroddiad wedi'i eithrio o dan adran 38(1)(a) neu (b) o'r Ddeddf.",
      [relied('adran 38(1)(a) neu (b)', 'FOIA s38(1)(a)', 'FOIA s38(1)(b)')],
    ],
    [
      'letters with no word between',
      "Mae'r adroddiad wedi'i eithrio o dan adran 31(1)(a)(b) o'r Ddeddf.",
      [relied('adran 31(1)(a)(b)', 'FOIA s31(1)(a)', 'FOIA s31(1)(b)')],
    ],
    [
      'ac with the unit word again',
      "Mae'r datganiadau wedi'u heithrio yn unol ag adran 30(1)(a) ac adran 40(2) o'r Ddeddf.",
      [relied('adran 30(1)(a)', 'FOIA s30(1)(a)'), relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'neu softening the unit word',
      'Mae pob llythyr wedi ei eithrio o dan reoliad 12(5)(b) neu reoliad 12(5)(f) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('reoliad 12(5)(b)', 'EIR reg12(5)(b)'), relied('reoliad 12(5)(f)', 'EIR reg12(5)(f)')],
    ],
    [
      'a list below a sentence that withholds',
      "Defnyddiwyd yr eithriadau canlynol i atal gwybodaeth:\n\nAdran 31 – Gorfodi'r gyfraith\nAdran 40 – Gwybodaeth bersonol",
      [relied('Adran 31', 'FOIA s31'), relied('Adran 40', 'FOIA s40')],
    ],
  ]);
});

describe('the name of the law', () => {
  table([
    [
      'the Act before the number',
      "O dan Ddeddf Rhyddid Gwybodaeth 2000, adran 21(1), mae'r cofnodion wedi'u heithrio.",
      [relied('adran 21(1)', 'FOIA s21(1)')],
    ],
    [
      'the Act before the number in brackets',
      "Mae'r cyngor wedi'i eithrio o dan Ddeddf Rhyddid Gwybodaeth 2000 (adran 42(1)).",
      [relied('adran 42(1)', 'FOIA s42(1)')],
    ],
    [
      'the Act behind the number with no word between',
      "Mae'r Bwrdd Iechyd yn gwrthod y cais o dan adran 12(1) Deddf Rhyddid Gwybodaeth 2000.",
      [relied('adran 12(1)', 'FOIA s12(1)')],
    ],
    [
      'the Act with yn and the nasal form',
      "Mae'r wybodaeth wedi'i hatal oherwydd yr esemptiad yn Neddf Rhyddid Gwybodaeth 2000, adran 43(2).",
      [relied('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'the year in brackets',
      "Mae'r manylion wedi'u heithrio o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth (2000).",
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'no year',
      "Mae'r manylion wedi'u heithrio o dan adran 38(1)(a) o'r Ddeddf Rhyddid Gwybodaeth.",
      [relied('adran 38(1)(a)', 'FOIA s38(1)(a)')],
    ],
    [
      'a defined term',
      "Atebwyd eich cais o dan Ddeddf Rhyddid Gwybodaeth 2000 ('y Ddeddf'). Mae'r nodiadau wedi'u heithrio o dan adran 41(1) o'r Ddeddf honno.",
      [relied('adran 41(1)', 'FOIA s41(1)')],
    ],
    [
      'the Regulations before the number',
      "O dan Reoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 12(5)(c), ni allwn ddarparu'r cynlluniau.",
      [relied('rheoliad 12(5)(c)', 'EIR reg12(5)(c)')],
    ],
    [
      'the shape of the regulation alone',
      "Mae'r drafft wedi'i eithrio o dan reoliad 12(4)(d).",
      [relied('reoliad 12(4)(d)', 'EIR reg12(4)(d)')],
    ],
    [
      'moved to the Regulations',
      "Gan mai gwybodaeth amgylcheddol yw hon, mae wedi'i heithrio o dan adran 39 o'r Ddeddf.",
      [relied('adran 39', 'FOIA s39')],
    ],
    [
      'an Article beside the section',
      "Mae'r enwau wedi'u heithrio o dan adran 40(2) o'r Ddeddf gan y byddai eu datgelu'n groes i Erthygl 5(1)(a) o GDPR y DU.",
      [relied('adran 40(2)', 'FOIA s40(2)'), other('Erthygl 5(1)(a)', 'art5(1)(a)')],
    ],
    [
      'the prohibition behind section 44',
      "Mae'r cofnod treth wedi'i eithrio o dan adran 44(1)(a) o Ddeddf Rhyddid Gwybodaeth 2000, gan fod adran 18 o Ddeddf Comisiynwyr Cyllid a Thollau 2005 yn gwahardd ei ddatgelu.",
      [relied('adran 44(1)(a)', 'FOIA s44(1)(a)'), other('adran 18', 's18')],
    ],
    [
      'hefyd behind the number',
      "Mae'r eithriad yn adran 41 hefyd yn berthnasol i'r llythyrau a ataliwyd.",
      [relied('adran 41', 'FOIA s41')],
    ],
    [
      'sef behind the number',
      "Mae'r nodyn wedi'i eithrio o dan adran 42 sef braint broffesiynol gyfreithiol.",
      [relied('adran 42', 'FOIA s42')],
    ],
  ]);
});

describe('the English unit word in a Welsh sentence', () => {
  table([
    [
      'Section',
      "Mae'r enwau wedi'u heithrio o dan Section 40(2) o'r Ddeddf.",
      [relied('Section 40(2)', 'FOIA s40(2)')],
    ],
    [
      'both languages, the one after the other',
      "Mae'r enwau wedi'u heithrio o dan adran 40(2) o'r Ddeddf.\n\nThe names are exempt under section 40(2) of the Act.",
      [relied('adran 40(2)', 'FOIA s40(2)'), relied('section 40(2)', 'FOIA s40(2)')],
    ],
    [
      'both languages with a stroke',
      'Gwrthodwyd / Refused: adran 14(1) / section 14(1), Deddf Rhyddid Gwybodaeth 2000 / Freedom of Information Act 2000.',
      [relied('adran 14(1)', 'FOIA s14(1)'), relied('section 14(1)', 'FOIA s14(1)')],
    ],
    [
      'an English sentence with the Welsh unit word',
      'The names are exempt under adran 40(2) of the Freedom of Information Act 2000.',
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'an English section below the Welsh half',
      "Gwrthodwn eich cais o dan adran 12(1) o'r Ddeddf gan y byddai'r gost yn fwy na'r terfyn priodol.\n\nWe refuse your request under section 12(1) of the Act because it would exceed the appropriate limit.",
      [relied('adran 12(1)', 'FOIA s12(1)'), relied('section 12(1)', 'FOIA s12(1)')],
    ],
  ]);
});

describe('said to withhold', () => {
  table([
    ['gwrthod', 'Rydym yn gwrthod eich cais o dan adran 14(1).', [relied('adran 14(1)', 'FOIA s14(1)')]],
    [
      'wedi ei wrthod',
      "Mae eich cais wedi ei wrthod yn rhinwedd adran 12(2) o'r Ddeddf.",
      [relied('adran 12(2)', 'FOIA s12(2)')],
    ],
    [
      'yn cael ei wrthod',
      "Mae'r rhan hon o'ch cais yn cael ei gwrthod o dan adran 22(1) o'r Ddeddf, gan y bwriadwn gyhoeddi'r ffigurau.",
      [relied('adran 22(1)', 'FOIA s22(1)')],
    ],
    [
      'wedi ei heithrio',
      "Mae'r wybodaeth a geisiwch wedi ei heithrio rhag ei datgelu o dan adran 30(1)(a)(i) o'r Ddeddf.",
      [relied('adran 30(1)(a)(i)', 'FOIA s30(1)(a)(i)')],
    ],
    [
      'yn esempt',
      "Mae'r papurau'n esempt rhag datgelu o dan adran 35(1)(a) o'r Ddeddf.",
      [relied('adran 35(1)(a)', 'FOIA s35(1)(a)')],
    ],
    [
      'eithriad yn berthnasol',
      "Mae'r eithriad yn adran 43(1) o'r Ddeddf yn berthnasol i'r fformiwla.",
      [relied('adran 43(1)', 'FOIA s43(1)')],
    ],
    [
      'esemptiad yn gymwys',
      "Mae'r esemptiad o dan adran 27(1)(a) o'r Ddeddf yn gymwys i'r negeseuon hyn.",
      [relied('adran 27(1)(a)', 'FOIA s27(1)(a)')],
    ],
    [
      'ni allwn ryddhau',
      "Ni allwn ryddhau'r adroddiad oherwydd adran 33(1)(b) o'r Ddeddf.",
      [relied('adran 33(1)(b)', 'FOIA s33(1)(b)')],
    ],
    [
      'defnyddio eithriad',
      'Defnyddiwyd eithriad adran 37(1)(b) i atal yr enwebiadau.',
      [relied('adran 37(1)(b)', 'FOIA s37(1)(b)')],
    ],
    [
      'opinion of the qualified person',
      "Ym marn y person cymwys, byddai datgelu yn debygol o lesteirio trafodaeth rydd, ac felly mae'r nodiadau wedi'u heithrio o dan adran 36(2)(b)(ii).",
      [relied('adran 36(2)(b)(ii)', 'FOIA s36(2)(b)(ii)')],
    ],
    [
      'public interest in favour of withholding',
      'Mae budd y cyhoedd o ran cynnal yr eithriad yn adran 43(2) yn drech na budd y cyhoedd o ran datgelu.',
      [relied('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'not held, under the Regulations',
      'Gan nad ydym yn dal y data, rydym yn gwrthod y cais o dan reoliad 12(4)(a) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('reoliad 12(4)(a)', 'EIR reg12(4)(a)')],
    ],
    [
      'a heading in a letter that withholds',
      `${REFUSAL}\n\nAdran 43(2) – Buddiannau masnachol`,
      [relied('Adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'an absolute exemption in a letter that withholds',
      "Mae'r enwau wedi'u heithrio o dan adran 40(2) o'r Ddeddf. Mae adran 40(2) yn eithriad absoliwt ac nid oes angen prawf budd y cyhoedd.",
      [relied('adran 40(2)', 'FOIA s40(2)'), relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'upheld on review',
      "Mae'r adolygiad mewnol yn cadarnhau'r penderfyniad i wrthod y cais o dan adran 43(2) o'r Ddeddf.",
      [relied('adran 43(2)', 'FOIA s43(2)')],
    ],
  ]);
});

describe('neither confirming nor denying', () => {
  table([
    [
      'ni allwn gadarnhau na gwadu',
      "Ni allwn gadarnhau na gwadu bod cofnod o’r cyfarfod, yn rhinwedd adran 23(5) o'r Ddeddf.",
      [relied('adran 23(5)', 'FOIA s23(5)')],
    ],
    [
      'gwrthod cadarnhau na gwadu',
      "Rydym yn gwrthod cadarnhau na gwadu a yw'r wybodaeth yn cael ei dal, o dan adran 41(2) o'r Ddeddf.",
      [relied('adran 41(2)', 'FOIA s41(2)')],
    ],
    [
      'a list of sections',
      'Nid yw Heddlu Dyffryn yn cadarnhau nac yn gwadu dim am yr ymchwiliad, dan adrannau 23(5), 24(2) a 30(3) DRhG.',
      [relied('adrannau 23(5), 24(2) a 30(3)', 'FOIA s23(5)', 'FOIA s24(2)', 'FOIA s30(3)')],
    ],
    [
      'under the Regulations',
      'Ni allwn gadarnhau na gwadu ein bod yn dal y data, o dan reoliad 13(5A) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('reoliad 13(5A)', 'EIR reg13(5A)')],
    ],
  ]);
});

describe('only mentioned, in a letter that withholds nothing', () => {
  table([
    [
      'does not apply',
      "Nid yw adran 31(1)(a) o'r Ddeddf yn berthnasol i'r cynllun hwn, ac mae wedi'i atodi.",
      [mentioned('adran 31(1)(a)', 'FOIA s31(1)(a)')],
    ],
    [
      'considered, and not used',
      "Ystyriwyd adran 43(2) o'r Ddeddf, ond rydym wedi penderfynu rhyddhau'r contract yn llawn.",
      [mentioned('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'still being weighed',
      "Mae angen rhagor o amser arnom i ystyried budd y cyhoedd mewn perthynas ag adran 36 o'r Ddeddf.",
      [mentioned('adran 36', 'FOIA s36')],
    ],
    [
      'the applicant argues',
      "Nodwn eich dadl nad yw adran 41(1) o'r Ddeddf yn gymwys i'r llythyrau.",
      [mentioned('adran 41(1)', 'FOIA s41(1)')],
    ],
  ]);
});

describe('duties, rights and routes', () => {
  table([
    [
      'the right to know',
      "Mae adran 1(1) o'r Ddeddf yn rhoi hawl i chi gael gwybod a ydym yn dal yr wybodaeth.",
      [procedural('adran 1(1)', 'FOIA s1(1)')],
    ],
    [
      'letters of a duty',
      "Yn unol ag adran 1(1)(a) o'r Ddeddf, gallaf gadarnhau bod yr wybodaeth gennym.",
      [procedural('adran 1(1)(a)', 'FOIA s1(1)(a)')],
    ],
    [
      'clarification',
      "Yn unol ag adran 1(3) o'r Ddeddf, mae arnom angen eglurhad cyn parhau.",
      [procedural('adran 1(3)', 'FOIA s1(3)')],
    ],
    [
      'what a request is',
      "Mae'ch llythyr yn gais dilys yn ôl adran 8(1) o'r Ddeddf.",
      [procedural('adran 8(1)', 'FOIA s8(1)')],
    ],
    [
      'the time to answer',
      "Yn ôl adran 10(1) o'r Ddeddf, rhaid ateb o fewn 20 diwrnod gwaith.",
      [procedural('adran 10(1)', 'FOIA s10(1)')],
    ],
    [
      'more time',
      "Mae adran 10(3) o'r Ddeddf yn caniatáu rhagor o amser i ystyried budd y cyhoedd.",
      [procedural('adran 10(3)', 'FOIA s10(3)')],
    ],
    [
      'the form of the answer',
      "O dan adran 11 o'r Ddeddf, cewch ddewis derbyn copi electronig.",
      [procedural('adran 11', 'FOIA s11')],
    ],
    [
      'advice and assistance',
      "O dan adran 16 o'r Ddeddf mae dyletswydd arnom i roi cyngor a chymorth i chi.",
      [procedural('adran 16', 'FOIA s16')],
    ],
    [
      'the refusal notice',
      "Mae'r llythyr hwn yn hysbysiad gwrthod at ddibenion adran 17(1) o'r Ddeddf.",
      [procedural('adran 17(1)', 'FOIA s17(1)')],
    ],
    [
      'the refusal notice, beside what is relied on',
      "Yn unol ag adran 17(1) o'r Ddeddf, hysbysiad gwrthod yw hwn: mae'r prisiau wedi'u heithrio o dan adran 43(2).",
      [procedural('adran 17(1)', 'FOIA s17(1)'), relied('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'the Code of Practice',
      "Cynhelir adolygiadau yn unol â'r Cod Ymarfer a gyhoeddwyd o dan adran 45 o'r Ddeddf.",
      [procedural('adran 45', 'FOIA s45')],
    ],
    [
      'a complaint to the Commissioner',
      "Mae gennych hawl o dan adran 50 o'r Ddeddf i gwyno wrth y Comisiynydd Gwybodaeth.",
      [procedural('adran 50', 'FOIA s50')],
    ],
    [
      'a complaint, with the section in brackets',
      "Gallwch apelio i Swyddfa'r Comisiynydd Gwybodaeth (adran 50(1) DRhG).",
      [procedural('adran 50(1)', 'FOIA s50(1)')],
    ],
    [
      'the publication scheme',
      "Mae gennym gynllun cyhoeddi, fel y mae adran 19 o'r Ddeddf yn ei fynnu.",
      [procedural('adran 19', 'FOIA s19')],
    ],
    [
      'the duty to make information available',
      'Mae rheoliad 5(1) o Reoliadau Gwybodaeth Amgylcheddol 2004 yn rhoi hawl i weld yr wybodaeth.',
      [procedural('rheoliad 5(1)', 'EIR reg5(1)')],
    ],
    [
      'more time under the Regulations',
      'Rydym yn ymestyn y cyfnod ymateb i 40 diwrnod gwaith o dan reoliad 7(1) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [procedural('reoliad 7(1)', 'EIR reg7(1)')],
    ],
    [
      'advice under the Regulations',
      "Yn unol â rheoliad 9(1) RhGA, rydym yn cynnig cymorth i aralleirio'ch cais.",
      [procedural('rheoliad 9(1)', 'EIR reg9(1)')],
    ],
    [
      'review under the Regulations',
      'Cewch ofyn am adolygiad o dan reoliad 11 o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [procedural('reoliad 11', 'EIR reg11')],
    ],
    [
      'presumption in favour of disclosure',
      "Rydym wedi ystyried y rhagdybiaeth o blaid datgelu yn rheoliad 12(2) o'r Rheoliadau Gwybodaeth Amgylcheddol.",
      [procedural('rheoliad 12(2)', 'EIR reg12(2)')],
    ],
    [
      'the refusal notice under the Regulations',
      "Hysbysiad gwrthod o dan reoliad 14 o Reoliadau Gwybodaeth Amgylcheddol 2004 yw'r llythyr hwn.",
      [procedural('reoliad 14', 'EIR reg14')],
    ],
  ]);
});

describe('other laws', () => {
  table([
    [
      'housing in Wales',
      "Mae'r Cyngor yn cyflawni'r ddyletswydd yn adran 73 o Ddeddf Tai (Cymru) 2014.",
      [other('adran 73', 's73')],
    ],
    [
      'children',
      'Cynhaliwyd 40 o ymholiadau o dan adran 47 o Ddeddf Plant 1989.',
      [other('adran 47', 's47')],
    ],
    [
      'social services in Wales',
      'Aseswyd y plentyn o dan adran 21 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014.',
      [other('adran 21', 's21')],
    ],
    [
      'education',
      'Darperir addysg heblaw yn yr ysgol o dan adran 19 o Ddeddf Addysg 1996.',
      [other('adran 19', 's19')],
    ],
    [
      'education, the Act before the number',
      "Yn ôl Deddf Addysg 2002, adran 175, rhaid i'r Cyngor ddiogelu disgyblion.",
      [other('adran 175', 's175')],
    ],
    [
      'data protection',
      'Diffinnir data personol yn adran 3(2) o Ddeddf Diogelu Data 2018.',
      [other('adran 3(2)', 's3(2)')],
    ],
    [
      'data protection, a number that the Act of 2000 has as well',
      'Gallwch ofyn am eich data eich hun o dan adran 45 o Ddeddf Diogelu Data 2018.',
      [other('adran 45', 's45')],
    ],
    [
      'an Article, shortened',
      'Nid oes sail gyfreithlon o dan Erthygl 6 o GDPR y DU.',
      [other('Erthygl 6', 'art6')],
    ],
    [
      'an Article, in full',
      'Ystyriwyd y buddiannau dilys yn Erthygl 6(1)(f) o GDPR y Deyrnas Unedig.',
      [other('Erthygl 6(1)(f)', 'art6(1)(f)')],
    ],
    [
      'town and country planning',
      'Rhoddwyd caniatâd gyda chytundeb o dan adran 106 o Ddeddf Cynllunio Gwlad a Thref 1990.',
      [other('adran 106', 's106')],
    ],
    [
      'highways',
      "Mae dyletswydd i gynnal a chadw'r ffordd o dan adran 41 o Ddeddf Priffyrdd 1980.",
      [other('adran 41', 's41')],
    ],
    [
      'crime and disorder',
      'Mae adran 17 o Ddeddf Trosedd ac Anhrefn 1998 yn gymwys i waith y Cyngor.',
      [other('adran 17', 's17')],
    ],
    [
      'mental health',
      'Cafodd y claf ei gadw o dan adran 2 o Ddeddf Iechyd Meddwl 1983.',
      [other('adran 2', 's2')],
    ],
    [
      'mental health, a list',
      'Mae nifer y cleifion a gadwyd o dan adrannau 2 a 3 o Ddeddf Iechyd Meddwl 1983 yn y tabl.',
      [other('adrannau 2 a 3', 's2', 's3')],
    ],
    [
      'police powers',
      'Stopiwyd y cerbyd o dan adran 1 o Ddeddf yr Heddlu a Thystiolaeth Droseddol 1984.',
      [other('adran 1', 's1')],
    ],
    [
      'local government',
      'Mae adran 38 o Ddeddf Llywodraeth Leol (Cymru) 1994 yn ymwneud â phwyllgorau.',
      [other('adran 38', 's38')],
    ],
    ['a Schedule', 'Bodlonir amod yn Atodlen 1 i Ddeddf Diogelu Data 2018.', [other('Atodlen 1', 'sch1')]],
    [
      'an agreement known by its number',
      "Mae'r cytundeb adran 106 ar gyfer y safle i'w weld ar y porth cynllunio.",
      [other('adran 106', 's106')],
    ],
    [
      'an officer known by a number',
      'Llofnodwyd y cyfrifon gan y swyddog adran 151.',
      [other('adran 151', 's151')],
    ],
    [
      'a notice known by its number',
      'Nid yw landlordiaid wedi gallu cyflwyno hysbysiad adran 21 yng Nghymru ers 2022.',
      [other('adran 21', 's21')],
    ],
  ]);
});

describe('no citation at all', () => {
  table([
    ['a department', 'Anfonwyd eich cais at yr adran Gyllid ar 12 Mawrth 2024.', []],
    ['departments counted', 'Holwyd 12 adran ynghylch y contract, ac atebodd 10 ohonynt.', []],
    ['departments, by name', 'Yr adrannau Tai, Addysg a Phriffyrdd sy’n dal y cofnodion.', []],
    ['a department of the hospital', 'Arhosodd 43 o gleifion yn yr Adran Achosion Brys am 12 awr.', []],
    ['a department by the year', 'Gwariodd yr adran 31% o’i chyllideb cyn y Nadolig.', []],
    ['a department and its budget', 'Costiodd yr adran £43,000 i’w rhedeg.', []],
    ['a between counts', 'Cafwyd rhwng 24 a 31 o gwynion bob mis.', []],
    ['a between days', 'Bydd y swyddfa ar gau ar 21 a 22 Rhagfyr 2023.', []],
    ['a before a count', 'Penodwyd naw athro a 12 cynorthwyydd ym mis Medi.', []],
    ['questions by number', 'Mae’r atebion i gwestiynau 12 a 14 i’w gweld isod.', []],
    ['a page', 'Gweler tudalen 40 o’r adroddiad blynyddol.', []],
    ['pages', 'Mae’r ffigurau ar dudalennau 21 a 22 y ddogfen.', []],
    ['a paragraph', 'Mae’r rhesymau ym mharagraff 43 o’r adroddiad.', []],
    ['the whole Act', 'Atebwyd eich cais o dan Ddeddf Rhyddid Gwybodaeth 2000.', []],
    ['the whole Regulations', 'Ystyriwyd y cais o dan Reoliadau Gwybodaeth Amgylcheddol 2004.', []],
    [
      'another whole Act',
      'Mae Deddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015 yn berthnasol i’r Bwrdd.',
      [],
    ],
    ['working days', 'Byddwn yn ymateb o fewn 20 diwrnod gwaith, sef erbyn 12 Ebrill 2024.', []],
    ['a sum', 'Talwyd £12,450 a £14,310 i’r ddau gwmni.', []],
    ['a table', 'Mae tabl 12 a ffigur 14 yn dangos y duedd.', []],
    ['a part', 'Mae Rhan 2 o’r cais yn gofyn am gostau teithio.', []],
    ['a reference', 'Cyfeirnod: RhG 12-40/2024', []],
    ['an age', 'Plant rhwng 11 a 14 oed oedd 43% ohonynt.', []],
    ['an hour', 'Cynhelir y cyfarfod am 12 o’r gloch ar 14 Tachwedd 2024.', []],
  ]);
});

describe('a capital A before a number, which is a road or a size of paper', () => {
  table([
    ['a trunk road', 'Bu ffordd yr A40 ar gau am 12 awr.', []],
    ['trunk roads in a list', 'Cofnodwyd 31 o wrthdrawiadau ar yr A470, yr A487 a’r A55.', []],
    ['a size of paper', 'Anfonwyd y cynllun ar bapur A3 a chopi A4.', []],
    [
      'a road beside a section',
      'Mae’r adroddiad ar yr A40 wedi’i atal o dan adran 31(1)(a) o’r Ddeddf.',
      [relied('adran 31(1)(a)', 'FOIA s31(1)(a)')],
    ],
  ]);
});

describe('adran with a count behind it, which is a department', () => {
  table([
    ['a department with its hours', 'Ffoniwch ein hadran 24 awr os oes argyfwng.', []],
    ['a department with how many work there', 'Mae gan yr adran 40 aelod o staff.', []],
  ]);
});

describe('other laws and documents', () => {
  table([
    [
      'data protection, the nasal form',
      'Ceir y diffiniad yn Neddf Diogelu Data 2018, adran 3(2).',
      [other('adran 3(2)', 's3(2)')],
    ],
    [
      'the Welsh language',
      'Rhoddwyd hysbysiad cydymffurfio o dan adran 44 o Fesur y Gymraeg (Cymru) 2011.',
      [other('adran 44', 's44')],
    ],
    [
      'the Fees Regulations',
      'Cyfrifwyd y gost yn unol â rheoliad 4 o Reoliadau Rhyddid Gwybodaeth a Diogelu Data (Terfyn Priodol a Ffioedd) 2004.',
      [other('rheoliad 4', 'reg4')],
    ],
    [
      'Regulations on another subject',
      "Mae rheoliad 12 o Reoliadau Safonau'r Gymraeg (Rhif 1) 2015 yn ymwneud ag arwyddion.",
      [other('rheoliad 12', 'reg12')],
    ],
    [
      'Regulations on building',
      'Rhoddwyd hysbysiad o dan reoliad 13 o Reoliadau Adeiladu 2010.',
      [other('reoliad 13', 'reg13')],
    ],
    [
      'enquiries known by a number',
      'Dechreuwyd 212 o ymholiadau adran 47 yn ystod y flwyddyn.',
      [other('adran 47', 's47')],
    ],
    [
      'a section of a policy',
      "Mae'r cyfnod cadw yn adran 12 o'n polisi rheoli cofnodion.",
      [other('adran 12', 's12')],
    ],
  ]);
});

describe('a Welsh word behind the number, which names no other law', () => {
  table([
    ['wedi', "Mae adran 43 wedi'i defnyddio i wrthod y cais.", [relied('adran 43', 'FOIA s43')]],
    [
      'oherwydd',
      "Mae'r enwau wedi'u heithrio o dan adran 40 oherwydd hawliau'r unigolion.",
      [relied('adran 40', 'FOIA s40')],
    ],
    [
      'ychwaith',
      'Nid yw adran 14 ychwaith yn berthnasol i gais fel hwn am wybodaeth.',
      [mentioned('adran 14', 'FOIA s14')],
    ],
    [
      'drwy',
      "Mae'r enwau wedi'u heithrio o dan adran 40 drwy rinwedd Erthygl 5 o GDPR y DU.",
      [relied('adran 40', 'FOIA s40'), other('Erthygl 5', 'art5')],
    ],
  ]);
});

type RowsByCause = Readonly<Record<string, readonly Row[]>>;

/** What the Welsh of a letter says of its exemptions, by the words that say it. */
const WORDS_OF_ROLES: RowsByCause = {
  'gwrthod in its other forms: gwrthodir, gwrthodwyd, gwrthodwn': [
    [
      'with a capital, after dan',
      'Gwrthodir eich cais dan Adran 14(1) o Ddeddf Rhyddid Gwybodaeth 2000.',
      [relied('Adran 14(1)', 'FOIA s14(1)')],
    ],
    [
      'adrannau',
      "Gwrthodwyd y cais o dan adrannau 31(1)(a) a 38(1)(b) o'r Ddeddf.",
      [relied('adrannau 31(1)(a) a 38(1)(b)', 'FOIA s31(1)(a)', 'FOIA s38(1)(b)')],
    ],
    [
      'rheoliad, softened after dan',
      'Gwrthodir y cais o dan reoliad 12(4)(b) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('reoliad 12(4)(b)', 'EIR reg12(4)(b)')],
    ],
    [
      'a line break in a list',
      "Gwrthodwyd y cais o dan adrannau 24(1) a\n31(1)(a) o'r Ddeddf.",
      [relied('adrannau 24(1) a\n31(1)(a)', 'FOIA s24(1)', 'FOIA s31(1)(a)')],
    ],
    [
      'a line break behind rheoliad',
      'Gwrthodir y cais o dan reoliad\r\n12(4)(b) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('reoliad\r\n12(4)(b)', 'EIR reg12(4)(b)')],
    ],
    [
      'several spaces',
      "Gwrthodir eich cais o dan adran   12 (1) o'r Ddeddf.",
      [relied('adran   12 (1)', 'FOIA s12(1)')],
    ],
    [
      'commas and a',
      "Gwrthodwn ddatgelu'r log o dan adrannau 24(1), 31(1)(a) a 38(1)(b) o'r Ddeddf.",
      [relied('adrannau 24(1), 31(1)(a) a 38(1)(b)', 'FOIA s24(1)', 'FOIA s31(1)(a)', 'FOIA s38(1)(b)')],
    ],
    [
      'a/neu',
      "Gwrthodwyd y rhan fwyaf o'r ffeil o dan adrannau 40(2) a/neu 41(1) o'r Ddeddf.",
      [relied('adrannau 40(2) a/neu 41(1)', 'FOIA s40(2)', 'FOIA s41(1)')],
    ],
    ['DRhG behind', 'Gwrthodir y cais o dan adran 14(1) DRhG.', [relied('adran 14(1)', 'FOIA s14(1)')]],
    ['DRhG before', 'Gwrthodir y cais o dan DRhG 2000 adran 14(1).', [relied('adran 14(1)', 'FOIA s14(1)')]],
    [
      'RhGA behind the regulation',
      'Gwrthodir y cais o dan reoliad 12(4)(b) RhGA.',
      [relied('reoliad 12(4)(b)', 'EIR reg12(4)(b)')],
    ],
    [
      'the Regulations beside a bare number',
      'Gwrthodir y cais o dan 12(4)(b) o Reoliadau Gwybodaeth Amgylcheddol 2004.',
      [relied('12(4)(b)', 'EIR reg12(4)(b)')],
    ],
    [
      'another Act further on',
      "Gwrthodir y cais o dan adran 31(1)(g) o Ddeddf Rhyddid Gwybodaeth 2000 tra bo'r ymchwiliad o dan adran 47 o Ddeddf Plant 1989 yn parhau.",
      [relied('adran 31(1)(g)', 'FOIA s31(1)(g)'), other('adran 47', 's47')],
    ],
    ['s alone', "Gwrthodir y cais o dan s14(1) o'r Ddeddf.", [relied('s14(1)', 'FOIA s14(1)')]],
    [
      'repeated',
      "Gan mai cais ailadroddus yw hwn, fe'i gwrthodir o dan adran 14(2) o'r Ddeddf.",
      [relied('adran 14(2)', 'FOIA s14(2)')],
    ],
    [
      'manifestly unreasonable',
      'Mae eich cais yn amlwg yn afresymol ac fe’i gwrthodir o dan reoliad 12(4)(b).',
      [relied('reoliad 12(4)(b)', 'EIR reg12(4)(b)')],
    ],
  ],
  'atal and hatal, which withhold': [
    [
      'opening the sentence',
      "Adran 43(2) o'r Ddeddf yw'r sail dros atal y prisiau.",
      [relied('Adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'rheoliad, unchanged after â',
      "Mae'r model ariannol wedi'i atal yn unol â rheoliad 12(5)(e) o'r Rheoliadau Gwybodaeth Amgylcheddol.",
      [relied('rheoliad 12(5)(e)', 'EIR reg12(5)(e)')],
    ],
    [
      'Rheoliad with a capital',
      'Mae Rheoliad 12(4)(d) o Reoliadau Gwybodaeth Amgylcheddol 2004 yn berthnasol, a chaiff y drafft ei atal.',
      [relied('Rheoliad 12(4)(d)', 'EIR reg12(4)(d)')],
    ],
    [
      'a soft hyphen in the word',
      "Mae'r prisiau wedi'u hatal o dan ad\u00adran 43(2) o'r Ddeddf.",
      [relied('ad\u00adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'no space at all',
      "Mae'r prisiau wedi'u hatal o dan adran43(2) o'r Ddeddf.",
      [relied('adran43(2)', 'FOIA s43(2)')],
    ],
    [
      'a after the singular',
      "Mae'r cynllun wedi'i atal o dan adran 31 a 43 o'r Ddeddf.",
      [relied('adran 31 a 43', 'FOIA s31', 'FOIA s43')],
    ],
    [
      'i between letters is "to"',
      "Mae'r canllaw gweithredol wedi'i atal o dan adran 31(1)(a) i (c) o'r Ddeddf.",
      [relied('adran 31(1)(a) i (c)', 'FOIA s31(1)(a)', 'FOIA s31(1)(b)', 'FOIA s31(1)(c)')],
    ],
    [
      'an ampersand',
      "Mae'r cynllun wedi'i atal o dan adrannau 24 & 31 o'r Ddeddf.",
      [relied('adrannau 24 & 31', 'FOIA s24', 'FOIA s31')],
    ],
    [
      'ynghyd ag with the unit word again',
      "Ataliwyd yr enwau o dan adran 40(2) ynghyd ag adran 40(3A)(a) o'r Ddeddf.",
      [relied('adran 40(2)', 'FOIA s40(2)'), relied('adran 40(3A)(a)', 'FOIA s40(3A)(a)')],
    ],
    [
      'FOIA in a Welsh sentence',
      "Mae'r prisiau wedi'u hatal yn unol ag adran 43(2) o FOIA.",
      [relied('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'EIR in a Welsh sentence',
      "Mae'r arolwg wedi'i atal o dan reoliad 12(5)(g) o'r EIR.",
      [relied('reoliad 12(5)(g)', 'EIR reg12(5)(g)')],
    ],
    [
      'the Regulations beside the wrong unit word',
      "Mae'r cyngor wedi'i atal o dan adran 12(5)(b) o'r Rheoliadau Gwybodaeth Amgylcheddol.",
      [relied('adran 12(5)(b)', 'EIR reg12(5)(b)')],
    ],
    [
      'both laws in a sentence',
      "Mae'r ffeil wedi'i hatal o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000 a rheoliad 13(1) o Reoliadau Gwybodaeth Amgylcheddol 2004.",
      [relied('adran 40(2)', 'FOIA s40(2)'), relied('rheoliad 13(1)', 'EIR reg13(1)')],
    ],
    [
      'Sections with a Welsh a',
      "Mae'r cynllun wedi'i atal o dan Sections 24 a 31 o'r Ddeddf.",
      [relied('Sections 24 a 31', 'FOIA s24', 'FOIA s31')],
    ],
    [
      'Regulation',
      "Mae'r contract wedi'i atal o dan Regulation 12(5)(e) o Reoliadau Gwybodaeth Amgylcheddol 2004.",
      [relied('Regulation 12(5)(e)', 'EIR reg12(5)(e)')],
    ],
    [
      "wedi'i hatal",
      "Mae'r wybodaeth hon wedi'i hatal drwy rinwedd adran 41(1) o'r Ddeddf.",
      [relied('adran 41(1)', 'FOIA s41(1)')],
    ],
  ],
  'golygu, which redacts': [
    [
      'reoliadau, softened after dan',
      "Golygwyd enwau'r trigolion o dan reoliadau 12(3) a 13(1) o Reoliadau Gwybodaeth Amgylcheddol 2004.",
      [relied('reoliadau 12(3) a 13(1)', 'EIR reg12(3)', 'EIR reg13(1)')],
    ],
    [
      'brackets within brackets',
      "Mae enwau'r tystion wedi'u golygu (adran 40(2)).",
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      's with a full point',
      "Mae'r enwau wedi'u golygu o dan s.40(2) o Ddeddf Rhyddid Gwybodaeth 2000.",
      [relied('s.40(2)', 'FOIA s40(2)')],
    ],
    [
      'golygu',
      "Rydym wedi golygu enwau'r swyddogion iau o dan adran 40(2) o'r Ddeddf.",
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      "wedi'i olygu",
      "Mae'r cyfeiriad wedi'i olygu yn unol ag adran 38(1)(b) o'r Ddeddf.",
      [relied('adran 38(1)(b)', 'FOIA s38(1)(b)')],
    ],
  ],
  'other words that withhold or refuse': [
    [
      "wedi'i dal yn ôl",
      "Mae'r wybodaeth yn cael ei dal yn ôl o dan adran 32(1)(a) o'r Ddeddf.",
      [relied('adran 32(1)(a)', 'FOIA s32(1)(a)')],
    ],
    [
      'dibynnu ar',
      "Mae'r Brifysgol yn dibynnu ar adran 22A o'r Ddeddf i beidio â rhyddhau'r data ymchwil.",
      [relied('adran 22A', 'FOIA s22A')],
    ],
    [
      'ni ellir datgelu',
      "Ni ellir datgelu'r cyfeiriadau, yn unol ag adran 40(2) o'r Ddeddf.",
      [relied('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'cymhwyso eithriad',
      "Mae Llywodraeth Cymru wedi cymhwyso adran 36(2)(c) o'r Ddeddf i'r cyngor hwn.",
      [relied('adran 36(2)(c)', 'FOIA s36(2)(c)')],
    ],
    [
      'the cost limit',
      "Byddai'r gwaith yn mynd dros y terfyn cost o 18 awr, ac yn ôl adran 12(1) nid oes rhaid i ni gydymffurfio â'ch cais.",
      [relied('adran 12(1)', 'FOIA s12(1)')],
    ],
    [
      'the appropriate limit',
      "Rydym yn amcangyfrif y byddai'n costio mwy na'r terfyn priodol o £450 i ateb, felly mae adran 12 yn berthnasol.",
      [relied('adran 12', 'FOIA s12')],
    ],
    [
      'vexatious, softened',
      "Rydym o'r farn fod eich cais yn flinderus o dan adran 14(1) o'r Ddeddf.",
      [relied('adran 14(1)', 'FOIA s14(1)')],
    ],
    [
      'vexatious, unchanged',
      "Ystyrir eich cais yn gais blinderus yn unol ag adran 14 o'r Ddeddf ac ni fyddwn yn ei ateb.",
      [relied('adran 14', 'FOIA s14')],
    ],
  ],
  'other words that neither confirm nor deny': [
    [
      'nid yw yn cadarnhau nac yn gwadu',
      "Nid yw'r Heddlu'n cadarnhau nac yn gwadu ei fod yn dal gwybodaeth arall, yn unol ag adran 31(3) o'r Ddeddf.",
      [relied('adran 31(3)', 'FOIA s31(3)')],
    ],
    [
      'the duty does not arise',
      "Nid yw'r ddyletswydd i gadarnhau neu wadu yn codi, yn unol ag adran 40(5B)(a)(i) o'r Ddeddf.",
      [relied('adran 40(5B)(a)(i)', 'FOIA s40(5B)(a)(i)')],
    ],
  ],
  'words that do not use an exemption, in a letter that withholds something else': [
    [
      'does not apply',
      `${REFUSAL} Nid yw adran 43(2) o'r Ddeddf yn berthnasol i'r ffigurau hyn, ac maent wedi'u hatodi.`,
      [mentioned('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'is not engaged',
      `${REFUSAL} Daethom i'r casgliad nad yw'r eithriad yn adran 36(2)(c) yn gymwys.`,
      [mentioned('adran 36(2)(c)', 'FOIA s36(2)(c)')],
    ],
    [
      'no longer relied on',
      `${REFUSAL} Nid ydym bellach yn dibynnu ar adran 42(1) o'r Ddeddf.`,
      [mentioned('adran 42(1)', 'FOIA s42(1)')],
    ],
    [
      'withdrawn',
      `${REFUSAL} Rydym yn tynnu'n ôl ein dibyniaeth ar adran 41(1) o'r Ddeddf ac yn rhyddhau'r llythyr.`,
      [mentioned('adran 41(1)', 'FOIA s41(1)')],
    ],
    [
      'considered, and not used',
      `${REFUSAL} Rydym wedi ystyried adran 38(1)(a) o'r Ddeddf ond wedi penderfynu peidio â'i defnyddio.`,
      [mentioned('adran 38(1)(a)', 'FOIA s38(1)(a)')],
    ],
    [
      'still being weighed',
      `${REFUSAL} Mae angen rhagor o amser arnom i ystyried prawf budd y cyhoedd mewn perthynas ag adran 43(2) o'r Ddeddf.`,
      [mentioned('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'the applicant argues',
      `${REFUSAL} Rydych yn dadlau nad oedd gan y Cyngor hawl i ddefnyddio adran 14(1) o'r Ddeddf.`,
      [mentioned('adran 14(1)', 'FOIA s14(1)')],
    ],
    [
      'would have applied',
      `${REFUSAL} Pe baem yn dal yr wybodaeth, byddai adran 40(2) o'r Ddeddf wedi bod yn berthnasol.`,
      [mentioned('adran 40(2)', 'FOIA s40(2)')],
    ],
    [
      'might apply to another request',
      `${REFUSAL} Sylwch y gallai adran 43(2) o'r Ddeddf fod yn berthnasol i gais diwygiedig.`,
      [mentioned('adran 43(2)', 'FOIA s43(2)')],
    ],
    [
      'a regulation that does not apply',
      `${REFUSAL} Nid yw rheoliad 12(5)(e) o Reoliadau Gwybodaeth Amgylcheddol 2004 yn berthnasol, felly dyma'r contract yn llawn.`,
      [mentioned('rheoliad 12(5)(e)', 'EIR reg12(5)(e)')],
    ],
    [
      'engaged, but the public interest is in disclosing',
      `${REFUSAL} Er bod adran 35(1)(a) yn berthnasol, mae budd y cyhoedd o ran datgelu yn drech, ac felly rhyddheir y papur.`,
      [mentioned('adran 35(1)(a)', 'FOIA s35(1)(a)')],
    ],
    [
      'used at first, and dropped on review',
      `${REFUSAL} Gwrthodwyd eich cais yn wreiddiol o dan adran 22(1) o'r Ddeddf, ond ar ôl adolygiad mewnol nid ydym bellach yn dibynnu arni.`,
      [mentioned('adran 22(1)', 'FOIA s22(1)')],
    ],
  ],
};

describe('is-adran, which is a subsection', () => {
  table([
    [
      'is-adran behind the number',
      "Mae enwau'r staff wedi'u heithrio o dan adran 40, is-adran (2), o'r Ddeddf.",
      [relied('adran 40, is-adran (2)', 'FOIA s40(2)')],
    ],
    [
      'is-adrannau behind the number',
      "Gwrthodir y rhan hon o'r cais o dan adran 40 is-adrannau (2) a (3A)(a) o'r Ddeddf.",
      [relied('adran 40 is-adrannau (2) a (3A)(a)', 'FOIA s40(2)', 'FOIA s40(3A)(a)')],
    ],
    ['a subsection alone', 'Mae is-adran (2) yn esbonio hyn ymhellach.', []],
  ]);
});

describe('hyd at, which is "to"', () => {
  table([
    [
      'hyd at between sections',
      "Mae'r papurau wedi'u heithrio o dan adrannau 35 hyd at 37 o'r Ddeddf.",
      [relied('adrannau 35 hyd at 37', 'FOIA s35', 'FOIA s36', 'FOIA s37')],
    ],
    [
      'hyd at between letters',
      "Mae'r canllaw gweithredol wedi'i atal o dan adran 31(1)(a) hyd at (c) o'r Ddeddf.",
      [relied('adran 31(1)(a) hyd at (c)', 'FOIA s31(1)(a)', 'FOIA s31(1)(b)', 'FOIA s31(1)(c)')],
    ],
  ]);
});

describe('forms of the unit word', () => {
  table([
    [
      'a with a full point',
      "Cafodd y prisiau uned eu hatal o dan a.43(2) o'r Ddeddf.",
      [relied('a.43(2)', 'FOIA s43(2)')],
    ],
    [
      'two with a, joined by ac',
      "Mae'r cwynion wedi'u heithrio o dan a40(2) ac a41(1).",
      [relied('a40(2)', 'FOIA s40(2)'), relied('a41(1)', 'FOIA s41(1)')],
    ],
    [
      'a hyphen at the end of a line',
      "Mae'r prisiau wedi'u hatal o dan ad-\nran 43(2) o'r Ddeddf.",
      [relied('ad-\nran 43(2)', 'FOIA s43(2)')],
    ],
  ]);
});

/** Citations not yet found as they should be, by what would mend it. A row that begins to pass fails here, and then belongs in its table above. */
const KNOWN_MISSES: RowsByCause = {
  'an exemption in the title of guidance': [
    [
      'the title of linked guidance',
      `${REFUSAL} Gweler canllaw'r Comisiynydd Gwybodaeth, 'Adran 14: ceisiadau blinderus', ar ei wefan.`,
      [mentioned('Adran 14', 'FOIA s14')],
    ],
  ],
};

describe.each(Object.entries(WORDS_OF_ROLES))('%s', (_words, rows) => {
  table(rows);
});

describe.each(Object.entries(KNOWN_MISSES))('known misses: %s', (_cause, rows) => {
  it.fails.each(rows)('%s: %s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
