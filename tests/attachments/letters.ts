/**
 * Invented letters from which `make.ts` has different programs write files. What stands here is what a person would
 * copy out of the file: the yardstick for reading it.
 */
export type LetterPart =
  /** A paragraph. `**bold**` and `[words](address)` are set as such; a soft hyphen says where a word may break. */
  | { readonly p: string }
  | { readonly heading: string }
  /** Short lines, as in an address. */
  | { readonly lines: readonly string[]; readonly right?: boolean }
  | { readonly list: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }
  | 'page';

export interface SampleLetter {
  readonly name: string;
  readonly regime: 'FOIA' | 'FOISA' | 'EIR' | 'EISR';
  readonly letterDate: string;
  readonly reviewAddress: string | null;
  readonly columns?: 2;
  /** In centimetres; A4's usual 16 where it is not said. */
  readonly measure?: number;
  /** At the head and the foot of every page, with its number. */
  readonly running?: { readonly head: readonly string[]; readonly foot: string };
  readonly parts: readonly LetterPart[];
}

const FOIA_PARTS: readonly LetterPart[] = [
  { lines: ['Merrow Borough Council', 'Information Governance', 'Town Hall, Merrow ME4 7QT'], right: true },
  { lines: ['Tamsin Okafor', '(by e-mail)'] },
  { lines: ['Date: 14 May 2024', 'Our reference: FOI/24/0619'] },
  { p: 'Dear Tamsin Okafor,' },
  {
    p: 'Thank you for your request, which we received on 18 April 2024. It has been handled under the **Freedom of Information Act 2000**.',
  },
  { heading: 'What we can give you' },
  {
    p: 'The minutes for January to June are published in [our publication scheme](https://www.merrow.example/council/minutes/leisure-2023), so that they are exempt under section 21(1) of the Act: you can reach them without us.',
  },
  { heading: 'What we cannot give you' },
  { p: 'The following is withheld:' },
  {
    list: [
      'the bidders’ price schedules, under section 43(2), because a competitor who knew them could undercut the bidder next time and the council would be left with fewer offers;',
      'the names of the officers below head of service, under section 40(2) read with section 40(3A)(a);',
      'the solicitor’s note of 3 October 2023, under section 42(1), which protects what a client asks a lawyer and what the lawyer answers.',
    ],
  },
  {
    p: 'Section 43(2) and section 42(1) are subject to the public interest test. There is a public interest in seeing how money is spent on leisure. Against it stands the interest in keeping bidders, and in frank advice. On balance, the exemptions are maintained.',
  },
  {
    p: 'If you are unhappy with this answer, you can ask for an internal review within 40 working days of the date of this letter by writing to foi-reviews@merrow.example. If you are still unhappy afterwards, you can complain to the Information Commissioner under section 50 of the Act: [ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/).',
  },
  { lines: ['Yours sincerely,', 'Jonah Pryce', 'Information Governance Officer'] },
];

const FOISA_PARTS: readonly LetterPart[] = [
  { lines: ['Strathorr Council', 'Corporate Governance', 'Chambers Street, Orrton OR1 2BB'] },
  { lines: ['8 October 2024', 'Reference: SC-2024-3318'] },
  { p: 'Dear Mr Imrie' },
  { p: '**Freedom of Information (Scotland) Act 2002: school meals contract**' },
  {
    p: 'I refer to your request of 10 September 2024, which was received on the same day. The Council holds the contract that you ask for and gives you a copy – with two parts taken out.',
  },
  {
    p: 'Schedule 4 is withheld under section\u00a033(1)(b) of the Act. It holds the caterer’s recipe costs; if they were released, that would, or would be likely to, prejudice substantially the commercial interests of the caterer, whose rivals would be able to price their next bids by them.',
  },
  {
    p: 'The signatories’ home addresses are withheld under section\u00a038(1)(b), in conjunction with section\u00a038(2A)(a), because they are personal data and disclosing them would contravene the data protection principles.',
  },
  {
    p: 'For your third question the Council gives notice under section\u00a017(1) that it does not hold the information: no such survey was carried out.',
  },
  {
    p: 'Section 33(1)(b) is a qualified exemption. We have weighed the public interest in openness about school meals against the public interest in fair competition for them, and conclude that the latter outweighs the former.',
  },
  {
    p: 'If you are dissatisfied with this response, you may require the Council to review its actions and decisions under section 20 of the Act. Your requirement for review should be sent within 40 working days to foireview@strathorr.example. If you are dissatisfied with the outcome you may apply to the Scottish Information Commissioner under section 47(1) at [www.foi.scot/appeal](https://www.foi.scot/appeal).',
  },
  { lines: ['Yours sincerely', 'Ailsa Rennie'] },
];

