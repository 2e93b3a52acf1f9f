import type { Passage } from './passage';

/** Whole letters around the paragraphs that matter, worded as authorities of that kind word them. */
const council = (body: string): string =>
  `Dear Ms Okafor,\n\nReference: FOI 4471\n\nThank you for your request of 6 May 2025, which has been handled under the Freedom of Information Act 2000.\n\n${body}\n\nIf you are unhappy with this reply you may ask for an internal review by writing to foi@northmere.gov.uk within 40 working days. If you remain dissatisfied you can complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow, SK9 5AF.\n\nYours sincerely,\n\nH. Pryce\nInformation Governance Officer\nNorthmere Borough Council`;

const police = (body: string): string =>
  `Dear Mr Lindqvist\n\nFREEDOM OF INFORMATION REQUEST REFERENCE NO: 1182/25\n\nI write in connection with your request for information received by Westvale Police on 12 May 2025.\n\nDecision\n\n${body}\n\nComplaint rights\n\nShould you be dissatisfied with this decision you can lodge a complaint with the force to have it reviewed, within 40 working days of the date of this letter. After lodging a complaint, you may apply to the Information Commissioner for a decision on whether the request was dealt with as the Act requires.\n\nYours sincerely\n\nDisclosure Officer\nWestvale Police`;

const university = (body: string): string =>
  `Dear Dr Amankwah,\n\nYour request under the Freedom of Information Act 2000 (our reference 25/118)\n\n${body}\n\nYou have the right to ask the University to look again at its answer. Please write to the Head of Governance within two months. If you are still not content, you may apply to the Information Commissioner (ico.org.uk).\n\nKind regards,\n\nGovernance Services\nUniversity of Hartsea`;

const scottish = (body: string): string =>
  `Dear Mr Ferrier\n\nFREEDOM OF INFORMATION (SCOTLAND) ACT 2002\n\nThank you for your request dated 2 June 2025.\n\n${body}\n\nYour right to seek a review\n\nIf you are dissatisfied with the way in which we have dealt with your request, you can ask the Council to carry out a review. Your request should be made within 40 working days of receiving this letter. If you are not happy with the result you may apply to the Scottish Information Commissioner, Kinburn Castle, St Andrews, KY16 9DS.\n\nYours sincerely\n\nRecords Manager\nStrathmuir Council`;

