import { describe, expect, it } from 'vitest';
import type { LetterAnalysis } from './types';
import { analyseLetter } from './analyse-letter';

/** What a row says of its letter: only what it is about. */
interface Expected {
  readonly kind?: LetterAnalysis['kind'];
  readonly regime?: LetterAnalysis['regime'];
  readonly provisions?: readonly string[];
  readonly letterDate?: string | null;
  readonly requestReceivedDate?: string | null;
  readonly reference?: string | null;
  readonly reviewWindow?: { readonly amount: number; readonly unit: string; readonly surface: string } | null;
  readonly reviewContactEmail?: string | null;
}

type Row = readonly [why: string, text: string, expected: Expected];

function read(text: string, expected: Expected): Expected & { readonly language: string } {
  const { language, kind, regime, citations, facts } = analyseLetter(text, { regime: 'FOIA' });
  const relied = citations.filter(({ role }) => role === 'relied_on');
  const all: Required<Expected> = {
    kind,
    regime,
    provisions: relied.flatMap(({ provisions }) => provisions),
    ...facts,
  };
  const asked = Object.entries(all).filter(([name]) => name in expected);
  return { language, ...Object.fromEntries(asked) };
}

const days = (amount: number, surface: string) => ({ amount, unit: 'working days', surface });

const FULL_LETTER = `Cyngor Sir Glan-y-môr
Dyddiad: 12 Mawrth 2024
Cyfeirnod: RhG/2024/118

Annwyl Nia Prydderch,

Diolch am eich cais am wybodaeth, a ddaeth i law ar 16 Chwefror 2024, dan Ddeddf Rhyddid Gwybodaeth 2000.

Mae'r Cyngor yn gwrthod eich cais o dan adran 43(2) o'r Ddeddf, gan y byddai datgelu'r prisiau yn niweidio buddiannau masnachol y contractwr.

Os nad ydych yn fodlon, cewch ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn, trwy e-bost i rhyddid@glanymor.example.

Yn gywir,
Swyddog Gwybodaeth`;