const EIR_PARTS: readonly LetterPart[] = [
  { lines: ['Lower Teme Drainage Board', 'Weir House, Lock Lane', 'Temebridge TB9 4HU'], right: true },
  { lines: ['Ms P. Hallam', '12 Alder Row', 'Temebridge TB2 6JD'] },
  { lines: ['22 January 2025'] },
  { lines: ['Reference: EIR/2025/007'] },
  { p: 'Dear Ms Hallam,' },
  { heading: 'Environmental Information Regulations 2004: pumping station records' },
  {
    p: 'We received your request on 2 January 2025. What you ask for is environmental information, since it concerns discharges into water (regulation 2(1)(b)). We have therefore dealt with it under the Environmental Information Regulations 2004.',
  },
  { heading: '1. Daily pumping records' },
  {
    p: 'We refuse this part under regulation 12(4)(b), because it is manifestly unreasonable. There are 61 paper logbooks, and going through them would take an officer about 19 working days.',
  },
  { heading: '2. The consultant’s draft report' },
  {
    p: 'The report is still being written. Regulation 12(4)(d) allows us to refuse material in the course of completion; the finished report is expected in April 2025.',
  },
  { heading: '3. Position of the badger setts' },
  {
    p: 'We withhold the map under regulation 12(5)(g): publishing it would adversely affect the protection of the environment, as setts in this district were dug out twice last year.',
  },
  {
    p: 'We have applied the presumption in favour of disclosure in regulation 12(2). The public interest in knowing how the district is drained is real, but in all the circumstances of the case the public interest in maintaining the exceptions outweighs it (regulation 12(1)(b)).',
  },
  {
    p: 'If you think that we have not complied with the Regulations, you may ask for an internal review under regulation 11 within 40 working days by writing to reviews@lowerteme.example. After that you may complain to the Information Commissioner.',
  },
  { lines: ['Yours sincerely,', 'Clerk to the Board'] },
];

const EISR_PARTS: readonly LetterPart[] = [
  { lines: ['Firth and Isles Ports Authority', '1 Harbour Walk', 'Kyleness KN3 8LL'] },
  { lines: ['Our ref: EISR-118', 'Date: 3 February 2025'] },
  { p: 'Dear Dr Sandison,' },
  {
    p: 'Thank you for your request of 7 January 2025 about dredging at Kyleness. We have handled it under the Environmental Information (Scotland) Regulations 2004 (“the EIRs”). Because the information is environmental, we apply the exemption in section 39(2) of the Freedom of Information (Scotland) Act 2002.',
  },
  {
    p: 'The sediment tables for 2021 to 2023 are attached. The contractor’s method statement is withheld under regulation 10(5)(e) of the EIRs: its disclosure would, or would be likely to, prejudice substantially the confidentiality of commercial information where such confidentiality is provided for by law to protect a legitimate economic interest.',
  },
  {
    p: 'Internal e-mails between the harbour master and the board are withheld under regulation 10(4)(e), which covers internal communications. The names of junior staff are personal data and are withheld under regulation 11(2).',
  },
  {
    p: 'In line with regulation 10(1)(b) we have considered the public interest and, interpreting the exceptions in a restrictive way and applying a presumption in favour of disclosure as regulation 10(2) asks, find that it is in favour of withholding.',
  },
  {
    p: 'You can ask for a review under regulation 16 within 40 working days of receiving this letter: write to information@firthports.example. If you are not satisfied with the review, you may apply to the Scottish Information Commissioner.',
  },
  { lines: ['Yours sincerely,', 'Information Officer'] },
];

