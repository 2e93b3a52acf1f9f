/** Letters of any length for the benchmark: invented replies, varied from one to the next without chance. */

type Several<T> = readonly [T, ...T[]];

const AUTHORITIES: Several<string> = [
  'Department for Coastal Affairs',
  'Ellary Vale District Council',
  'Northmoor Constabulary',
  'Glen Orrin Health Board',
];

const SUBJECTS: Several<string> = [
  'the sea wall contract awarded last spring',
  'overtime paid to call handlers',
  'complaints about the late buses to the hospital',
  'internal e-mails on the closure of the library',
  'the number of drones bought and what became of them',
];

const REASONS: readonly ((subject: string, n: number) => string)[] = [
  (subject) =>
    `We confirm that we hold information about ${subject}. However, part of it is exempt under section 40(2) and (3A)(a) of the Freedom of Information Act 2000, because it names members of staff who would not expect to be named, and whose roles do not bring them into contact with the public.`,
  (subject) =>
    `The remaining papers on ${subject} are withheld under Sections 31(1)(a) to (c) and 24 of the Act. Section 31 is a qualified exemption, so we have weighed the public interest. While there is an interest in openness about spending, disclosing how our systems are set up would help those who mean to attack them.`,
  (subject, n) =>
    `To answer the part of your request about ${subject} we would have to open ${String(400 + n * 7)} files by hand, at about six minutes each. This would exceed the appropriate limit of £450 set under s.12(1) of FOIA. Under our duty in s16 we suggest that you ask about a single year.`,
  (subject) =>
    `Figures on ${subject} are already published (https://www.example.org/open-data/figures), and section\n21(1) therefore applies. You may find them under “Transparency”, then “Spending over £500”.`,
  (subject) =>
    `Some of the records on ${subject} are environmental information. We rely on regulation 12(5)(e) and reg. 12(4)(d) of the Environmental Information Regulations 2004 for the drafts, which were never finished.`,
  (subject) =>
    `The contractor was asked for its view on ${subject}. It considers that its prices would be of use to its rivals, and we agree: s 43(2) is engaged. Nothing in section 117 of the Local Government Act 1972, nor in Article 6(1)(f) of the UK GDPR, changes this.`,
  () =>
    'There were 12 cases in the first quarter, 19 in the second, 7 in the third and 31 in the fourth. The table below gives the same figures by ward; where there were fewer than five, we give “<5”.',
];

/**
 * What most of a letter is: real replies cite a provision every 1,500 characters or so (95 citations in the 139,000
 * characters of the forty labelled real letters), and the paragraphs above cite ten times as often.
 */
const PROSE: readonly ((subject: string) => string)[] = [
  (subject) =>
    `There is a general public interest in openness about ${subject}. It helps people to understand how decisions that touch their lives are made, to see that money is spent with care, and to take part in debate on a sound footing. We have given that due weight. We have also kept in mind that much about it is already known: the annual report, the papers of the scrutiny committee and the answers that the minister gave in the spring each describe the course of events, the sums involved and the reasons for the choices made. Anyone who reads them together will have a fair picture. What is left adds little to that picture, and would come at the cost of the trust of those who spoke to us on the footing that what they said would go no further.`,
  (subject) =>
    `Against that stands the harm that release would do. Those who deal with ${subject} have to be able to set out the choices frankly, to try ideas that come to nothing, and to change their minds without each step being held up to view while the matter is open. If they could not, the record would be thinner and the decisions poorer. The work is still going on, and a further stage is planned for the autumn, so that the need for room to think has not passed. We looked at each page by itself to see whether part of it could be given without that harm, and where it could we have done so; the pages that follow are the outcome of that exercise, with a short note on each.`,
  (subject) =>
    `By way of background, the programme behind ${subject} began as a pilot in two districts, was extended to a further six after a year, and has been run across the whole area since the reorganisation. It has a board that meets every quarter, a small team of four, and a budget that the members set each February. The team keeps its papers on a shared drive, by year and then by project, and its letters in the correspondence system, which can be searched by name and by date but not by subject. We asked each of them to look through what they hold, and the two who have since moved to other posts to do the same. The figures that they found are given in the table at the end, rounded to the nearest ten, as the published statistics are.`,
];

const CLOSING =
  'If you are unhappy with this reply you may ask for an internal review within 40 working days, by writing to foi@example.org. You may then apply to the Information Commissioner under section 50 of the Act.\n\nYours sincerely,\n\nInformation Rights Team\nTelephone 01632 960000';

function reply(n: number): string {
  const pick = <T>(list: Several<T>, step: number): T => list[(n * step + step) % list.length] ?? list[0];
  const reasons = REASONS.map((_, index) =>
    REASONS[(index * 3 + n) % REASONS.length]?.(pick(SUBJECTS, index + 1), n + index),
  );
  return [
    pick(AUTHORITIES, 1),
    `Our ref: FOI/2024/${String(1000 + n)}`,
    `${String(1 + (n % 28))} March 2024`,
    'Dear Robin Tester,',
    `Thank you for your request received on ${String(1 + (n % 27))} February 2024. You asked for:`,
    `“1. All correspondence about ${pick(SUBJECTS, 2)}.\n2. The total spent each year since 2018, under section 1 of the Act.”`,
    ...reasons.flatMap((reason, index) => [
      reason,
      ...PROSE.map((prose) => prose(pick(SUBJECTS, index + 2))),
    ]),
    CLOSING,
  ].join('\n\n');
}

/** Replies one after another, cut at exactly `length` characters. */
export function syntheticLetter(length: number): string {
  const replies: string[] = [];
  for (let total = 0; total < length; total += (replies.at(-1)?.length ?? 0) + 2)
    replies.push(reply(replies.length));
  return replies.join('\n\n').slice(0, length);
}