describe('the whole of a letter in Welsh', () => {
  it.each<Row>([
    [
      'every fact of a refusal',
      FULL_LETTER,
      {
        regime: 'FOIA',
        provisions: ['FOIA s43(2)'],
        letterDate: '2024-03-12',
        requestReceivedDate: '2024-02-16',
        reference: 'RhG/2024/118',
        reviewWindow: days(40, 'o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn'),
        reviewContactEmail: 'rhyddid@glanymor.example',
      },
    ],
    [
      'neither confirming nor denying',
      `Annwyl Syr/Madam,

Ni all Heddlu Dyffryn gadarnhau na gwadu ei fod yn dal yr wybodaeth, yn rhinwedd adrannau 23(5) a 31(3) o Ddeddf Rhyddid Gwybodaeth 2000.

Yn gywir`,
      { kind: 'neither-confirm-nor-deny', provisions: ['FOIA s23(5)', 'FOIA s31(3)'] },
    ],
    [
      'the cost limit',
      `Annwyl Mr Bowen,

Byddai'n cymryd mwy na 18 awr i ddod o hyd i'r cofnodion, ac mae hynny'n uwch na'r terfyn priodol. Rydym felly'n gwrthod y cais o dan adran 12(1) o'r Ddeddf. Yn unol ag adran 16, awgrymwn eich bod yn gofyn am un flwyddyn yn unig.

Yn gywir`,
      { kind: 'refusal', provisions: ['FOIA s12(1)'] },
    ],
    [
      'a date alone at its head, with a softened month',
      `Prifysgol Glan-y-môr
1af o Fai 2024

Annwyl Mr Bowen,

Nid yw'r Brifysgol yn dal yr wybodaeth hon.

Yn gywir`,
      { letterDate: '2024-05-01', kind: 'not-held' },
    ],
    [
      'a received date without its year, from the year before',
      `Dyddiad: 9 Ionawr 2024

Annwyl Mr Bowen,

Derbyniwyd eich cais ar 12fed o Ragfyr. Mae'r ffigurau wedi'u hatodi.

Yn gywir`,
      { letterDate: '2024-01-09', requestReceivedDate: '2023-12-12' },
    ],
    [
      'the day of the request, which is not that of receipt',
      `Dyddiad: 9 Rhagfyr 2024

Annwyl Mr Bowen,

Cyfeiriaf at eich cais dyddiedig 11 Tachwedd 2024. Mae'r ffigurau wedi'u hatodi.

Yn gywir`,
      { letterDate: '2024-12-09', requestReceivedDate: null },
    ],
    [
      'a window in months written as a word',
      `Annwyl Ms Gwilym,

Mae'r prisiau wedi'u heithrio o dan adran 43(2) o'r Ddeddf. Dylid gwneud cais am adolygiad mewnol o fewn dau fis i ddyddiad yr ymateb hwn.

Yn gywir`,
      {
        reviewWindow: { amount: 2, unit: 'months', surface: 'o fewn dau fis i ddyddiad yr ymateb hwn' },
      },
    ],
    [
      'a date in March on a Monday',
      `Dydd Llun 4 Mawrth 2024

Annwyl Ms Gwilym,

Mae'r wybodaeth wedi'i hatodi.

Yn gywir`,
      { letterDate: '2024-03-04' },
    ],
    [
      'a disclosure',
      `Annwyl Ms Gwilym,

Diolch am eich cais. Mae'r wybodaeth y gofynnoch amdani wedi'i hatodi. Nid oes unrhyw eithriad wedi'i ddefnyddio.

Yn gywir`,
      { kind: 'disclosure', provisions: [] },
    ],
    [
      'nothing held',
      `Annwyl Mr Bowen,

Gallaf gadarnhau nad yw'r Bwrdd Iechyd yn dal yr wybodaeth y gofynnoch amdani.

Yn gywir`,
      { kind: 'not-held', provisions: [] },
    ],
    [
      'an extension to weigh the public interest',
      `Annwyl Mr Bowen,

Mae angen i ni ymestyn y terfyn amser ar gyfer ateb eich cais gan ein bod yn dal i ystyried prawf budd y cyhoedd o dan adran 36 o'r Ddeddf. Gobeithiwn ymateb erbyn 5 Gorffennaf 2024.

Yn gywir`,
      { kind: 'extension', provisions: [] },
    ],
    [
      'a request to clarify',
      `Annwyl Ms Gwilym,

Cyn y gallwn brosesu eich cais, a fyddech cystal ag egluro pa flynyddoedd sydd o ddiddordeb i chi? Mae arnom angen yr eglurhad hwn o dan adran 1(3) o'r Ddeddf.

Yn gywir`,
      { kind: 'clarification', provisions: [] },
    ],
    [
      'a request passed on',
      `Annwyl Ms Gwilym,

Rydym wedi trosglwyddo eich cais i Gyngor Sir Dyffryn gan mai'r cyngor hwnnw sy'n gyfrifol am y mater.

Yn gywir`,
      { kind: 'transfer', provisions: [] },
    ],
    [
      'an automatic reply',
      `Neges awtomatig yw hon. Rydym wedi derbyn eich e-bost. Peidiwch ag ateb y neges hon.`,
      { kind: 'automatic', provisions: [] },
    ],
    [
      'a part refusal with what is released attached',
      `Annwyl Syr,

Amgaeaf gopi o'r adroddiad y gofynnoch amdano. Mae enwau'r staff wedi'u golygu o dan adran 40(2) o'r Ddeddf.

Yn gywir`,
      { kind: 'part-refusal', provisions: ['FOIA s40(2)'] },
    ],
    [
      'the Environmental Information Regulations',
      `Annwyl Ms Gwilym,

Ystyriwyd eich cais o dan Reoliadau Gwybodaeth Amgylcheddol 2004. Gwrthodir y cais o dan reoliad 12(4)(b) gan ei fod yn amlwg yn afresymol. Cewch ofyn am adolygiad o fewn 40 diwrnod gwaith, yn unol â rheoliad 11.

Yn gywir`,
      { kind: 'refusal', regime: 'EIR', provisions: ['EIR reg12(4)(b)'] },
    ],
    [
      'the outcome of a review',
      `Annwyl Mr Bowen,

Rwyf wedi cwblhau'r adolygiad mewnol y gofynnoch amdano. Rwy'n cadarnhau'r penderfyniad gwreiddiol i wrthod eich cais o dan adran 14(1) o'r Ddeddf.

Yn gywir`,
      { kind: 'review-outcome', provisions: ['FOIA s14(1)'] },
    ],
    ['a refusal that offers a review', FULL_LETTER, { kind: 'refusal' }],
    [
      'a date with its weekday, where Mawrth is Tuesday',
      `Dydd Mawrth 2 Ebrill 2024

Annwyl Ms Gwilym,

Mae'r wybodaeth wedi'i hatodi.

Yn gywir`,
      { letterDate: '2024-04-02' },
    ],
    [
      'a date in March on a Tuesday',
      `Dyddiad: Dydd Mawrth 5 Mawrth 2024

Annwyl Ms Gwilym,

Mae'r wybodaeth wedi'i hatodi.

Yn gywir`,
      { letterDate: '2024-03-05' },
    ],
    [
      'an acknowledgement, whose 20 days are not for a review',
      `Annwyl Ms Gwilym,

Diolch am eich cais am wybodaeth, a ddaeth i law ar 3 Mehefin 2024. Mae'n cael sylw a byddwn yn ymateb o fewn 20 diwrnod gwaith.

Yn gywir`,
      { kind: 'acknowledgement', requestReceivedDate: '2024-06-03', reviewWindow: null },
    ],
    [
      'a received date where the authority received it',
      `Dyddiad: 9 Rhagfyr 2024

Annwyl Mr Bowen,

Derbyniodd y Cyngor eich cais am wybodaeth ar 11 Tachwedd 2024. Mae'r ffigurau wedi'u hatodi.

Yn gywir`,
      { letterDate: '2024-12-09', requestReceivedDate: '2024-11-11' },
    ],
    [
      'a window from the day of receipt',
      `Annwyl Ms Gwilym,

Mae'r prisiau wedi'u heithrio o dan adran 43(2) o'r Ddeddf. Os hoffech adolygiad mewnol, ysgrifennwch atom o fewn 40 diwrnod gwaith ar ôl derbyn yr ymateb hwn.

Yn gywir`,
      { reviewWindow: days(40, 'o fewn 40 diwrnod gwaith ar ôl derbyn yr ymateb hwn') },
    ],
    [
      "the authority's own time and the Commissioner's, which are not the applicant's",
      `Annwyl Ms Gwilym,

Mae'r prisiau wedi'u heithrio o dan adran 43(2) o'r Ddeddf. Cewch ofyn am adolygiad mewnol, a byddwn yn ymateb o fewn 20 diwrnod gwaith. Wedyn cewch gwyno wrth y Comisiynydd Gwybodaeth o fewn chwe wythnos.

Yn gywir`,
      { reviewWindow: null },
    ],
  ])('%s', (_why, text, expected) => {
    expect(read(text, expected)).toEqual({ language: 'cy', ...expected });
  });
});
