import type { Passage } from './passage';

/** Whole letters around the paragraphs that matter, worded as authorities of that kind word them. */
const council = (body: string): string =>
  `Dear Mr Adeyemi,\n\nFOI 25/0931\n\nThank you for your request, which we received on 14 May 2025.\n\n${body}\n\nIf you are not satisfied with this response, please write to the Information Rights Team, Tarnbridge District Council, within 40 working days and we will carry out an internal review. If you are still dissatisfied you can complain to the Information Commissioner at https://ico.org.uk/make-a-complaint/.\n\nYours sincerely,\n\nR. Castellane\nInformation Rights Officer\nTarnbridge District Council`;

const police = (body: string): string =>
  `Dear Ms Havlova\n\nFreedom of Information Act 2000 – Ref: 774/25\n\nThank you for your request to Eastmarch Constabulary.\n\n${body}\n\nYour attention is drawn to your right to ask for a re-examination of your request under our review procedure, which must be made within 40 working days of this letter. You may thereafter complain to the Information Commissioner.\n\nYours sincerely\n\nDecision Maker\nEastmarch Constabulary`;

const trust = (body: string): string =>
  `Dear Miss Oyelaran\n\nRe: FOI/2025/212\n\nI am writing in reply to your request under the Freedom of Information Act 2000.\n\n${body}\n\nIf you are unhappy with the handling of your request you have two months in which to ask for an internal review: foi@holmeside.nhs.uk. The Information Commissioner can be reached at Wycliffe House, Wilmslow, SK9 5AF.\n\nYours sincerely\n\nFreedom of Information Office\nHolmeside NHS Foundation Trust`;

const scottish = (body: string): string =>
  `Dear Dr Brackenridge\n\nInformation request 5526\n\nI refer to your request of 3 June 2025.\n\n${body}\n\nShould you be dissatisfied with this response you may require the Council to review it. You have 40 working days to do so. Thereafter you may appeal to the Scottish Information Commissioner (https://www.foi.scot/appeal).\n\nYours sincerely\n\nSolicitor, Information Law\nArdnabeg Council`;