const WELSH_PARTS: readonly LetterPart[] = [
  { lines: ['Cyngor Sir Dyffryn Elan', 'Neuadd y Sir, Llanfair-y-bont LL99 1AB'] },
  { lines: ['Dyddiad: 6 Mawrth 2024', 'Ein cyfeirnod: RhG-2024-077'] },
  { p: 'Annwyl Gwenllian Pŵel,' },
  {
    p: 'Diolch am eich cais am wybodaeth, a dderbyniwyd ar 8 Chwefror 2024. Mae wedi cael ei drin o dan Ddeddf Rhyddid Gwybodaeth 2000.',
  },
  {
    p: 'Gallaf gadarnhau bod y Cyngor yn dal yr wybodaeth y gofynnoch amdani. Mae’r prisiau a gynigiwyd gan y cwmnïau bysiau yn cael eu dal yn ôl o dan adran 43(2) o’r Ddeddf, gan y byddai eu datgelu yn debygol o niweidio buddiannau masnachol y cwmnïau hynny.',
  },
  {
    p: 'Mae enwau’r gyrwyr yn ddata personol ac maent wedi’u heithrio o dan adran 40(2). Nid yw’r prawf budd y cyhoedd yn berthnasol i adran 40(2), ond rydym wedi ei ystyried ar gyfer adran 43(2) ac wedi penderfynu bod budd y cyhoedd o blaid cynnal yr eithriad.',
  },
  {
    p: 'Cewch ofyn i’r Cyngor edrych eto ar ei benderfyniad: gwnewch gais am adolygiad mewnol drwy ysgrifennu at rhyddid.gwybodaeth@dyffrynelan.example o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn. Wedi’r adolygiad mae gennych hawl i gwyno i’r Comisiynydd Gwybodaeth o dan adran 50 o’r Ddeddf.',
  },
  { lines: ['Yn gywir,', 'Swyddog Rhyddid Gwybodaeth'] },
];

const TWO_COLUMN_PARTS: readonly LetterPart[] = [
  { lines: ['Cawdle Valley Police', 'Disclosure Unit, Cawdle CV1 1XX'] },
  { lines: ['27 November 2024', 'Our ref: CVP 4471/24'] },
  { p: 'Dear Requester,' },
  {
    p: 'Your request for the number of stops by drone patrols in each ward since 2022 was received on 31 October 2024 and has been considered under the Freedom of Information Act 2000.',
  },
  {
    p: 'Section 17 of the Act requires us, when refusing to provide information because it is exempt, to give you a notice which states that fact, specifies the exemption in question and states why it applies. This letter is that notice.',
  },
  {
    p: 'The force holds the number of flights for the whole county, 212, which is given to you here. A breakdown by ward is exempt under section 31(1)(a), the prevention or detection of crime, and section 31(1)(b), the apprehension or prosecution of offenders.',
  },
  {
    p: 'Harm. If the number of flights in each ward were known, those who commit crime would learn where they are least likely to be seen and would move there. In two wards only a single flight has taken place, so that even one figure tells where the drones do not go.',
  },
  {
    p: 'Factors favouring disclosure. The public pays for the drones and is entitled to know that they are used lawfully and fairly in every part of the county; disclosure would help the debate about surveillance.',
  },
  {
    p: 'Factors favouring non-disclosure. Crime would become easier in the wards that are flown over least, and more officers would be needed to make good for it. The policing of the county would suffer from that.',
  },
  {
    p: 'Balancing test. The public interest in the figures by ward is met by those for the county. The public interest in maintaining the exemptions at section 31(1)(a) and (b) outweighs it.',
  },
  {
    p: 'In addition, the force neither confirms nor denies that it holds any other information, by virtue of section 23(5), which is absolute, and section 24(2). This should not be taken as a sign that such information does or does not exist.',
  },
  {
    p: 'You may ask for a review of this decision within 20 working days of the date of this letter. Please write to foi.appeals@cawdlevalley.example and give the reference above. If you remain dissatisfied you may apply to the Information Commissioner under section 50(1) of the Act for a decision.',
  },
  { lines: ['Yours faithfully,', 'Disclosure Unit'] },
];

const LETTERHEAD = {
  head: ['North Wharfdale Hospitals NHS Trust', 'Trust Headquarters, Mill Road, Wharfton WH3 5PL'],
  foot: 'Chair: Dr Edith Maunsell · Chief Executive: Owen Tarrant · www.northwharfdale.example',
} as const;

