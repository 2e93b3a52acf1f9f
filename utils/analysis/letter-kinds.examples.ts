import type { LetterKind, ReviewOutcome } from '../letter';

/** Why the letter is there, and its text. */
export type KindExample = readonly [reason: string, text: string];

const COMPLAINT =
  'If you are unhappy with this reply you may ask for an internal review within 40 working days. If you remain dissatisfied you can complain to the Information Commissioner, Wycliffe House, Wilmslow.';
const SCOTTISH_COMPLAINT =
  'If you are dissatisfied you may ask us to review this decision under section 20(1) FOISA. You may then appeal to the Scottish Information Commissioner under section 47(1).';
const REUSE =
  'The information supplied to you continues to be protected by copyright. You are free to use it for your own purposes, but any other re-use would be refused without permission of the copyright holder.';
const DISCLAIMER =
  'This e-mail and any attachments are confidential. If you are not the intended recipient, any disclosure is prohibited: please delete it and contact the sender. Information may be withheld from third parties.';

/** Invented letters of each kind, outcomes of reviews apart. */
export const KIND_EXAMPLES: Readonly<Record<Exclude<LetterKind, 'review-outcome'>, readonly KindExample[]>> =
  {
    acknowledgement: [
      [
        'says that it may refuse',
        'Thank you for your request, which we received on 3 May. We may refuse to provide information where an exemption applies, and will then tell you which. You will receive a response within 20 working days.',
      ],
      [
        'with a complaint paragraph',
        `We acknowledge your request for the ferry accounts. Our reference is FOI 2231.\n\nPlease note that some of it may be exempt from disclosure.\n\n${COMPLAINT}`,
      ],
      [
        'with word of a fee',
        'Your request has been logged. There may be a charge for copying; if so, we will send you a fees notice before we go on. We aim to respond by 4 June.',
      ],
      [
        'by a police force that may be late',
        'Your request was received on 4 March and will be considered under the Act. You will receive a reply within 20 working days, subject to the information not being exempt. In some circumstances the force may be unable to achieve this deadline. If so, you will be given a revised time-scale at the earliest opportunity.',
      ],
      [
        'under FOISA',
        'Your request under the Freedom of Information (Scotland) Act 2002 was received on 3 May. The council must reply no later than 20 working days after that.',
      ],
      [
        'under the EIR, which allow more time',
        'We are treating your request under the Environmental Information Regulations 2004 and will respond by 4 June. We may extend this to 40 working days where a request is complex.',
      ],
      [
        'in Welsh',
        'Annwyl Noor Pell,\n\nDiolch am eich cais am wybodaeth, a dderbyniwyd ar 3 Mai. Byddwn yn ymateb o fewn 20 diwrnod gwaith.\n\nYn gywir',
      ],
      [
        'of a request for review',
        'Thank you for your e-mail asking for an internal review of our response. An officer who was not involved before will carry it out. We aim to send you the outcome within 20 working days.',
      ],
      [
        'of a request for review, in Welsh',
        'Rydym yn cydnabod eich cais am adolygiad mewnol. Byddwn yn ymateb erbyn 4 Mehefin.',
      ],
      [
        'that may yet ask what is meant',
        'We confirm that your request has been allocated to an officer. If we need any clarification we will contact you. Otherwise you should receive an answer by 12 June.',
      ],
      [
        'sent by a machine, about this request',
        'This is an automated acknowledgement. Your request has been received, reference FOI-1127. We will respond within 20 working days.',
      ],
      [
        'passed on inside the authority',
        'Your request has been passed to our highways department, which will answer you within 20 working days.',
      ],
      [
        'with an e-mail footer about withholding',
        `Thank you for your request. It is being dealt with and we shall reply by 3 July.\n\nKind regards,\nA Clerk\n\n${DISCLAIMER}`,
      ],
    ],
    extension: [
      [
        'to weigh the public interest',
        'We hold the report. Section 43(2) of the Freedom of Information Act 2000 is engaged, and we need more time to weigh the public interest. We will reply by 4 July.',
      ],
      [
        'because a qualified person is asked',
        'We are still considering whether section 36 applies and have not yet reached a decision on the public interest. We hope to write to you by 1 August.',
      ],
      [
        'under the EIR, volume and complexity',
        'Because of the complexity and volume of what you ask for, we are extending the time for our response to 40 working days under regulation 7(1) of the Environmental Information Regulations 2004.',
      ],
      [
        'under the Scottish Regulations',
        'Regulation 7 of the Environmental Information (Scotland) Regulations 2004 allows us to extend the period by a further 20 working days, and we are extending it, since your request is voluminous and complex.',
      ],
      [
        'by a police force with an amended date',
        'I regret that we are unable to complete our response within 20 working days. The amended date for our response is 6 July.',
      ],
      [
        'that apologises',
        'I am sorry for the delay in answering your request. We are still collating the figures and now expect to reply by Friday 9 June.',
      ],
      [
        'in Welsh',
        'Mae angen rhagor o amser arnom i ystyried budd y cyhoedd o dan adran 43. Byddwn yn ymateb erbyn 4 Mehefin.',
      ],
      [
        'in Welsh, of the time limit',
        'Rydym yn ymestyn yr amser ar gyfer ymateb i’ch cais hyd at 3 Gorffennaf o dan adran 10(3).',
      ],
      [
        'of a review',
        'We have not been able to finish your internal review within 20 working days. We need a further 20 working days and will write to you by 9 August.',
      ],
      [
        'with a complaint paragraph',
        `We need to extend the time limit for answering your request under section 10(3), to consider the public interest in section 31.\n\n${COMPLAINT}`,
      ],
    ],
    clarification: [
      ['which site', 'Could you tell us which of the two landfill sites you mean?'],
      [
        'which period',
        'Please confirm the period that your request covers. The 20 working days will begin once we have heard from you.',
      ],
      [
        'under section 1(3)',
        'Under section 1(3) of the Freedom of Information Act 2000 we need further information from you to identify what you are looking for. Please let us know which contracts you mean.',
      ],
      [
        'a name',
        'For a request to be valid under section 8 of the Act it must give your real name. Please send us your full name so that we can deal with it.',
      ],
      [
        'under the EIR',
        'Your request is too general for us to answer. Under regulation 9(2) we ask you to provide more particulars of the bathing waters in question within 10 working days.',
      ],
      [
        'under FOISA',
        'Section 1(3) of FOISA allows us to ask for further information. Could you specify the wards in which you are interested? We will not proceed until we hear from you.',
      ],
      [
        'in Welsh',
        'A fyddech cystal ag egluro pa flynyddoedd y mae eich cais yn cyfeirio atynt? Ni fyddwn yn gallu parhau hyd nes y clywn gennych.',
      ],
      [
        'that will close the request',
        'We need some clarification before we can start: does "staff" include agency workers? If we do not hear from you within two months we will close your request.',
      ],
      [
        'by a police force, arrests or charges',
        'In order to proceed with your request, please clarify whether you seek arrests or charges. Your request has been placed on hold.',
      ],
      [
        'what a word means',
        'We would be grateful if you could explain what you mean by "major works", so that we can search for the right records.',
      ],
      [
        'asks, and tells of the cost limit in general',
        'Please could you clarify which years you want? We may refuse a request where the cost would exceed the appropriate limit.',
      ],
    ],
    refusal: [
      [
        'that offers to clarify',
        'The tender is exempt under section 43(2) of the Freedom of Information Act 2000. If you would like us to clarify anything in this letter, please let me know.',
      ],
      [
        'because of cost, with advice',
        'Answering would take 40 hours, which exceeds the appropriate limit under section 12(1) of the Act. You may wish to refine your request, for example to one year.',
      ],
      [
        'because of cost, asking for a narrower one',
        'We estimate that it would take more than 18 hours to find every file, and section 12 FOIA therefore applies. Please let us know if you would like to narrow your request.',
      ],
      ['as vexatious, in words', 'We are refusing your request because it is vexatious.'],
      [
        'available elsewhere',
        'The accounts can be read on our website and are therefore exempt under section 21 of the Freedom of Information Act 2000.',
      ],
      ['to be published', 'The survey will be published in May and is exempt under section 22(1) FOIA.'],
      [
        'under the EIR, manifestly unreasonable',
        'Your request is manifestly unreasonable and we refuse it under regulation 12(4)(b) of the EIR.',
      ],
      [
        'under the EIR, commercial',
        `The pricing model is excepted from disclosure under regulation 12(5)(e) of the Environmental Information Regulations 2004.\n\n${COMPLAINT}`,
      ],
      [
        'under FOISA, personal data',
        `The names you ask for are exempt under section 38(1)(b) of FOISA.\n\n${SCOTTISH_COMPLAINT}`,
      ],
      [
        'under FOISA, cost',
        'The cost of finding it would exceed £600. Under section 12(1) of the Freedom of Information (Scotland) Act 2002 we are not obliged to comply.',
      ],
      [
        'by a police force, as a notice',
        'This letter serves as a refusal notice under section 17 of the Act. The statements are exempt under section 30(1)(a) and section 31(1)(a) FOIA.',
      ],
      [
        'in Welsh',
        'Mae’r wybodaeth hon wedi’i heithrio o dan adran 43(2) o Ddeddf Rhyddid Gwybodaeth 2000. Nid ydym felly yn ei rhyddhau.',
      ],
      [
        'that first acknowledges',
        'We acknowledge your request of 3 May. I can confirm that we hold the letters. They are withheld under section 41 FOIA.',
      ],
      [
        'by a broadcaster, outside the Act',
        'The programme costs are held for the purposes of journalism. The Act does not apply to them and we are not obliged to provide them.',
      ],
      [
        'of one half, the other not held',
        'We do not hold the survey. The valuation is exempt under section 43(2) FOIA because a sale is under way.',
      ],
    ],
    'part-refusal': [
      [
        'names redacted',
        'Please find attached the minutes. The names of junior staff have been redacted under section 40(2) of the Freedom of Information Act 2000, as personal data.',
      ],
      [
        'question by question',
        'Question 1: how many complaints came in?\n\nResponse: we received 41 complaints.\n\nQuestion 2: who complained?\n\nResponse: this is exempt under section 40(2) FOIA.\n\nThe figures are provided below.',
      ],
      ['in words alone', 'We enclose the register. Some of the information has been withheld.'],
      [
        'under the EIR',
        'The report is attached, apart from chapter 4, which we withhold under regulation 12(5)(b) of the EIR.',
      ],
      [
        'under FOISA',
        `I enclose the letters. Some personal information has been redacted under section 38(1)(b) FOISA.\n\n${SCOTTISH_COMPLAINT}`,
      ],
      [
        'by a police force',
        'The force can disclose the following: 12 arrests, 4 charges. The officers’ names are exempt by virtue of section 40(2) FOIA.',
      ],
      [
        'in Welsh',
        'Amgaeaf gopi o’r adroddiad. Mae rhai enwau wedi’u heithrio o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.',
      ],
      [
        'low numbers',
        'The figures are set out in the table below. Numbers under five have been suppressed under section 40(2) FOIA, as people could be identified.',
      ],
      [
        'a part on the website',
        'The first table is attached. The second is published on our website and is exempt under section 21 FOIA.',
      ],
      [
        'removed because they name people',
        'I can disclose some of the e-mails, which are enclosed at Annex A. Two have been removed because they contain legal advice.',
      ],
      [
        'one part under section 36',
        'We are able to provide you with the agenda. The rest is withheld under section 36(2)(b)(i) FOIA, in the opinion of the qualified person.',
      ],
    ],
    disclosure: [
      [
        'attached, with a general paragraph',
        `Please find attached the ferry accounts.\n\n${REUSE}\n\n${COMPLAINT}`,
      ],
      ['a spreadsheet that you can open', 'The spreadsheet, which you can open in any program, is attached.'],
      ['where you can find the answer', 'You can find the figures in the table below.'],
      [
        'numbers in turn',
        'Please see our answers below.\n\n1. How many buses do you run?\n\n25\n\n2. How many are electric?\n\n9',
      ],
      [
        'on a page of the site',
        'The information you requested can be found at https://www.harbour.example/accounts.',
      ],
      ['in the text', 'The answer to your question is 14 members of staff.'],
      [
        'under the EIR',
        'Under the Environmental Information Regulations 2004 we have enclosed the bathing water samples.',
      ],
      [
        'under FOISA',
        `The council holds this information and I enclose a copy of it.\n\n${SCOTTISH_COMPLAINT}`,
      ],
      [
        'by a police force',
        'The force can now disclose the following: 12 arrests were made in 2022 and 14 in 2023.',
      ],
      ['in Welsh', 'Amgaeaf gopi o’r adroddiad yr oeddech wedi gofyn amdano.'],
      ['in Welsh, attached', 'Gweler ynghlwm yr wybodaeth y gwnaethoch gais amdani.'],
      ['with one part not held', 'The figures for 2023 are provided below. We do not hold figures for 2015.'],
      [
        'with an e-mail footer about disclosure',
        `We attach the register you asked for.\n\nYours sincerely,\nA Clerk\n\n${DISCLAIMER}`,
      ],
      ['of everything', 'I am pleased to provide the whole of the report. Nothing has been redacted.'],
    ],
    'not-held': [
      ['no records were found', 'We have searched our archive. No records were found.'],
      [
        'a search without result',
        'A search of our electronic records found no information about the footbridge.',
      ],
      ['nothing located', 'Following a thorough search, nothing relevant to your request was located.'],
      [
        'under FOISA, notice',
        `The council does not hold the information. This is a notice under section 17(1) of FOISA.\n\n${SCOTTISH_COMPLAINT}`,
      ],
      [
        'under the EIR, by its exception',
        'We do not hold the noise readings. Regulation 12(4)(a) of the EIR therefore applies.',
      ],
      [
        'under the Scottish Regulations',
        'The authority does not hold this information and relies on regulation 10(4)(a) of the Environmental Information (Scotland) Regulations 2004.',
      ],
      [
        'with another body named',
        'The district council does not hold this, as roads are for the county. Please contact the county council.',
      ],
      [
        'with a link by section 21',
        'We do not hold a list of owners. You may be able to find some of it at www.register.example, and section 21 of the Act applies to what is published there.',
      ],
      ['by a police force', 'I can confirm that no information is held by the force about the matter.'],
      ['in Welsh', 'Nid yw’r Cyngor yn dal yr wybodaeth y gofynnwyd amdani.'],
      [
        'not recorded, with a complaint paragraph',
        `The trust does not record the reason for a cancellation.\n\n${COMPLAINT}`,
      ],
      ['no record of it', 'We have no record of any such meeting.'],
      ['no longer', 'The files were destroyed in 2014 and the information is no longer held.'],
      ['as it never was', 'There are no recorded minutes of the visit, so the information does not exist.'],
    ],
    'neither-confirm-nor-deny': [
      [
        'personal data',
        'We can neither confirm nor deny whether we hold it, under section 40(5B)(a)(i) of the Freedom of Information Act 2000.',
      ],
      [
        'by a police force',
        'The Constabulary neither confirms nor denies that it holds any information, by virtue of sections 23(5), 24(2), 30(3) and 31(3) FOIA. This should not be taken as an indication that it is or is not held.',
      ],
      [
        'under FOISA',
        `We refuse under section 18(1) of FOISA to reveal whether the information exists or is held.\n\n${SCOTTISH_COMPLAINT}`,
      ],
      [
        'under the EIR',
        'We neither confirm nor deny that we hold the nest sites, under regulation 12(6) of the Environmental Information Regulations 2004.',
      ],
      [
        'under the Scottish Regulations',
        'Under regulation 10(8) of the Environmental Information (Scotland) Regulations 2004 we neither confirm nor deny that such information exists.',
      ],
      [
        'in Welsh',
        'Nid yw Heddlu’r Glannau yn cadarnhau nac yn gwadu ei fod yn dal yr wybodaeth, yn unol ag adran 40(5B) o Ddeddf Rhyddid Gwybodaeth 2000.',
      ],
      [
        'in words alone',
        'The trust will neither confirm nor deny whether it holds a complaint about the doctor.',
      ],
      [
        'with the prohibition behind it',
        `The duty in section 1(1)(a) does not arise by virtue of section 44(2) FOIA, and we therefore neither confirm nor deny that we hold it.\n\n${COMPLAINT}`,
      ],
    ],
    transfer: [
      ['transferred', 'We have transferred your request to the port authority, which will answer you.'],
      [
        'forwarded',
        'We have forwarded your request to the county council, who will respond to you directly.',
      ],
      [
        'under the EIR',
        'Under regulation 10 of the Environmental Information Regulations 2004 we are transferring your request to the water board.',
      ],
      [
        'passed',
        'As this is a matter for the fire service, I have passed your request to them at foi@fire.example.',
      ],
      [
        'to be sent elsewhere',
        'This office is not responsible for bus lanes. Please redirect your request to the transport authority.',
      ],
      [
        'resubmit elsewhere',
        'Schools answer their own requests. You should submit your request to the school directly.',
      ],
      ['in Welsh', 'Rydym wedi trosglwyddo eich cais i Gyngor y Fro, a fydd yn ymateb i chi.'],
      [
        'by a police force',
        `Prosecutions are for the prosecution service. Your request has been transferred to it.\n\n${COMPLAINT}`,
      ],
    ],
    automatic: [
      [
        'out of the office',
        'I am out of the office until Monday 6 May. For anything urgent ring the front desk.',
      ],
      [
        'on leave',
        'Thank you for your e-mail. I am on annual leave and will read it when I am back on 3 June.',
      ],
      ['undeliverable', 'Undeliverable: Freedom of Information request – ferry accounts'],
      [
        'a delivery that failed',
        'Delivery has failed to these recipients or groups:\n\nfoi@harbour.example\n\nThe e-mail address you entered could not be found.',
      ],
      [
        'a bounce with a copy of the message',
        'This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n-----Original Message-----\nPlease send me the accounts under section 1 of the Act.',
      ],
      [
        'a full mailbox',
        'Your message to foi@harbour.example could not be delivered because the recipient’s mailbox is full.',
      ],
      ['in Welsh', 'Ymateb awtomatig: rwyf allan o’r swyddfa tan ddydd Llun.'],
      ['a mailbox nobody reads', 'This mailbox is not monitored. Please use the form on our website.'],
      [
        'for whatever is sent there',
        'This is an automatic reply. If you have sent a request under the Freedom of Information Act, we will respond within 20 working days. If your message is about council tax, please contact the contact centre.',
      ],
    ],
    other: [
      ['a greeting', 'Good morning, and happy new year from all of us.'],
      ['a call', 'I tried to ring you on Tuesday about your visit.'],
      [
        'a fee',
        'The fee for copying is £35 under section 9 of the Act. The 20 working days stop until it is paid.',
      ],
      ['a withdrawal', 'As you have told us, your request is withdrawn and we have closed it.'],
      ['thanks', 'Thank you for your kind words about our team.'],
      ['a recall', 'The sender would like to recall the message "Minutes".'],
      [
        'a body that the Act does not cover',
        'The housing society is not a public authority for the purposes of the Freedom of Information Act 2000.',
      ],
      ['a complaint paragraph alone', COMPLAINT],
      ['nothing', ''],
    ],
  };