const PUBLIC_INTEREST_NOT_WEIGHED: readonly Passage[] = [
  {
    id: 'public-interest-not-weighed',
    reason: 'commercial interests without a weighing',
    text: council(
      'We hold the rent roll of the market hall. It is exempt under section 43(2) of the Freedom of Information Act 2000, since other landlords would be likely to use it to draw our tenants away.',
    ),
    finds: 'section 43(2)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'future publication is qualified too',
    text: 'We intend to publish the survey in October 2025 and it is reasonable to wait until then. We are therefore withholding it under section 22(1) of the Act.',
    finds: 'section 22(1)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'the only mention of it is in the quoted request',
    text: 'You asked:\n\n“Please send counsel’s opinion on the tram. Its release is plainly in the public interest.”\n\nThe opinion is withheld under section 42(1) of the Act. It is advice in connection with proceedings that are still before the court.',
    finds: 'section 42(1)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'an exception of the Regulations with harm alone',
    text: 'We have handled your request under the Environmental Information Regulations 2004. The drawings are refused under regulation 12(5)(a), as a person who had them would be able to contaminate the reservoir and so endanger public safety.',
    finds: 'regulation 12(5)(a)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'a Scottish exemption for advice without a weighing',
    text: scottish(
      'The note to the Chief Executive is withheld under section 30(b)(i) of the Freedom of Information (Scotland) Act 2002. If such notes were released, officers would put less in writing, and the provision of advice would be inhibited substantially.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'section 30(b)(i)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'one absolute and one qualified exemption, neither weighed',
    text: 'Names of patients are exempt under section 40(2), as disclosure would be unfair and unlawful. The layout of the pharmacy store is exempt under section 31(1)(a), because it would be likely to help thieves.',
    authority: 'Holmeside NHS Foundation Trust',
    finds: 'section 31(1)(a)',
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'absolute exemptions alone',
    text: 'The care home’s letter is exempt under section 41(1), having been given to us in confidence. The names are exempt under section 40(2), as their disclosure would be unfair. The court bundle is exempt under section 32(1)(a).',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'cost and vexatiousness',
    text: 'Question 1 would take 50 hours and is refused under section 12(1). Question 2 repeats what you asked in March and is refused under section 14(2). You could narrow question 1 to a single year.',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'only the conclusion stands, which is another matter',
    text: 'The rent roll is exempt under section 43(2), since rivals would be likely to use it. The balance of the public interest favours withholding it.',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'weighing in other words',
    text: police(
      'The schedule of checks is exempt under Section 31(1)(a).\n\nHarm: drivers who use red diesel would know when to stay at home.\n\nBalancing test: the value of an open account of our work has been set against the need to catch offenders, and the latter is the stronger.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'the interest of the public',
    text: 'The valuation is withheld under section 43(2), as it would be likely to weaken us in the sale. We considered whether the interest of the public in knowing the value now outweighs their interest in the best price, and concluded that it does not.',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'information not held under regulation 12(4)(a)',
    text: 'Your request has been considered under the Environmental Information Regulations 2004. No survey of the hedge was ever made, so the information is not held and we refuse the request under regulation 12(4)(a).',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'section 39 only moves the request to the Regulations',
    text: 'As the information is environmental it is exempt from the Act under section 39, and we have dealt with your request under the Environmental Information Regulations 2004. All of it is enclosed, save for the name of one objector (regulation 13), whose disclosure would be unfair.',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'a communication with the Sovereign is absolutely exempt',
    text: 'The letter is exempt under section 37(1)(a) of the Freedom of Information Act 2000, being a communication with His Majesty. That exemption is absolute.',
    authority: 'Department for Coastal Trade',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'Scottish exemptions that are absolute',
    text: scottish(
      'We are withholding what is exempt. The minute is otherwise accessible (section 25(1) of FOISA): https://www.ardnabeg.gov.uk/minutes/2025-03. The contractor’s method statement was given in confidence (section 36(2)), and the operatives’ names are personal data whose release would be unfair (section 38(1)(b)).',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'a qualified exemption that was considered and not relied on',
    text: 'We thought about section 43(2) but the supplier has no objection, and the contract is enclosed. Signatures are removed under section 40(2), as they could be used for fraud and their release would be unfair.',
    finds: null,
  },
  {
    id: 'public-interest-not-weighed',
    reason: 'the public interest test is attached',
    text: trust(
      'Part of the incident plan is exempt under section 38(1)(b). The annex to this letter holds our consideration of the balance and of the harm.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    finds: null,
  },
];

const PUBLIC_INTEREST_WITHOUT_REASONS: readonly Passage[] = [
  {
    id: 'public-interest-without-reasons',
    reason: 'the conclusion alone',
    text: council(
      'The tender prices are exempt under section 43(2) of the Act, as their release would be likely to prejudice the commercial interests of the bidders. On balance, the public interest in maintaining the exemption outweighs the public interest in disclosure.',
    ),
    finds: 'On balance, the public interest in maintaining the exemption',
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'a test that has been applied, and its result',
    text: 'Section 31(1)(a) applies to the building plans. The public interest test has been applied and it was determined that it favours non-disclosure.',
    finds: 'The public interest test has been applied',
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'all the circumstances of the case, by a Scottish council',
    text: scottish(
      'The legal advice is exempt under section 36(1) of the Freedom of Information (Scotland) Act 2002. In all the circumstances of the case the public interest in disclosing it is outweighed by that in maintaining the exemption.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'In all the circumstances of the case',
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'an exception of the Regulations',
    text: 'We refuse the officers’ notes under regulation 12(4)(e) of the Environmental Information Regulations 2004, as they are internal communications. We believe that the balance of the public interest lies in favour of not releasing them.',
    finds: 'the balance of the public interest lies',
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'one reason on one side',
    text: 'Section 43(2) applies to the tender prices. On balance, the public interest in maintaining the exemption outweighs that in disclosure, because the bidders will compete again in the spring.',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'the reasons are listed before the conclusion',
    text: police(
      'The list is withheld under section 31(1)(a).\n\nFactors favouring disclosure\n\n• It would inform a debate about rural crime.\n\nFactors against disclosure\n\n• It would show where we are thin on the ground.\n\nOn balance the public interest favours maintaining the exemption.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'the reason follows in the sentence behind',
    text: 'We have concluded that the public interest favours withholding the plan. Were it known, the locks of four thousand homes would have to be replaced. It is exempt under section 31(1)(a).',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'an absolute exemption that needs no test',
    text: trust(
      'The statement is withheld under section 41 of the Act, as a member of the public gave it to us in confidence. This is an absolute exemption and we are not required to consider the public interest.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'transparency is named, then outweighed',
    text: 'Section 36(2)(b)(ii) applies to the minutes; the Vice-Chancellor gave her opinion on 2 May. The public interest in transparency and accountability is outweighed on this occasion by that in maintaining the exemption.',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'a crime outcome that speaks of the public interest',
    text: 'The location is exempt under section 40(2), as a victim could be identified and release would be unfair. Outcome 10: formal action not in the public interest (police) – 14 cases.',
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'the strong interest in privilege is a reason',
    text: 'The opinion is withheld under section 42(1). There is an inherent and strong public interest in clients being able to speak frankly with their lawyers, which is not displaced here.',
    finds: null,
  },
  {
    id: 'public-interest-without-reasons',
    reason: 'the test is set out in an annex',
    text: council(
      'The heads of terms are exempt under section 43(2). We have decided that the public interest favours withholding them. Our full reasons on the public interest are in Annex A.',
    ),
    finds: null,
  },
];

const PUBLIC_INTEREST_ONE_SIDED: readonly Passage[] = [
  {
    id: 'public-interest-one-sided',
    reason: 'only the officers’ need for space',
    text: 'The draft is exempt under section 35(1)(a). The public interest lies in withholding it, because Ministers and officials need room to think through options away from view.',
    authority: 'Department for Coastal Trade',
    finds: 'The public interest lies in withholding it',
  },
  {
    id: 'public-interest-one-sided',
    reason: 'only the money that the council would lose',
    text: council(
      'The reserve price of the depot is exempt under section 43(2). It is in the public interest that the Council should get the best price for its land, and bidders who knew the figure would go no higher.',
    ),
    finds: 'It is in the public interest that the Council should get the best price',
  },
  {
    id: 'public-interest-one-sided',
    reason: 'only the risk of crime, by a Scottish body',
    text: 'Floor plans of the laboratory are exempt under section 35(1)(a) of FOISA. We have found that the public interest is best served by refusing them, since they would assist anybody who meant to break in, and would do substantial harm to the prevention of crime.',
    regime: 'FOISA',
    authority: 'Carrick Health Board',
    finds: 'the public interest is best served by refusing them',
  },
  {
    id: 'public-interest-one-sided',
    reason: 'only the confidence of suppliers, under the Regulations',
    text: 'Under the Environmental Information Regulations 2004 the bid is excepted by regulation 12(5)(e). The public interest favours maintaining the exception: firms that fear publication would not bid, and the town would be left with a poorer choice.',
    finds: 'The public interest favours maintaining the exception',
  },
  {
    id: 'public-interest-one-sided',
    reason: 'transparency is named in half a sentence',
    text: 'The draft is exempt under section 35(1)(a). While there is a public interest in transparency, officials need room to think through options away from view.',
    authority: 'Department for Coastal Trade',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'the factors for disclosure come last',
    text: police(
      'Section 31(1)(a) applies to the list.\n\nPublic interest considerations against disclosure: thieves would know which plant hire yards to visit.\n\nPublic interest considerations in favour of disclosure: owners would be better informed of how the force protects them.\n\nThe former prevail.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'the other side was looked for and not found',
    text: 'The alarm codes are exempt under section 31(1)(a). It is in the public interest that the museum should be safe from burglars. We have tried to identify a public interest in the codes being known but can think of none.',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'the presumption in favour of disclosure is on the other side',
    text: 'Under the Environmental Information Regulations 2004 the bid is excepted by regulation 12(5)(e). The public interest favours maintaining the exception: firms that fear publication would not bid. In so finding we gave due weight to the presumption in favour of disclosure.',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'how public money is spent, in other words',
    text: scottish(
      'The rates are exempt under section 33(1)(b) of FOISA. We accept that residents want to see that their money is well spent. The public interest nonetheless lies in keeping a market of more than one firm, which publication would harm substantially.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'no reason on either side, which is another matter',
    text: 'The bid is exempt under section 43(2), as rivals would be likely to use it. On balance the public interest favours withholding it.',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'the requester’s own arguments were taken into account',
    text: trust(
      'The report is exempt under section 36(2)(b)(ii); the Chief Executive, as qualified person, has so found. In weighing the public interest we took account of your points that families deserve to know what went wrong and that lessons should be learned. Staff must however be able to speak to investigators without fear.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    finds: null,
  },
  {
    id: 'public-interest-one-sided',
    reason: 'an absolute exemption, where interests are weighed for another purpose',
    text: 'The name of the complainant is exempt under section 40(2). There is no public interest in the identity of a private individual that would override her expectation of privacy, and disclosure would be unfair.',
    finds: null,
  },
];

const PUBLIC_INTEREST_OFF_THE_POINT: readonly Passage[] = [
  {
    id: 'public-interest-off-the-point',
    reason: 'number plate cameras, where Tasers were asked about',
    text: police(
      'The information is exempt by virtue of Section 31(1)(a) and (b).\n\nPublic interest test\n\nThere is a public interest in knowing how number plate cameras are used, but to reveal the sites of number plate cameras would let those with false plates drive round the cameras.\n\nThe balance lies in withholding.',
    ),
    authority: 'Eastmarch Constabulary',
    requestText:
      'How many officers carried a Taser on duty on 1 June 2025, and at which stations are they based?',
    finds: 'the sites of number plate cameras',
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'a leisure centre contract, where taxi licences were asked about',
    text: council(
      'You asked:\n\n“Please list every taxi driver whose licence was revoked in 2024, with the ground given.”\n\nThis is exempt under section 43(2) of the Act. We recognise the public interest in how the leisure centre contract is run, but to publish the leisure operator’s figures for the swimming pools would harm the leisure operator’s position when the pools are put out to tender.',
    ),
    finds: 'how the leisure centre contract is run',
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'appointing a dean, where animal research was asked about',
    text: 'The number of procedures is exempt under section 36(2)(b)(ii), the Vice-Chancellor having so found as qualified person. It is in the public interest that candidates for the post of dean can be interviewed in confidence, as candidates would not come forward if the interviewing panel’s remarks on candidates were known.',
    authority: 'University of Hartsea',
    requestText:
      'How many procedures on live animals were carried out in your laboratories in 2024, by species?',
    finds: 'candidates for the post of dean',
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'a school closure, where bin lorries were asked about, in Scotland',
    text: scottish(
      'You asked: “What did the Council pay for the repair of each refuse lorry in 2024?”\n\nThis is withheld under section 30(c) of FOISA. There is a public interest in the proposed merger of the two primary schools, but parents would take early drafts of the school merger plan as settled, and the consultation with parents on the schools would be harmed substantially.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'the proposed merger of the two primary schools',
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'general factors only',
    text: 'The figures are exempt under section 43(2). In favour of release are openness, accountability and the proper spending of public money. Against it is the harm to our supplier. The public interest favours withholding.',
    requestText: 'What was the parking enforcement contractor paid for each penalty charge notice?',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'other words for the same thing: prices, where the cost was asked about',
    text: council(
      'You asked:\n\n“How much does the borough spend with Quillfield Ltd on software each year?”\n\nThe answer is exempt under section 43(2). There is a public interest in value for money. Against that, rivals who knew the prices could undercut them at the next tender, and the supplier’s prices are not known in the market.',
    ),
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'one word of the question is taken up',
    text: 'Section 31(1)(a) applies. The public interest in knowing of our methods is real, but thieves who learned which yards are patrolled would go to other yards, and officers would meet more danger there.',
    authority: 'Eastmarch Constabulary',
    requestText: 'How many officers were on duty overnight in Tarnbridge in May 2025?',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'each passage on its own question',
    text: 'You asked:\n\n“1. The cost of the mayor’s car. 2. The floor plan of the records office.”\n\nThe first is £31,200. The second is exempt under section 31(1)(a). There is a public interest in public buildings being open to view, but a burglar with the plan could find the strongroom, and the strongroom holds deeds of great value.',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'the question is not known',
    text: 'Your request is refused under section 31(1)(a). There is a public interest in how drones are flown, but drone flight logs would show offenders where drones are kept.',
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'a kind of the thing asked about: hackers, where the firewall was asked about',
    text: trust(
      'The make and version of the firewall are exempt under section 31(1)(a). There is a public interest in assurance that patient systems are safe. However, hackers look for such details, and a hacker who knew of a weakness could bring a hospital to a halt, as hackers have done elsewhere.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    requestText: 'Which make and version of firewall does the Trust use?',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'another word for the thing asked about: guns, where a shotgun was',
    text: 'The list is exempt under section 38(1)(b). The public interest in how guns are licensed is met by yearly totals. A list of those with a gun would send burglars to homes that hold guns.',
    authority: 'Eastmarch Constabulary',
    requestText:
      'Please list the streets of all firearms certificate holders in Long Tarn who own a shotgun.',
    finds: null,
  },
  {
    id: 'public-interest-off-the-point',
    reason: 'candour of advice is general, whatever was asked',
    text: scottish(
      'The e-mails are withheld under section 30(b)(i) of FOISA. There is a public interest in how decisions are reached. Officials must however be able to give advice that is free and frank; officials who feared publication would give advice that is bland, and this would inhibit it substantially.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    requestText: 'All e-mails about the closure of the Kirk Wynd ferry slip.',
    finds: null,
  },
];

const PRESUMPTION_NOT_MENTIONED: readonly Passage[] = [
  {
    id: 'presumption-not-mentioned',
    reason: 'the balance under regulation 12(5)(e) without the presumption',
    text: council(
      'We have dealt with your request under the Environmental Information Regulations 2004. The developer’s appraisal is excepted under regulation 12(5)(e), as its release would adversely affect the developer. The public interest in affordable homes being well negotiated outweighs that in openness about this one appraisal.',
    ),
    finds: 'The public interest in affordable homes being well negotiated',
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'unfinished material',
    text: 'The air model is incomplete and we withhold it under regulation 12(4)(d) of the Environmental Information Regulations 2004. Although there is a public interest in an early view of the results, it is better served by a model that has been checked.',
    finds: 'there is a public interest in an early view',
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the Scottish Regulations',
    text: scottish(
      'As the information is environmental, we have applied the Environmental Information (Scotland) Regulations 2004. Officers’ messages are withheld under regulation 10(4)(e), internal communications. The public interest in knowing how the pier was designed is outweighed by that in officers being able to speak plainly.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'The public interest in knowing how the pier was designed',
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'manifestly unreasonable, weighed',
    text: 'Your request under the EIR is refused under regulation 12(4)(b), since reading 11,000 messages would occupy our ecologist for three months. We accept the public interest in the felled trees but it does not justify that burden. You could ask for the messages of a single week.',
    finds: 'We accept the public interest in the felled trees',
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the presumption is mentioned',
    text: council(
      'Under the Environmental Information Regulations 2004 the appraisal is excepted by regulation 12(5)(e). The public interest in a fair bargain outweighs that in openness, even allowing for the presumption in favour of disclosure.',
    ),
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the regulation that holds it is cited',
    text: 'Under the EIR the appraisal is excepted by regulation 12(5)(e). Having regard to regulation 12(2), we find that the public interest in a fair bargain outweighs that in openness.',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the same in other words',
    text: 'Under the Environmental Information Regulations 2004 we start from the position that what we hold should be released unless there is good reason not to. Regulation 12(4)(d) applies to the draft. The public interest is better served by the final report, which is due in July.',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the Act has no such presumption',
    text: 'The rates are exempt under section 43(2) of the Freedom of Information Act 2000, as rivals would be likely to use them. The public interest in low prices outweighs that in openness.',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'personal data is outside the presumption',
    text: 'We have used the Environmental Information Regulations 2004. Objectors’ addresses are withheld under regulation 13(1), as disclosure would be unfair. No public interest in them outweighs the objectors’ privacy.',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the Scottish paragraph is cited',
    text: 'In terms of the Environmental Information (Scotland) Regulations 2004 the survey is withheld under regulation 10(5)(g), as publishing the nest sites would harm the eagles substantially. We interpreted the exception restrictively and applied regulation 10(2)(b). The public interest in birdwatching is outweighed.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'nothing held, and a word on the public interest',
    text: 'Your request falls under the Environmental Information Regulations 2004. We hold no survey of the hedge and so regulation 12(4)(a) applies. It is not possible to weigh a public interest in what does not exist.',
    finds: null,
  },
  {
    id: 'presumption-not-mentioned',
    reason: 'the Regulations are mentioned only to say that they do not apply',
    text: council(
      'We considered whether your request falls under the Environmental Information Regulations 2004 and concluded that it does not. The rates are exempt under section 43(2) of the Freedom of Information Act 2000. The public interest in low prices outweighs that in openness.',
    ),
    finds: null,
  },
];

const EMISSIONS: readonly Passage[] = [
  {
    id: 'emissions',
    reason: 'discharges to a river, quoted',
    text: council(
      'You asked:\n\n“Please send the monitoring results for all discharges of effluent from the dye works into the Tarn since 2022.”\n\nWe have considered this under the Environmental Information Regulations 2004. The results are withheld under regulation 12(5)(e), as the company gave them under terms of confidence that protect its economic interest. We presumed in favour of disclosure but the public interest in confidence is the stronger.',
    ),
    finds: 'regulation 12(5)(e)',
  },
  {
    id: 'emissions',
    reason: 'stack emissions, known from the request',
    text: 'We have dealt with your request under the EIR. The operator supplied the readings of its own free will and has not agreed to their release, so that regulation 12(5)(f) applies. The presumption in favour of disclosure is outweighed by the public interest in such readings being supplied.',
    requestText:
      'Hourly emissions of nitrogen dioxide and dust from the stack of the Fernlea incinerator, 2024.',
    finds: 'regulation 12(5)(f)',
  },
  {
    id: 'emissions',
    reason: 'air pollution under the Scottish Regulations',
    text: scottish(
      'You asked for: “the results of tests of air pollution from the distillery’s boilers.”\n\nUnder the Environmental Information (Scotland) Regulations 2004 we withhold the results under regulation 10(5)(e), since they are commercially confidential and their release would prejudice the distillery substantially. The presumption in favour of disclosure does not carry the day.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'regulation 10(5)(e)',
  },
  {
    id: 'emissions',
    reason: 'sewage released into the sea',
    text: 'You wrote: “How much untreated sewage was released into the sea at Cold Point in August?”\n\nUnder the Environmental Information Regulations 2004 we refuse this by virtue of regulation 12(5)(d), as our inquiry is confidential by law and its proceedings would be adversely affected. Despite the presumption in favour of disclosure the public interest lies there.',
    authority: 'Environment Inspectorate',
    finds: 'regulation 12(5)(d)',
  },
  {
    id: 'emissions',
    reason: 'the exception is not one of those that are barred: 12(5)(b)',
    text: 'Your request for the emissions readings of the foundry is refused under regulation 12(5)(b) of the Environmental Information Regulations 2004, as a prosecution is under way and a fair trial would be put at risk. The presumption in favour of disclosure is outweighed.',
    requestText: 'Emissions readings of the Tarn Road foundry since January.',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'an unfinished document about emissions',
    text: 'The draft emissions inventory is refused under regulation 12(4)(d) of the Environmental Information Regulations 2004, as it is not yet complete. We had regard to the presumption in favour of disclosure. The public interest is in the finished inventory.',
    requestText: 'The 2025 inventory of greenhouse gas emissions.',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'released is what is done with information',
    text: 'You asked: “Please explain which parts of the viability report may be released.”\n\nUnder the Environmental Information Regulations 2004 none of it will be released, as regulation 12(5)(e) applies. The presumption in favour of disclosure is outweighed by the public interest in a fair bargain.',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'a price, for something that has emissions in its name',
    text: council(
      'We have dealt with your request under the Environmental Information Regulations 2004. The daily rate of the firm is withheld under regulation 12(5)(e), as it is confidential and would be of use to rivals. We began with the presumption in favour of disclosure.',
    ),
    requestText: 'What daily rate is paid to the firm that fits the Low Emission Zone cameras?',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'the letter deals with the bar itself',
    text: 'Under the EIR the readings are withheld by regulation 12(5)(f). We have considered regulation 12(9): the readings are of the temperature inside the kiln, not of anything that leaves it. The presumption in favour of disclosure is outweighed.',
    requestText: 'Kiln readings and emissions data supplied by the brickworks.',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'the Act, not the Regulations',
    text: 'The report on our carbon emissions trading is exempt under section 43(2) of the Freedom of Information Act 2000, as the price that we paid would be likely to be used by other sellers. The public interest is met by the yearly total.',
    requestText: 'What did the university pay for each carbon emissions certificate?',
    authority: 'University of Hartsea',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'nothing to do with emissions: bats',
    text: 'Under the Environmental Information Regulations 2004 we withhold the roost sites by regulation 12(5)(g), as their publication would harm the bats. We presumed in favour of disclosure.',
    requestText: 'Grid references of bat roosts found in the survey of Hob Wood.',
    finds: null,
  },
  {
    id: 'emissions',
    reason: 'a discharge of another kind: of planning conditions',
    text: council(
      'You asked:\n\n“Please send the application for the discharge of conditions 4 and 9 and the developer’s costings.”\n\nThe application is enclosed. Under the Environmental Information Regulations 2004 the costings are withheld by regulation 12(5)(e), as they are confidential and their release would harm the developer. We had regard to the presumption in favour of disclosure.',
    ),
    finds: null,
  },
];

const NEITHER_CONFIRMED_NOR_DENIED: readonly Passage[] = [
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'may hold',
    text: 'The Department may hold some information within the scope of your request. Any that we held would be exempt under section 43(2) of the Act, as it would be likely to harm negotiations, and on balance the public interest favours withholding it.',
    authority: 'Department for Coastal Trade',
    finds: 'The Department may hold some information',
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'may or may not hold, in a whole letter',
    text: council(
      'The Council may or may not hold the correspondence that you describe. In any event the names of officers below the rank of director are exempt under section 40(2), since disclosure would be unfair to them.',
    ),
    finds: 'The Council may or may not hold the correspondence',
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'it is possible that it is held',
    text: 'It is possible that the Trust holds the e-mails that you want, but we are not going to release any as they would be exempt under section 42, being legal advice, and the public interest in privilege is strong.',
    authority: 'Holmeside NHS Foundation Trust',
    finds: 'It is possible that the Trust holds the e-mails',
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'we may hold, by a Scottish council',
    text: scottish(
      'We may hold the papers of the 1998 inquiry, but if so they would be exempt under section 36(1) of FOISA as legal advice, and the public interest would favour keeping them private for the reasons that the courts have given.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'We may hold the papers of the 1998 inquiry',
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'a provision for not saying so is cited',
    text: police(
      'The force may or may not hold the information, and in accordance with section 31(3) neither confirms nor denies that it does. To say so would tell those under watch that they are. The public interest in oversight is served by inspection.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'another body may hold it',
    text: 'We do not hold this. The Environment Inspectorate may hold the information that you want, and can be written to at its head office.',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'what the requester may hold',
    text: 'The rest is exempt under section 21, as you may hold a copy of the letter of 3 May already: it was sent to your home address. A further copy is at https://www.tarnbridge.gov.uk/letters/3-may.',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'advice on a new request',
    text: council(
      'To read all the files would take 70 hours and so exceed the limit in section 12(1). If you narrow your request to 2024, we may hold information that can be given within the limit.',
    ),
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'held, and a doubt only about what more there is',
    text: 'We hold 14 letters, which are enclosed with signatures removed under section 40(2) as their release would be unfair. The service may hold further copies of the same letters, but no others.',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'whether it is held cannot be found out within the limit',
    text: 'We may hold some of this on paper but cannot tell without opening 6,000 boxes. Section 12(2) applies, as even to establish whether it is held would exceed the appropriate limit: at two minutes a box it would take 200 hours. You could name a box from the catalogue.',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'FOISA section 18',
    text: 'Ardnabeg Council may or may not hold such a record. In terms of section 18 of FOISA we are unable to confirm whether it exists, as the information would if held be exempt under section 38(1)(b) and it would be contrary to the public interest to reveal it.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
  {
    id: 'neither-confirmed-nor-denied',
    reason: 'may hold meetings',
    text: 'The committee may hold part of its meetings in private. The private minutes of 4 March are withheld under section 36(2)(b)(ii), on the opinion of the Vice-Chancellor that members would be likely to be less frank. The public interest in the outcome is met by the published decision.',
    authority: 'University of Hartsea',
    finds: null,
  },
];

const SILENCE_PROVISION_NOT_NAMED: readonly Passage[] = [
  {
    id: 'silence-provision-not-named',
    reason: 'neither confirm nor deny, with no provision at all',
    text: police(
      'Eastmarch Constabulary can neither confirm nor deny that it holds the information requested, as to do so would reveal whether a person has been under investigation.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: 'can neither confirm nor deny',
  },
  {
    id: 'silence-provision-not-named',
    reason: 'only the exemption for withholding is cited',
    text: 'The Council neither confirms nor denies whether it holds a complaint about the person you name. Such information would be exempt under section 40(2) of the Act, as its disclosure would be unfair.',
    finds: 'neither confirms nor denies',
  },
  {
    id: 'silence-provision-not-named',
    reason: 'unable to confirm or deny, by a Trust',
    text: trust(
      'We are unable to confirm or deny whether we hold information about the treatment of the individual in your request. Patients expect that nobody will be told even that they have been here.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    finds: 'unable to confirm or deny',
  },
  {
    id: 'silence-provision-not-named',
    reason: 'under FOISA without section 18',
    text: 'Ardnabeg Council will neither confirm nor deny that the information exists or is held. If it were, it would be exempt under section 38(1)(b) of FOISA, and it would not be in the public interest to say more.',
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'neither confirm nor deny',
  },
  {
    id: 'silence-provision-not-named',
    reason: 'section 40(5B) is cited in the next sentence',
    text: 'The Council neither confirms nor denies whether it holds such a complaint. The duty in section 1(1)(a) does not apply, by virtue of section 40(5B)(a)(i), as to answer would be unfair to the person named.',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'a heading of a police letter cites two of them',
    text: police(
      'Section 23(5) Information relating to the Security bodies\nSection 24(2) National Security\n\nThe Constabulary can neither confirm nor deny that it holds any other information. Any statement would tell those who mean harm what is known about them. On balance the public interest in security is the stronger.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'section 18 of FOISA',
    text: scottish(
      'In terms of section 18 of FOISA we neither confirm nor deny that the information is held. If it were, it would be exempt under section 38(1)(b), and to reveal whether it exists would be contrary to the public interest.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'a statement about the requester’s account',
    text: 'Nothing in this letter confirms or denies your account of the meeting. The notes of it are enclosed, save for telephone numbers, which are exempt under section 40(2) as their disclosure would be unfair.',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'the duty to confirm or deny is explained and met',
    text: 'Section 1(1)(a) of the Act obliges us to confirm or deny whether we hold the information. I confirm that we do. It is exempt under section 43(2), as bidders would be likely to use it. The public interest in a good price prevails.',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'the words stand in the quoted request',
    text: 'You asked:\n\n“Is the chapel to be sold? Please do not tell me that you neither confirm nor deny it.”\n\nWe hold a report on the chapel. Its valuation is exempt under section 43(2), as it would be likely to weaken us in a sale; the public interest lies in a good price.',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'the Regulations, with regulation 12(6)',
    text: 'Under the Environmental Information Regulations 2004 we neither confirm nor deny that we hold the information: see regulation 12(6). To do so would adversely affect public safety, regulation 12(5)(a). The presumption in favour of disclosure is outweighed.',
    finds: null,
  },
  {
    id: 'silence-provision-not-named',
    reason: 'an older letter under section 40(5)(b)(i)',
    text: 'Dear Mr Sorrel\n\n9 March 2016\n\nWe neither confirm nor deny that we hold information about the person named, by virtue of section 40(5)(b)(i) of the Act. You may ask for a review within 40 working days and may complain to the Information Commissioner.\n\nTarnbridge District Council',
    finds: null,
  },
];

const CONTRADICTORY_STATEMENTS: readonly Passage[] = [
  {
    id: 'contradictory-statements',
    reason: 'nothing is held, and all of it is withheld',
    text: council(
      'I can confirm that the Council does not hold the information that you have requested. The information that you have requested is being withheld under section 43(2) of the Act, as its release would be likely to harm the operator. On balance the public interest favours withholding it, as the contract is about to be tendered.',
    ),
    finds: 'is being withheld under section 43(2)',
  },
  {
    id: 'contradictory-statements',
    reason: 'not held and exempt as personal data, for one question',
    text: 'Question 2 – the names of the assessors.\n\nThe Trust holds no information in answer to question 2. Our answer to question 2 is exempt under section 40(2), since the assessors have not agreed to be named and it would be unfair to name them.',
    authority: 'Holmeside NHS Foundation Trust',
    finds: 'Our answer to question 2 is exempt',
  },
  {
    id: 'contradictory-statements',
    reason: 'FOISA sections 17 and 33 for the same report',
    text: scottish(
      'The report on the ferry slip is not held by the Council, and this is notice under section 17 of FOISA to that effect. The report on the ferry slip is exempt from disclosure in terms of section 33(1)(b), because it would prejudice substantially the interests of the yard. The public interest is met by the published award.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: 'is exempt from disclosure in terms of section 33(1)(b)',
  },
  {
    id: 'contradictory-statements',
    reason: 'exempt first, not held after',
    text: 'Your request for the risk assessment is refused under section 38(1)(b), as its publication would be likely to endanger the rangers, and the public interest lies in their safety. No risk assessment is held by the University.',
    authority: 'University of Hartsea',
    finds: 'No risk assessment is held',
  },
  {
    id: 'contradictory-statements',
    reason: 'two different questions',
    text: 'Question 1: the Council does not hold this information.\nQuestion 2: this information is exempt under section 40(2), as release would be unfair to the tenant.',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'not held in one place, which is why it costs too much',
    text: police(
      'The information is not held centrally. To gather it would mean reading 9,000 reports at four minutes each, which is 600 hours, and so your request is refused under section 12(1). If you asked about one station we could help.',
    ),
    authority: 'Eastmarch Constabulary',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'were it held, it would be exempt',
    text: 'We do not hold the information. For completeness, if we did hold it, it would be exempt under section 41, as it could only have come to us in confidence.',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'held for some years only',
    text: 'We do not hold the information before April 2021, as records are kept for four years. The information from April 2021 onwards is withheld under section 43(2), as it would be likely to help rival venues. The public interest in a thriving theatre is the weightier.',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'nothing further is held',
    text: council(
      'The minutes are enclosed. Two paragraphs are withheld under section 42, being advice of our solicitor on a claim, and the public interest in privilege is strong. No further information is held.',
    ),
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'not held as recorded figures, while the files behind them are exempt',
    text: trust(
      'The Trust does not hold figures on how many staff were warned. The warnings themselves, in the staff’s own files, are exempt under section 40(2), as their disclosure would be unfair.',
    ),
    authority: 'Holmeside NHS Foundation Trust',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'an earlier answer that is corrected',
    text: 'In our reply of 2 May we said that the report is not held. That was a mistake, for which I apologise. The report has been found and is withheld under section 36(2)(c), on the opinion of our qualified person, the Chief Executive, that it would be likely to prejudice the inquiry. The public interest is met by the summary enclosed.',
    finds: null,
  },
  {
    id: 'contradictory-statements',
    reason: 'two documents in one sentence',
    text: scottish(
      'We do not hold the structural survey; the insurer’s letter is exempt under section 36(2) of FOISA, as it was sent to us in confidence and the insurer could sue if we published it.',
    ),
    regime: 'FOISA',
    authority: 'Ardnabeg Council',
    finds: null,
  },
];

export const INTEREST_PASSAGES: readonly Passage[] = [
  ...PUBLIC_INTEREST_NOT_WEIGHED,
  ...PUBLIC_INTEREST_WITHOUT_REASONS,
  ...PUBLIC_INTEREST_ONE_SIDED,
  ...PUBLIC_INTEREST_OFF_THE_POINT,
  ...PRESUMPTION_NOT_MENTIONED,
  ...EMISSIONS,
  ...NEITHER_CONFIRMED_NOR_DENIED,
  ...SILENCE_PROVISION_NOT_NAMED,
  ...CONTRADICTORY_STATEMENTS,
];