const RUNNING_PARTS: readonly LetterPart[] = [
  { lines: ['19 July 2024', 'Ref: FOI 2024-1290'] },
  { p: 'Dear Ms Whitlock,' },
  {
    p: 'I am writing about your request for information about agency doctors, which the Trust received on 24 June 2024 and has considered under the Freedom of Information Act 2000. Your questions are repeated below with our answer to each.',
  },
  ...[
    [
      'the number of shifts',
      '1,244 shifts were filled by agency doctors in the year to March 2024, of which 310 were at night and 402 at weekends.',
    ],
    [
      'the total paid',
      'The Trust paid £1,902,400 in the year, which includes the agencies’ fees and the employer’s contributions.',
    ],
    [
      'the rate paid to each doctor',
      'The rate for each doctor is exempt under section 40(2) of the Act, since with so few doctors in each specialty a person who knows the department would know whose rate it is. The condition in section 40(3A)(a) is met because disclosure would contravene the first data protection principle.',
    ],
    [
      'the agencies’ margins',
      'This is exempt under section 43(2). Releasing the margins would be likely to prejudice the commercial interests of the agencies and of the Trust, which is about to tender for the same services. The agencies were asked and object.',
    ],
    [
      'the advice of the Trust’s lawyers on the new rates',
      'The advice is exempt under section 42(1), as it is subject to legal professional privilege, and no part of it has been made public.',
    ],
    [
      'incident reports that mention an agency doctor',
      'To find them, 8,200 reports would have to be read. At four minutes each that takes 546 hours, which is beyond the 18 hours of the appropriate limit, so that section 12(1) applies. A request for one department and one month could be answered.',
    ],
    ['how patients were told', 'The Trust holds no recorded information on this question.'],
    [
      'minutes of the workforce committee',
      'The minutes of the meetings of September and December 2023 are attached. The discussion under item 7 is exempt under section 36(2)(b)(ii): in the reasonable opinion of the qualified person, its disclosure would be likely to inhibit the free and frank exchange of views for the purposes of deliberation.',
    ],
  ].flatMap(([asked = '', answer = ''], index): readonly LetterPart[] => [
    { p: `**Question ${index + 1}: ${asked}**` },
    { p: answer },
    {
      p: 'The figures come from the rostering system and were taken from it on 1 July 2024. They are as complete as the departments’ own entries are, and a shift that was moved to another day after the rota had been closed is counted on the day for which it was first planned.',
    },
  ]),
  {
    p: 'Sections 36(2)(b)(ii), 42(1) and 43(2) are qualified, and for each of them the Trust has weighed the public interest in disclosure (openness about spending on staff) against that in maintaining the exemption (candour, privilege and fair competition). In each case the latter is the stronger.',
  },
  {
    p: 'If you are not content with how your request was handled you may ask for an internal review within two months of the date of this letter, by e-mail to foi.review@northwharfdale.example. You may then go to the Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF.',
  },
  { lines: ['Yours sincerely,', 'Marian Estcourt', 'Head of Information Governance'] },
];

const HYPHENATED_PARTS: readonly LetterPart[] = [
  { lines: ['Ardley University', 'Records Office'] },
  { lines: ['11 June 2024', 'Ref: AU/FOI/502'] },
  { p: 'Dear Mr Fenn,' },
  ...[
    'Your re\u00adquest for the univer\u00adsity’s corre\u00adspon\u00addence about the lab\u00adora\u00adto\u00adry fire was re\u00adceived on 16 May 2024 and con\u00adsid\u00adered under the Free\u00addom of In\u00adfor\u00adma\u00adtion Act 2000.',
    'The in\u00adves\u00adti\u00adga\u00adtor’s re\u00adport is ex\u00adempt under sec\u00adtion 31(1)\u00ad(g) read with sec\u00adtion 31(2)\u00ad(e), be\u00adcause the uni\u00adver\u00adsity is still as\u00adcer\u00adtain\u00ading the cause of the ac\u00adci\u00addent.',
    'State\u00adments of wit\u00adness\u00ades are ex\u00adempt under sec\u00adtion 41(1)\u00ad(a) and (b), since they were giv\u00aden in con\u00adfi\u00addence by oth\u00aders and their dis\u00adclo\u00adsure would be an ac\u00adtion\u00adable breach.',
    'Names and tele\u00adphone num\u00adbers are per\u00adsonal data with\u00adin sec\u00adtion 40(2), the con\u00addi\u00adtion in sec\u00adtion 40(3A)\u00ad(a) be\u00ading ful\u00adfilled. Health da\u00adta are ex\u00adempt on the same ground, and un\u00adder sec\u00adtion 38(1)\u00ad(a) as well, as their pub\u00adli\u00adca\u00adtion would en\u00addan\u00adger the men\u00adtal health of those con\u00adcerned.',
    'Sec\u00adtion 31(1)\u00ad(g) and sec\u00adtion 38(1)\u00ad(a) are qual\u00adi\u00adfied. The pub\u00adlic in\u00adter\u00adest in know\u00ading what hap\u00adpened is met by the sum\u00adma\u00adry that was pub\u00adlished in April; the pub\u00adlic in\u00adter\u00adest in main\u00adtain\u00ading the ex\u00ademp\u00adtions is great\u00ader, be\u00adcause wit\u00adness\u00ades would oth\u00ader\u00adwise not speak open\u00adly.',
    'You may ask for an in\u00adter\u00adnal re\u00adview with\u00adin 40 work\u00ading days at foi-appeals@ardley.example and, af\u00adter that, com\u00adplain to the In\u00adfor\u00adma\u00adtion Com\u00admis\u00adsion\u00ader un\u00adder sec\u00adtion 50 of the Act.',
  ].map((p) => ({ p })),
  { lines: ['Yours sincerely,', 'Records Manager'] },
];