/** Invented outcomes of reviews. */
export const REVIEW_EXAMPLES: Readonly<Record<ReviewOutcome, readonly KindExample[]>> = {
  upheld: [
    [
      'the decision',
      'I have completed the internal review that you asked for. I uphold the decision to withhold the tender under section 43(2) FOIA.',
    ],
    [
      'the exemption was right',
      `Internal review\n\nYou asked for an internal review. Having looked at it afresh, I find that section 12 was applied correctly.\n\n${COMPLAINT}`,
    ],
    [
      'the complaint is not',
      'Outcome of internal review. Your complaint is not upheld. The request remains refused under section 14(1) FOIA.',
    ],
    [
      'under FOISA',
      'The review panel has considered your requirement for review and confirms the original decision, without modification, under section 21(4)(a) of FOISA. The names are exempt under section 38(1)(b).',
    ],
    [
      'under the EIR',
      'We have reconsidered your request under regulation 11 of the EIR and have concluded that regulation 12(5)(e) still applies. The original response was correct.',
    ],
    [
      'in Welsh',
      'Rwyf wedi cwblhau’r adolygiad mewnol o’ch cais. Rwy’n cadarnhau’r penderfyniad gwreiddiol i wrthod o dan adran 43(2).',
    ],
    [
      'by a police force',
      'The internal review has now been concluded. The force maintains its position that sections 30(1) and 40(2) FOIA are engaged and the exemptions were correctly applied.',
    ],
    [
      'nothing more is held',
      'I have carried out an internal review. I am satisfied that no further information is held and agree with the original response.',
    ],
  ],
  varied: [
    [
      'in part',
      'I have concluded my internal review. Your complaint is partly upheld: the annex should have been disclosed and is attached; the rest remains exempt under section 43(2) FOIA.',
    ],
    [
      'some released',
      'This is the outcome of your internal review. We are now releasing two of the letters. The others continue to be withheld under section 42 FOIA.',
    ],
    [
      'another exemption',
      'Following the internal review we no longer rely on section 43(2) FOIA, but we find that the information is exempt under section 41.',
    ],
    [
      'under FOISA',
      'The outcome of the review is that the original decision is confirmed with modifications: we no longer rely on section 30(c) of FOISA, and section 38(1)(b) still applies to the names.',
    ],
    [
      'recounts a refusal under a heading and drops it later',
      'Internal review\n\nSection 12 – cost\n\nYour request was refused under section 12 FOIA, because it would exceed the limit.\n\nSection 40(2) – personal information\n\nThe names were withheld under section 40(2) FOIA.\n\nMy findings\n\nI find that section 12 was incorrectly applied and it is withdrawn. I uphold the use of section 40(2).',
    ],
    [
      'in Welsh',
      'Canlyniad yr adolygiad mewnol: mae eich cwyn wedi’i chadarnhau yn rhannol. Mae’r enwau’n dal wedi’u heithrio o dan adran 40(2).',
    ],
    [
      'partially',
      'I have reviewed the handling of your request. I partially uphold your complaint, as our reply was late, but the exemption in section 31(1)(a) was correctly engaged.',
    ],
  ],
  overturned: [
    [
      'the decision',
      'I have completed the internal review and overturn the decision to refuse your request. The tender is attached.',
    ],
    [
      'the complaint is right',
      'Outcome of your internal review: I uphold your complaint. The information should have been disclosed to you and is now enclosed.',
    ],
    [
      'everything released',
      'We have carried out an internal review. We no longer rely on section 14(1) FOIA and have now released all of the information.',
    ],
    [
      'under FOISA',
      'Having reviewed our response, we substitute a different decision under section 21(4)(b) of FOISA and attach the report in full.',
    ],
    [
      'under the EIR',
      'Our reconsideration of your request under regulation 11 EIR found that regulation 12(4)(b) was wrongly applied. The exception is withdrawn and the data are enclosed.',
    ],
    [
      'in Welsh',
      'Yn dilyn yr adolygiad mewnol, rydym wedi gwrthdroi’r penderfyniad gwreiddiol ac amgaeaf yr adroddiad.',
    ],
    [
      'the search',
      'The internal review has found that the original response was incorrect: the minutes are held after all, and a copy is attached.',
    ],
  ],
};

/** Letters about reviews that are not the outcome of one. */
export const NO_REVIEW_EXAMPLES: readonly (readonly [LetterKind, string, string])[] = [
  ['refusal', 'offers one', `The tender is exempt under section 43(2) FOIA.\n\n${COMPLAINT}`],
  [
    'refusal',
    'offers one at length',
    'The tender is exempt under section 43(2) FOIA.\n\nHow to complain\n\nIf you want us to look at this again, ask for an internal review. The review will be carried out by a senior officer. The outcome of the internal review will be sent within 20 working days.',
  ],
  [
    'refusal',
    'is about reviews',
    'You asked for our guidance on internal reviews. The draft is exempt under section 36(2)(c) FOIA.',
  ],
  [
    'disclosure',
    'sends a review of something else',
    'Please find attached the review of library services that you asked for.',
  ],
  [
    'not-held',
    'has not reviewed the service',
    'The council does not hold a review of the ferry. No review was commissioned.',
  ],
];