const NO_SUBSECTION: readonly Passage[] = [
  {
    id: 'no-subsection',
    reason: 'section 31 without a word on which of its interests',
    text: 'We hold the addresses of empty homes in the borough. We are withholding them under section 31 of the Freedom of Information Act 2000, because a public list of empty homes would help squatters and metal thieves. On balance the public interest lies in preventing that.',
    finds: 'section 31',
  },
  {
    id: 'no-subsection',
    reason: 'section 36 bare in a whole letter',
    text: university(
      'The minutes of the Estates Committee are exempt under section 36, prejudice to the effective conduct of public affairs. The Vice-Chancellor, who is our qualified person, is of the opinion that members would speak less freely if their remarks were published. There is a public interest in openness about the estate, but a greater one in a committee that can speak its mind.',
    ),
    finds: 'section 36',
  },
  {
    id: 'no-subsection',
    reason: 'one of two exemptions is named in full, the other is not',
    text: council(
      'The site plan is refused. We rely on section 31(1)(a), as burglars would learn where the alarms are, and on section 43 of the Act, as the installer’s prices would be of use to its rivals. We find that the public interest favours withholding.',
    ),
    finds: 'section 43',
  },
  {
    id: 'no-subsection',
    reason: 'section 33 of FOISA has trade secrets and commercial interests',
    text: 'The tender scores are exempt from disclosure in terms of section 33 of FOISA, as releasing them would prejudice substantially the position of the three bidders in the next round. The public interest in value for money does not outweigh that.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'section 33',
  },
  {
    id: 'no-subsection',
    reason: 'regulation 12(5) without a letter',
    text: 'Your request has been considered under the Environmental Information Regulations 2004. The viability report is refused under regulation 12(5), since its release would adversely affect the developer. We started from the presumption in favour of disclosure, and find that the public interest in a fair negotiation weighs more.',
    finds: 'regulation 12(5)',
  },
  {
    id: 'no-subsection',
    reason: 'regulation 10(4) of the Scottish Regulations has five parts',
    text: 'We have handled this request under the Environmental Information (Scotland) Regulations 2004. The draft flood study is withheld in terms of regulation 10(4) of those Regulations. It is still being worked on and its release now would mislead residents; in all the circumstances the public interest is better served by waiting for the final study.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'regulation 10(4)',
  },
  {
    id: 'no-subsection',
    reason: 'a police harm test on a bare section 38',
    text: police(
      'The names of the venues are exempt by virtue of Section 38, Health and Safety.\n\nEvidence of harm\n\nTo publish where a protected event is to be held would be likely to put those who go there at risk from persons who have threatened it before.\n\nBalance\n\nWhile there is a public interest in how the force spends its money on such events, the safety of those who attend must come first.',
    ),
    authority: 'Westvale Police',
    finds: 'Section 38',
  },
  {
    id: 'no-subsection',
    reason: 'the part is named two sentences later',
    text: 'We are withholding the addresses of empty homes under section 31. A public list would help those who strip them of lead. The exemption that we apply is section 31(1)(a), the prevention or detection of crime. On balance the public interest favours it.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'the part follows the heading without the section',
    text: police(
      'The information is exempt from disclosure and is being withheld.\n\nSection 31 – Law Enforcement\n(1)(a) the prevention or detection of crime\n(1)(b) the apprehension or prosecution of offenders\n\nHarm\n\nTo set out the hours at which the yard is unstaffed would help those who plan to steal from it.\n\nOn balance, the public interest in openness does not outweigh that in preventing theft.',
    ),
    authority: 'Westvale Police',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'the part stands before the section: "subsection (2) of section 43"',
    text: 'The unit prices are withheld under subsection (2) of section 43 of the Freedom of Information Act 2000. Rivals of the firm would be likely to undercut it at the next tender. We weighed this against the public interest in how money is spent.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'brackets left out: "s43 (2)" and "s31 1 a"',
    text: 'The contract sum is exempt under S.43 (2) FOIA, and the alarm codes under s31 1 a FOIA, since thieves would be likely to use them. We have considered the public interest in both cases.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'provisions that are commonly cited whole: s21, s41, s42, s12',
    text: 'The accounts are on our website (https://www.northmere.gov.uk/finance/accounts-2024) and are exempt under section 21. The care home gave us its rota in confidence, and an action for breach could follow, so it is exempt under section 41. Counsel’s opinion is withheld under section 42, as legal professional privilege applies and the public interest in candour outweighs that in release. To answer question 4 would take 60 hours, so section 12 applies.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'vexatious and statutory bar cited whole',
    text: 'We refuse question 1 as vexatious under section 14 of the Act: it is your ninth on the same bollard. Question 2 is exempt under section 44, because section 39 of the Statistics and Registration Service Act 2007 forbids us to release it.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'personal data under regulation 13 and an exception named in full',
    text: 'Under the Environmental Information Regulations 2004 we withhold the objectors’ names (regulation 13), as they would not expect to see them published, and the unfinished drainage report (regulation 12(4)(d)), where the public interest favours a complete version.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'FOISA section 30, which has no numbered subsections, with its paragraph',
    text: scottish(
      'The briefing is exempt under section 30(b)(i), as its release would inhibit substantially the free and frank provision of advice to the Leader. Section 25 applies to the committee papers, which you will find at https://www.strathmuir.gov.uk/committees/roads-2025. The public interest in knowing how the decision was made is met by those papers.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'a bare section that somebody else relied on',
    text: 'You told us that the Department refused the same report under section 35. We have asked it for its views. We withhold pages 4 to 9 under section 36(2)(b)(ii): the qualified person, our Chief Executive, considers that disclosure would be likely to inhibit the free and frank exchange of views, and the public interest supports that.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'a bare section that was looked at and not applied',
    text: 'We did consider whether section 43 might apply to the fee, but have decided that it does not, and the fee is given below. The consultant’s home address is withheld under section 40(2), as disclosure would be unfair to her.\n\nFee paid: £14,200',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'the bare section stands only in the quoted request',
    text: 'You asked:\n\n“Please send me the register. I do not accept that section 31 or section 40 applies to any of it.”\n\nThe register is withheld under section 31(1)(g) read with section 31(2)(c): its release would be likely to prejudice our inquiry into whether regulatory action is justified. The public interest in a fair inquiry is the stronger.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'a section 38 of another Act',
    text: 'The inspection report names two tenants, whose names are withheld under section 40(2) as they have no reason to expect publication. The notice that you mention was served under section 38 of the Housing Act 2004.',
    finds: null,
  },
  {
    id: 'no-subsection',
    reason: 'which part is meant is said in a notice that we do not see',
    text: 'Some of the papers are withheld under section 27. The attached refusal notice sets out which parts of the exemption we rely on and our reasons.',
    authority: 'Department for Coastal Trade',
    finds: null,
  },
];

const PROVISION_NOT_NAMED: readonly Passage[] = [
  {
    id: 'provision-not-named',
    reason: 'commercially sensitive, and nothing more',
    text: 'Thank you for your request about the leisure centre. We are unable to release the management fee as this is commercially sensitive. The number of visits in 2024 was 212,406.',
    finds: 'commercially sensitive',
  },
  {
    id: 'provision-not-named',
    reason: 'personal data without a section, in a whole letter',
    text: council(
      'The panel met four times. We cannot tell you who sat on it because the names of the members are personal data of third parties and will not be disclosed.',
    ),
    finds: 'personal data of third parties',
  },
  {
    id: 'provision-not-named',
    reason: 'given in confidence',
    text: 'The report of the visiting assessors was given to the Trust in confidence and we are therefore withholding it. All other papers that you asked for are attached.',
    authority: 'Holmeside NHS Foundation Trust',
    finds: 'in confidence',
  },
  {
    id: 'provision-not-named',
    reason: 'the section cited covers another reason',
    text: 'The names of junior staff are withheld under section 40(2) of the Act, as publication would be unfair to them. We are also withholding the daily rate because it is commercially sensitive.',
    finds: 'commercially sensitive',
  },
  {
    id: 'provision-not-named',
    reason: 'legal privilege without a section, under FOISA',
    text: scottish(
      'We hold an opinion of counsel on the closure of the road. It will not be released to you, as it is subject to legal professional privilege. The dates of the closure were 3 to 14 March 2025.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'legal professional privilege',
  },
  {
    id: 'provision-not-named',
    reason: 'the section comes at the end of the letter',
    text: 'We are unable to release the management fee as this is commercially sensitive. The number of visits was 212,406. The fee is therefore exempt by virtue of section 43(2) of the Act, its disclosure being likely to weaken us in the coming tender; on balance the public interest favours withholding.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'what is sensitive is released all the same',
    text: 'Although some of the clauses may once have been thought commercially sensitive, the contract has ended and we attach it in full.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'a footer about the e-mail',
    text: council(
      'The answer to your question is 48. No other information is held.\n\nThis e-mail is confidential and intended only for the person named above. It may contain personal data, and must not be disclosed to anybody else.',
    ),
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'the word stands in the quoted request',
    text: 'You asked:\n\n“Please do not tell me that the fee is commercially sensitive or that names are personal data.”\n\nThe fee paid was £9,150 and the project manager was the Head of Estates.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'the reason is in an annex',
    text: 'Some figures in the spreadsheet have been blanked out as they are commercially sensitive. Annex B sets out the exemptions that we have applied and why.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'how personal data is handled in general',
    text: 'We treat the personal data of everybody who writes to us in line with our privacy notice. The information that you requested is attached in full: the Trust bought 31 beds in 2024.',
    authority: 'Holmeside NHS Foundation Trust',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'nothing is held, so that nothing is withheld',
    text: 'We do not hold the prices. They were commercially sensitive to the supplier, who never shared them with us. You may wish to ask the supplier.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'an exemption cited for the same reason in the table of another question',
    text: 'Q1 – Daily rates: commercially sensitive, see Q3.\nQ2 – 14 posts.\nQ3 – Contract value: withheld under section 43(2) FOIA as its release would be likely to harm the supplier’s standing with its other clients. We consider that the public interest in open accounts is met by the yearly total.',
    finds: null,
  },
  {
    id: 'provision-not-named',
    reason: 'an exception of the Regulations covers it',
    text: 'We have dealt with your request under the Environmental Information Regulations 2004. The bid is commercially confidential. It is protected by the law of confidence and we refuse it in accordance with regulation 12(5)(e), the harm to the bidder being plain and the public interest not outweighing it.',
    finds: null,
  },
];

const COST_SECTION_NOT_NAMED: readonly Passage[] = [
  {
    id: 'cost-section-not-named',
    reason: 'cost limit without a section',
    text: 'Each of the 3,200 case files would have to be opened and read. At five minutes a file that is 266 hours, and to comply would exceed the cost limit of £450. We are therefore refusing your request. If you could limit it to one month we may be able to help.',
    finds: 'exceed the cost limit',
  },
  {
    id: 'cost-section-not-named',
    reason: '18 hours, in a whole letter of a council',
    text: council(
      'Our system does not record the reason for a missed collection in a way that can be searched. We would have to read 5,100 notes by hand, which would take well over the 18 hours allowed, and so we are not obliged to answer. You may wish to ask about a single ward.',
    ),
    finds: '18 hours',
  },
  {
    id: 'cost-section-not-named',
    reason: 'the appropriate limit, by a police force',
    text: police(
      'This information is not held centrally. Retrieving it would mean a manual trawl of 8,400 crime records at three minutes each, and the appropriate limit would be exceeded by a large margin. Your request is refused on those grounds. A request for burglary alone would be likely to come within the time.',
    ),
    authority: 'Westvale Police',
    finds: 'appropriate limit',
  },
  {
    id: 'cost-section-not-named',
    reason: '£600 in a Scottish letter',
    text: scottish(
      'We estimate that it would take two members of staff nine days to gather the invoices, at a cost of £1,890. As this exceeds the upper cost limit of £600, the Council will not be answering your request. Should you narrow it to one depot, we expect that we could.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'upper cost limit of £600',
  },
  {
    id: 'cost-section-not-named',
    reason: 'another section is cited for another question only',
    text: 'Question 1: the consultants’ names are exempt under section 40(2), as they are private individuals and disclosure would be unfair.\nQuestion 2: we cannot comply, since finding the e-mails would take more than 24 hours and so exceed the cost limit for central government. A shorter period may help.',
    authority: 'Department for Coastal Trade',
    finds: 'exceed the cost limit',
  },
  {
    id: 'cost-section-not-named',
    reason: 'the section stands in the next paragraph',
    text: 'Each of the 3,200 files would have to be opened and read, which would exceed the cost limit of £450.\n\nSection 12(1) of the Act provides that we need not comply with such a request. You could limit it to one month.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'the section stands in a heading as "s.12"',
    text: 'S.12 – cost of compliance\n\nTo gather the invoices would take 40 hours, which is over the appropriate limit of 18 hours. Please consider asking for one quarter.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'advice about another request that could be made',
    text: 'The figures for 2024 are attached. Should you ask for all years since 1998, please note that this would be likely to exceed the cost limit, as the older returns are on paper.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'an acknowledgement that explains the rules',
    text: 'We have received your request and will reply by 4 June 2025. If we find that answering it would exceed the cost limit of £450 we will tell you and help you to narrow it.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'a burden refused as vexatious',
    text: 'Redacting the 9,000 e-mails would take some 300 hours and would be a grossly oppressive burden on a team of two. We therefore refuse your request under section 14(1) of the Act. A request for the e-mails of one week would be manageable.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'cost under the Regulations, where the exception is named',
    text: 'We have considered your request under the EIR. To collect every drainage survey since 1974 would take 90 hours. The cost of complying is too great and the request is manifestly unreasonable: regulation 12(4)(b). The public interest in old surveys does not justify taking two engineers from their work. You might ask for one catchment.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'a budget that is exceeded',
    text: 'The quantity surveyor warned in March that the bridge would exceed the cost limit that Cabinet had set. Her note is attached. Her home telephone number is redacted under section 40(2), because its disclosure would be unfair.',
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'a narrowed request that is within the limit',
    text: council(
      'Your first request would have exceeded the cost limit, as we told you on 28 April. Your revised request does not, and the figures for Tarn Ward are: 2023, 61; 2024, 74.',
    ),
    finds: null,
  },
  {
    id: 'cost-section-not-named',
    reason: 'Scottish section 12(1) at the end of the sentence',
    text: 'As gathering the invoices would cost the Council £1,890, which is more than the £600 prescribed, we are refusing your request in terms of section 12(1) of FOISA. One depot could be done within the limit.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
];

const EXEMPTION_NOT_ARGUED: readonly Passage[] = [
  {
    id: 'exemption-not-argued',
    reason: 'section 43(2) and what it covers',
    text: 'The information requested is exempt under section 43(2) of the Freedom of Information Act 2000. This exemption covers information the disclosure of which would, or would be likely to, prejudice the commercial interests of any person. On balance the public interest lies in maintaining the exemption.',
    finds: 'section 43(2)',
  },
  {
    id: 'exemption-not-argued',
    reason: 'section 31 with its heading and its words, by a police force',
    text: police(
      'The information is held but is exempt by virtue of Section 31(1)(a) and (b) – Law Enforcement.\n\nThis is a qualified and prejudice-based exemption. The force is required to carry out a public interest test, has done so, and has concluded that the balance lies in favour of non-disclosure.',
    ),
    authority: 'Westvale Police',
    finds: 'Section 31(1)(a)',
  },
  {
    id: 'exemption-not-argued',
    reason: 'vexatious, and the law on it only',
    text: council(
      'The Council is refusing your request because section 14(1) of the Act applies. Under that section a public authority is not obliged to comply with a request for information if the request is vexatious.',
    ),
    finds: 'section 14(1)',
  },
  {
    id: 'exemption-not-argued',
    reason: 'section 33(1)(b) of FOISA named with its heading',
    text: scottish(
      'The Council is refusing to disclose the information under section 33(1)(b) of the Act (commercial interests and the economy). We have applied the public interest test and found in favour of maintaining the exemption.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'section 33(1)(b)',
  },
  {
    id: 'exemption-not-argued',
    reason: 'regulation 12(5)(e) named alone',
    text: 'Your request has been considered under the Environmental Information Regulations 2004. We have decided to withhold the appraisal. The exception that applies is regulation 12(5)(e), confidentiality of commercial or industrial information. The public interest test has been carried out.',
    finds: 'regulation 12(5)(e)',
  },
  {
    id: 'exemption-not-argued',
    reason: 'one poor reason',
    text: council(
      'The patrol times are exempt under section 31(1)(a). Disclosure would help criminals. On balance the public interest favours maintaining the exemption.',
    ),
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the reason stands before the section',
    text: 'The firm is about to bid for the same work in two other boroughs, and its rivals would learn its prices. For that reason section 43(2) applies to the schedule of rates. The public interest in open contracts does not outweigh this.',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the reasons are bullets under a heading',
    text: police(
      'Your request is refused by virtue of Section 31(1)(a) Law Enforcement.\n\nHarm\n\n• Offenders would know on which nights no drone is flown.\n• Comparing forces would show where resources are thin.\n\nThe balance test favours non-disclosure.',
    ),
    authority: 'Westvale Police',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the reason is in the public-interest passage',
    text: 'Section 43(2) applies to the rent. In weighing the public interest we noted that tenants want to know that rents are fair; but the Council is letting the two units next door this autumn, and applicants who knew the figure would offer no more.',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'what the advice is and who gave it',
    text: 'The e-mail of 4 April is advice from our solicitor to the Head of Property on the renewal of the lease. It is withheld under section 42. The public interest in being able to take such advice in private outweighs that in its release.',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'vexatious with the history behind it',
    text: 'You have sent us 43 requests about the allotment gate since January, several of them abusive. We therefore apply section 14(1) and will not answer this one.',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'provisions that need no more than this',
    text: 'The names of the complainants are exempt under section 40(2). The timetable is exempt under section 21 as it is on our website at https://www.northmere.gov.uk/buses/timetable.',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the argument is about the information, in the words of the exemption',
    text: scottish(
      'The quotations are withheld under section 33(1)(b). The two firms that gave them compete for every contract of this kind in the north-east, so that to publish their rates would prejudice their commercial interests substantially. We considered the public interest in best value but it is met by the award notice.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the argument is in an appendix',
    text: 'We have decided to withhold the threat assessment under section 24(1) and section 31(1)(a). Appendix 1 to this letter explains why each exemption applies and how the public interest was weighed.',
    authority: 'Department for Coastal Trade',
    finds: null,
  },
  {
    id: 'exemption-not-argued',
    reason: 'the argument concerns confirming or denying',
    text: 'In accordance with section 31(3) the force neither confirms nor denies that it holds the information. Were we to say so, people under watch would learn that they are. The public interest in oversight is served by the Commissioners who inspect us.',
    authority: 'Westvale Police',
    finds: null,
  },
];

const HARM_LIKELIHOOD_NOT_STATED: readonly Passage[] = [
  {
    id: 'harm-likelihood-not-stated',
    reason: 'relates to commercial interests, and no harm is said to follow',
    text: 'The pricing schedule is exempt under section 43(2) of the Act because it concerns the commercial interests of our supplier. There is a public interest in transparency, but on balance we are maintaining the exemption.',
    finds: 'section 43(2)',
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'law enforcement, with the subject alone',
    text: police(
      'The patrol schedule is exempt under Section 31(1)(a), as it is a document about the prevention of crime. In favour of release is openness; against it is that the schedule was written for operational use. The balance favours withholding.',
    ),
    authority: 'Westvale Police',
    finds: 'Section 31(1)(a)',
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'the Regulations, with confidentiality alone',
    text: 'We have answered under the Environmental Information Regulations 2004. The bid documents are refused under regulation 12(5)(e), as they are marked commercial in confidence and were received under a duty of confidence. Starting from the presumption in favour of disclosure, we find that the public interest in the sanctity of confidence is the weightier.',
    finds: 'regulation 12(5)(e)',
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'Scottish commercial interests without an effect',
    text: scottish(
      'The breakdown of costs is exempt in terms of section 33(1)(b) of the Act. It sets out how the contractor makes up its prices, which the contractor regards as commercial information. The public interest in spending is met by the published total.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'section 33(1)(b)',
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'the words of the law, and of this information only what it is',
    text: 'Section 43(2) exempts information whose disclosure would, or would be likely to, prejudice the commercial interests of any person. The document that you asked for is a price list of our caterer. We are withholding it, having considered the public interest in openness.',
    finds: 'Section 43(2)',
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'would be likely to prejudice',
    text: council(
      'The pricing schedule is exempt under section 43(2), as its release would be likely to prejudice the commercial interests of our supplier. The public interest in transparency does not outweigh this.',
    ),
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'could, said of rivals',
    text: 'The pricing schedule is exempt under section 43(2). Other firms could use the rates to undercut the supplier. The public interest favours withholding them.',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'would assist offenders',
    text: police(
      'The dates are exempt under Section 31(1)(a) Law Enforcement.\n\nOverall harm\n\nKnowing in which weeks the unit is on leave would assist those intent on rural theft, and would leave farms exposed.\n\nThe public interest in knowing how the unit is staffed does not outweigh this.',
    ),
    authority: 'Westvale Police',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'the harm is stated only in weighing the public interest',
    text: 'The minute is exempt under section 36(2)(b)(i). The Vice-Chancellor, as qualified person, has given her opinion. There is a public interest in governance being open, but staff might hold back their advice if it were published, and that would damage the quality of decisions.',
    authority: 'University of Hartsea',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'exemptions that ask for no harm',
    text: 'The solicitor’s letter is exempt under section 42(1), being privileged. The names in it are exempt under section 40(2), as publication is unfair. The draft policy is exempt under section 35(1)(a). The public interest in good advice and in policy made in private prevails.',
    authority: 'Department for Coastal Trade',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'internal communications under the Regulations',
    text: 'Your request falls under the Environmental Information Regulations 2004. The officers’ e-mails are internal communications and are refused under regulation 12(4)(e). With the presumption in favour of disclosure in mind, we find that the public interest in a private space to think is greater.',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'endanger, and a risk that is real',
    text: 'The address of the refuge is exempt under section 38(1)(b). There is a real and significant risk that a former partner may find and endanger a resident. The public interest in the refuge’s running costs is met by the total below.',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'has the potential to undermine',
    text: 'The rota is exempt under section 31(1)(a), since its disclosure has the potential to undermine the protection of the depot. On balance, and despite the public interest in openness, we withhold it.',
    finds: null,
  },
  {
    id: 'harm-likelihood-not-stated',
    reason: 'the harm is set out in a schedule that we do not see',
    text: 'We have withheld parts of the agreement under section 43(2). Please see the attached schedule for the prejudice test and the public interest test for each part.',
    finds: null,
  },
];

const SUBSTANTIAL_HARM_NOT_STATED: readonly Passage[] = [
  {
    id: 'substantial-harm-not-stated',
    reason: 'would prejudice, in a Scottish letter on commercial interests',
    text: 'The quotations are withheld because their release would prejudice the commercial interests of the two firms, and they are exempt under section 33(1)(b) of FOISA. We considered the public interest in best value and found that it is met by the award notice.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'section 33(1)(b)',
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'would inhibit, section 30(b)(ii)',
    text: scottish(
      'The e-mails between officers are exempt under section 30(b)(ii), since to publish them would be likely to inhibit the free and frank exchange of views. There is a public interest in how the scheme was chosen, but officers need to be able to test ideas in private.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: 'section 30(b)(ii)',
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'law enforcement under section 35',
    text: 'The plan of the cameras is exempt under section 35(1)(a) of the Freedom of Information (Scotland) Act 2002, as its disclosure would be likely to prejudice the prevention or detection of crime. Thieves would learn which doors are not watched. We accept the public interest in the cost of the cameras, which is given below.',
    regime: 'FOISA',
    authority: 'Carrick Health Board',
    finds: 'section 35(1)(a)',
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'the Scottish Regulations ask for substantial harm too',
    text: 'We have dealt with your request under the Environmental Information (Scotland) Regulations 2004. The borehole data is excepted under regulation 10(5)(e), as release would prejudice the confidentiality of commercial information that the law protects. Even with the presumption in favour of disclosure, the public interest does not call for it.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'regulation 10(5)(e)',
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'prejudice to the conduct of public affairs, section 30(c)',
    text: 'Under section 30(c) of FOISA the draft options are exempt, because early publication would prejudice the effective conduct of public affairs: people would take them for decisions. We have weighed this against the public interest in taking part.',
    regime: 'FOISA',
    authority: 'Carrick Health Board',
    finds: 'section 30(c)',
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'prejudice substantially',
    text: 'The quotations are exempt under section 33(1)(b) of FOISA, as their release would prejudice substantially the commercial interests of the two firms. The public interest is met by the award notice.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'substantial, three sentences before',
    text: scottish(
      'Our two bidders face the same rivals every year. The harm to them would be real and substantial. They would have to lower their prices or lose the work. For that reason the rates are exempt under section 33(1)(b), as release would prejudice their commercial interests. The public interest in value for money is met by the total.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'the same test in another word: significant',
    text: 'To publish the plan of the cameras would do significant and lasting harm to the security of the wards, which is why it is exempt under section 35(1)(a) of FOISA. We accept the public interest in the cost, which is given below.',
    regime: 'FOISA',
    authority: 'Carrick Health Board',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'section 39(1) asks for no more than danger',
    text: 'The address is exempt under section 39(1) of FOISA, as its release would be likely to endanger the safety of the residents. The public interest in the running cost is met by the figure given.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'FOIA does not ask for substantial harm',
    text: 'The rates are exempt under section 43(2) of the Freedom of Information Act 2000, as release would be likely to prejudice the commercial interests of the contractor. On balance the public interest favours withholding them, since the next tender opens in May.',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'nor do the Regulations of 2004 outside Scotland',
    text: 'Under the Environmental Information Regulations 2004 the appraisal is refused by regulation 12(5)(e): its release would adversely affect the developer’s legitimate economic interest and harm its negotiations. The presumption in favour of disclosure is outweighed.',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'personal data and confidence, which are not about substantial harm',
    text: scottish(
      'The names are exempt under section 38(1)(b), as disclosure would breach the first data protection principle. The firm’s letter is exempt under section 36(2): it was given to us in confidence, and the firm could sue if its interests were harmed.',
    ),
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'substantially stands where the law is set out',
    text: 'Section 33(1)(b) of FOISA exempts information whose release would, or would be likely to, prejudice substantially the commercial interests of any person. Release of the rates would prejudice the firm’s interests in that way. The public interest in spending is met by the total.',
    regime: 'FOISA',
    authority: 'Strathmuir Council',
    finds: null,
  },
  {
    id: 'substantial-harm-not-stated',
    reason: 'internal communications under the Scottish Regulations',
    text: 'We considered your request under the Environmental Information (Scotland) Regulations 2004. Officers’ e-mails are refused under regulation 10(4)(e) as internal communications; to publish them would harm the frankness of advice. We presumed in favour of disclosure, but the public interest lies in good advice.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
];

export const NOTICE_PASSAGES: readonly Passage[] = [
  ...NO_SUBSECTION,
  ...PROVISION_NOT_NAMED,
  ...COST_SECTION_NOT_NAMED,
  ...EXEMPTION_NOT_ARGUED,
  ...HARM_LIKELIHOOD_NOT_STATED,
  ...SUBSTANTIAL_HARM_NOT_STATED,
];