const TABLE_PARTS: readonly LetterPart[] = [
  { lines: ['Department for Rural Transport', 'Information Rights Team', '5 Marl Street, London SW1Z 9ZZ'] },
  { lines: ['Date: 30 September 2024', 'Our ref: DRT/24/2207'] },
  { p: 'Dear Ola Brandt,' },
  {
    p: 'Thank you for your request of 3 September 2024 under the Freedom of Information Act 2000. The table tells for each question whether we hold the information and what we do with it.',
  },
  {
    table: [
      ['Question', 'Held', 'Answer'],
      ['1. Number of bus routes withdrawn since 2020', 'Yes', 'Given in the second table, for each region.'],
      [
        '2. Submissions to ministers about them',
        'Yes',
        'Exempt under section 35(1)(a), since they relate to the formulation of government policy.',
      ],
      [
        '3. Letters from devolved administrations',
        'Yes',
        'Exempt under section 28(1), as disclosure would be likely to prejudice relations between administrations within the United Kingdom.',
      ],
      ['4. Private office diary', 'No', 'The Department holds no information on this question.'],
      [
        '5. Cost of the review',
        'Yes',
        'Exempt under section 22(1): the figure will be published with the annual report in December 2024.',
      ],
    ],
  },
  { p: 'The routes withdrawn in each region are these:' },
  {
    table: [
      ['Region', '2021', '2022', '2023'],
      ['North East', '14', '22', '9'],
      ['North West', '31', '40', '28'],
      ['South East', '52', '47', '61'],
      ['South West', '19', '33', '35'],
    ],
  },
  {
    p: 'Sections 22(1), 28(1) and 35(1)(a) are qualified. For each of them we have weighed the public interest in understanding how decisions on rural buses are taken against the public interest in a safe space for policy, in good relations and in orderly publication. We find that the public interest lies in maintaining each exemption.',
  },
  {
    p: 'If you are unhappy, you can ask for an internal review within two months of the date of this letter by writing to foi.internal-review@ruraltransport.example. You may then complain to the Information Commissioner.',
  },
  { lines: ['Yours sincerely,', 'Information Rights Team'] },
];

const ANNEX_GROUNDS = [
  'withheld in part under section 40(2), as it names people who wrote to the Authority',
  'withheld in full under section 43(2), as it sets out what the contractor would have charged',
  'released in full',
  'withheld in part under section 42(1), as paragraphs 4 to 9 repeat counsel’s opinion',
  'withheld in full under section 36(2)(c), as its disclosure would prejudice the conduct of public affairs',
] as const;

const ANNEX_SUBJECTS = [
  'the sluice at Pell',
  'the eastern sea wall',
  'the ferry slip',
  'the pilots’ house',
  'the customs quay',
] as const;

const annexEntry = (annex: string, number: number): string =>
  `${annex}${number}. A note about ${ANNEX_SUBJECTS[number % 5] ?? ''}, sent on ${(number % 27) + 1} March 2022 to the engineer and two members of the board, with ${(number % 7) + 2} enclosures; it sets out what was found at low water, what a repair would take and who should be asked for it. It is ${ANNEX_GROUNDS[number % 5] ?? ''}.`;

