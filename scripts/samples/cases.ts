import type { Regime } from '../../utils/law';

/** An invented refusal, and what its reader says beside it. */
export interface RefusalCase {
  /** The letter's file, without its ending. */
  readonly letter: string;
  readonly regime: Regime;
  readonly authority: string;
  readonly requestTitle: string;
  /** `YYYY-MM-DD`. */
  readonly requestDate: string;
  readonly sentDate: string;
  /** The day the review is asked for. */
  readonly askedOn: string;
  readonly publicInterest: string;
  readonly readerWords: string;
}

export const CASES: readonly RefusalCase[] = [
  {
    letter: 'foia-part-refusal',
    regime: 'FOIA',
    authority: 'Harwick Borough Council',
    requestTitle: 'Cameras in Harwick town centre',
    requestDate: '2024-09-17',
    sentDate: '2024-10-14',
    askedOn: '2024-10-21',
    publicInterest:
      'The cameras can be seen by anybody who walks through the town. The council has asked residents to pay for twenty more.',
    readerWords: '',
  },
  {
    letter: 'foia-ncnd',
    regime: 'FOIA',
    authority: 'Estuary Police',
    requestTitle: 'Drones that follow telephones',
    requestDate: '2024-10-10',
    sentDate: '2024-11-05',
    askedOn: '2024-11-12',
    publicInterest: 'The force showed such a drone to the press in June, and the county paid for it.',
    readerWords: '',
  },
  {
    letter: 'foia-cost',
    regime: 'FOIA',
    authority: 'Vale of Orne Council',
    requestTitle: 'Pothole claims since 2019',
    requestDate: '2024-11-06',
    sentDate: '2024-12-03',
    askedOn: '2024-12-09',
    publicInterest: '',
    readerWords:
      'The council gave the number of claims for each year to a newspaper in March, so that a list of them is likely to exist. I do not need the letters of claimants.',
  },
  {
    letter: 'foia-vexatious',
    regime: 'FOIA',
    authority: 'Northmere University',
    requestTitle: 'Minutes of the estates committee',
    requestDate: '2025-01-06',
    sentDate: '2025-01-22',
    askedOn: '2025-01-29',
    publicInterest:
      'Two thousand people signed a petition for the pool, and the reasons for closing it have not been published. My earlier requests were about other papers.',
    readerWords: '',
  },
  {
    letter: 'foia-accessible',
    regime: 'FOIA',
    authority: 'Ministry of Ferries',
    requestTitle: 'Cancelled crossings in 2023 and 2024',
    requestDate: '2025-01-20',
    sentDate: '2025-02-11',
    askedOn: '2025-02-17',
    publicInterest: '',
    readerWords:
      'I have looked through the site. It has the timetable, and no figures for cancelled crossings that I could find, for either of the two years.',
  },
  {
    letter: 'foia-public-affairs',
    regime: 'FOIA',
    authority: 'Fenmoor NHS Foundation Trust',
    requestTitle: 'Paper on the maternity ward',
    requestDate: '2025-02-19',
    sentDate: '2025-03-18',
    askedOn: '2025-03-25',
    publicInterest:
      'The ward serves sixty thousand people. The board announced its decision on 4 March, so that the discussion is over. People who live here had no say before it was taken.',
    readerWords: '',
  },
  {
    letter: 'foia-personal-data',
    regime: 'FOIA',
    authority: 'Harwick Borough Council',
    requestTitle: 'Who decided to sell the old library',
    requestDate: '2025-03-11',
    sentDate: '2025-04-08',
    askedOn: '2025-04-14',
    publicInterest:
      'The library was sold for less than its valuation, and residents want to know who answers for that.',
    readerWords: 'The job titles alone would help me, and the names of heads of service and above.',
  },
  {
    letter: 'foia-commercial',
    regime: 'FOIA',
    authority: 'Department for Harbours',
    requestTitle: 'Contract for the terminal at Port Ellary',
    requestDate: '2025-05-01',
    sentDate: '2025-05-30',
    askedOn: '2025-06-06',
    publicInterest:
      'The contract was signed two years ago, the terminal opened nine months late, and the public is paying for it.',
    readerWords: '',
  },
  {
    letter: 'eir-unreasonable',
    regime: 'EIR',
    authority: 'Ellary Vale District Council',
    requestTitle: 'Flood gates since 2015',
    requestDate: '2025-05-20',
    sentDate: '2025-06-17',
    askedOn: '2025-06-24',
    publicInterest: 'The gates stayed open in the storm of February 2024, and ninety homes were flooded.',
    readerWords:
      'If it cannot be all, I would like the correspondence with the maker of the gates since 2023.',
  },
  {
    letter: 'eir-confidential',
    regime: 'EIR',
    authority: 'Ellary Vale District Council',
    requestTitle: 'Viability report for Saltmarsh Lane',
    requestDate: '2025-08-12',
    sentDate: '2025-09-09',
    askedOn: '2025-09-16',
    publicInterest:
      'The developer says that affordable homes cannot be paid for, and residents cannot check that without the figures.',
    readerWords: '',
  },
  {
    letter: 'foisa-personal-data',
    regime: 'FOISA',
    authority: 'Glen Orrin Council',
    requestTitle: 'Inspection of Orrin Park care home',
    requestDate: '2025-08-28',
    sentDate: '2025-09-24',
    askedOn: '2025-10-01',
    publicInterest:
      'Families are choosing a home now, and the council has said in public that it was inspected after complaints.',
    readerWords: 'I do not need the names of residents or staff.',
  },
  {
    letter: 'eisr-internal',
    regime: 'EISR',
    authority: 'Strathmorven Water',
    requestTitle: 'Discharge at Morven Bay',
    requestDate: '2025-09-24',
    sentDate: '2025-10-21',
    askedOn: '2025-10-28',
    publicInterest: 'People swim in the bay, and were told of the discharge eleven days after it began.',
    readerWords: '',
  },
];