const LONG_PARTS: readonly LetterPart[] = [
  { lines: ['Saltmarsh Harbour Authority', 'Old Exchange, Saltmarsh SM1 3QD'], right: true },
  { lines: ['5 December 2024', 'Reference: SHA-FOI-88'] },
  { p: 'Dear Professor Lindqvist,' },
  {
    p: 'We received your request for all records about the repair of the harbour walls on 7 November 2024. It has been dealt with under the Freedom of Information Act 2000. The Authority holds 704 records within its scope. They are listed in Annexes A to D, each with our decision.',
  },
  {
    p: 'Four exemptions are relied on: section 36(2)(c), where the chair of the board is the qualified person and gave her opinion on 28 November 2024; section 40(2); section 42(1); and section 43(2). But for section 40(2) they are qualified, and we find that the public interest in maintaining them outweighs that in disclosure for the reasons in Annex A.',
  },
  {
    p: 'If you disagree you may ask for a review within 40 working days at reviews@saltmarshharbour.example, and after it complain to the Information Commissioner.',
  },
  { lines: ['Yours sincerely,', 'Secretary to the Authority'] },
  ...['A', 'B', 'C', 'D'].flatMap((annex): readonly LetterPart[] => [
    'page',
    { heading: `Annex ${annex}` },
    ...Array.from({ length: 176 }, (_, index) => ({ p: annexEntry(annex, index + 1) })),
  ]),
];

export const LETTERS: readonly SampleLetter[] = [
  {
    name: 'foia',
    regime: 'FOIA',
    letterDate: '2024-05-14',
    reviewAddress: 'foi-reviews@merrow.example',
    parts: FOIA_PARTS,
  },
  {
    name: 'foisa',
    regime: 'FOISA',
    letterDate: '2024-10-08',
    reviewAddress: 'foireview@strathorr.example',
    parts: FOISA_PARTS,
  },
  {
    name: 'eir',
    regime: 'EIR',
    letterDate: '2025-01-22',
    reviewAddress: 'reviews@lowerteme.example',
    parts: EIR_PARTS,
  },
  {
    name: 'eisr',
    regime: 'EISR',
    letterDate: '2025-02-03',
    reviewAddress: 'information@firthports.example',
    parts: EISR_PARTS,
  },
  {
    name: 'welsh',
    regime: 'FOIA',
    letterDate: '2024-03-06',
    reviewAddress: 'rhyddid.gwybodaeth@dyffrynelan.example',
    parts: WELSH_PARTS,
  },
  {
    name: 'two-columns',
    regime: 'FOIA',
    letterDate: '2024-11-27',
    reviewAddress: 'foi.appeals@cawdlevalley.example',
    columns: 2,
    parts: TWO_COLUMN_PARTS,
  },
  {
    name: 'running-heads',
    regime: 'FOIA',
    letterDate: '2024-07-19',
    reviewAddress: 'foi.review@northwharfdale.example',
    running: LETTERHEAD,
    parts: RUNNING_PARTS,
  },
  {
    name: 'hyphenated',
    regime: 'FOIA',
    letterDate: '2024-06-11',
    reviewAddress: 'foi-appeals@ardley.example',
    measure: 6.5,
    parts: HYPHENATED_PARTS,
  },
  {
    name: 'table',
    regime: 'FOIA',
    letterDate: '2024-09-30',
    reviewAddress: 'foi.internal-review@ruraltransport.example',
    parts: TABLE_PARTS,
  },
  {
    name: 'long',
    regime: 'FOIA',
    letterDate: '2024-12-05',
    reviewAddress: 'reviews@saltmarshharbour.example',
    running: {
      head: ['Saltmarsh Harbour Authority: reply to SHA-FOI-88'],
      foot: 'Saltmarsh Harbour Authority',
    },
    parts: LONG_PARTS,
  },
];

/** The letter as a person would type it. */
export function plainText({ running, parts }: SampleLetter): string {
  const head = running === undefined ? [] : [running.head.join('\n')];
  return [...head, ...parts.map(partText)].filter((text) => text !== '').join('\n\n');
}

export function partText(part: LetterPart): string {
  if (part === 'page') return '';
  if ('p' in part) return unmarked(part.p);
  if ('heading' in part) return part.heading;
  if ('lines' in part) return part.lines.join('\n');
  if ('list' in part) return part.list.map((item) => `• ${item}`).join('\n');
  return part.table.map((row) => row.join('\t')).join('\n');
}

/** `[words](address)` */
export const LINK = /\[([^[\]]+)\]\((https:[^()]+)\)/g;

const unmarked = (text: string): string =>
  text
    .replace(/\*\*|\u00ad/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(LINK, (_, words: string, address: string) =>
      address.includes(words) ? words : `${words} (${address})`,
    );
