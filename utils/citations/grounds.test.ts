import { describe, expect, it } from 'vitest';
import { findFacts, GROUND_WORDINGS, groundPattern, isRegime, parseProvision, type Regime } from '../law';
import { findGrounds, readLetter } from '.';

function grounds(text: string, regime: Regime = 'FOIA'): readonly string[] {
  return findGrounds(text, readLetter(text, { regime }), regime).map(
    ({ start, end, provision }) => `${provision}: ${text.slice(start, end)}`,
  );
}

/** The rows of a table that is written by what its sentences have in common. */
function rows(table: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, texts]) => texts.map((text) => [key, text] as const));
}

function regimeOf(provision: string): Regime {
  const [regime = ''] = provision.split(' ');
  if (!isRegime(regime)) throw new Error(`${provision} names no regime`);
  return regime;
}

describe('a reason in words stands for its provision in the law of the letter', () => {
  it.each(
    rows({
      'FOIA s12': [
        'Answering would «exceed the appropriate limit».',
        'The work would cost «more than £450».',
        'Locating the files would take «more than 18 hours».',
        'The «cost limit would be exceeded».',
        'We estimate that finding and reading these files would take well «over the 18 hours» we may spend.',
        'To extract this from each patient’s notes would cost the Trust «in excess of £450».',
        'The Department estimates that the cost of complying would «exceed the £600 limit» for central government.',
        'Unfortunately your request would «breach the cost threshold» and I must refuse it.',
        'It would take 51 hours to read them, which is «above the 24-hour limit» for departments.',
        'We cannot answer question 3 because it would «take too long to collate» the returns by hand.',
        'I am refusing this part as the time needed to compile it is «beyond the cost limit».',
        'The force is not obliged to comply, as the «fees limit has been exceeded».',
        'We have to decline this question: it would take «longer than 18 hours» to go through the logs.',
        'At an hour for each school that is 160 hours, which is «more than the cost limit» of 18 hours.',
        'Locating the data would take 31 hours, and this «exceeds the appropriate limit» of 18 hours.',
        'Finding the minutes would take «longer than the 18 hours» that the law allows, so we cannot help unless you narrow it.',
        'Making the forms readable would «exceed the cost of compliance».',
        'It would prove «too costly to do so» under the fees regulations, and I cannot provide the figures.',
        'Collating the returns would take «more time than the law requires» us to spend.',
        'The cost limit is £450, and I estimate that finding the letters would «cost more than that».',
        'The data could be gathered only at «disproportionate cost», and we decline to do so.',
        'Mae hyn yn «fwy na’r terfyn costau» ac felly ni allwn ateb.',
        'Byddai ateb y cais yn «mynd dros y terfyn priodol», ac rydym yn ei wrthod.',
        'Byddai’n cymryd «mwy na 18 awr» i gasglu’r wybodaeth, felly rydym yn gwrthod y cais.',
      ],
      'FOISA s12': [
        'Answering would «exceed the appropriate limit».',
        'The Board estimates the cost at £2,310, which is «over the £600 limit» set by the Fees Regulations.',
      ],
      'EIR reg12(4)(b)': [
        'We find the request «manifestly unreasonable».',
        'To read 9,000 survey sheets would be a «manifestly unreasonable» burden, so we refuse the request.',
        'Answering would «exceed the appropriate limit».',
        'We decline to answer because «the request is vexatious».',
      ],
      'EISR reg10(4)(b)': [
        'Answering would «exceed the appropriate limit».',
        'The Council considers your request for all drainage plans «manifestly unreasonable».',
      ],
      'FOIA s14': [
        'We have decided to refuse your request because it «is obsessive and vexatious» in nature.',
        'The Council is treating «your correspondence as vexatious».',
        'That request has been refused as it «repeats one» answered only last month.',
        'We consider «your request vexatious».',
        'We «refuse it as repeated».',
        'The headteacher has decided that «this request is vexatious» and will not be answering it.',
        'We are not going to answer, because it is «a repeat of your request» of March.',
        '«Your request is substantially similar» to the one that we answered in May.',
        'The Trust deems «the request to be vexatious» given the burden it places on three members of staff.',
        'We must refuse this as «an identical request» was answered four weeks ago.',
        'Answering would impose a «grossly oppressive burden», and we refuse the request.',
        'The governors have decided to «treat your e-mail of 3 June as vexatious».',
        'You had this in February, so we are «treating it as a repeated request».',
        'Rydym yn ystyried bod «eich cais yn flinderus».',
        'Rydym yn gwrthod y cais gan ei fod yn «gais ailadroddus».',
      ],
      'FOISA s14': ['The Health Board regards «your request as vexatious».'],
      'FOIA s2': [
        'We «neither confirm nor deny» that we hold it.',
        'The Council will «neither confirm nor deny» whether such a complaint was made.',
        'We can «neither confirm nor deny» holding it.',
        'The Agency is «unable to confirm or deny» whether it holds what you ask for.',
        'The Service will «not confirm or deny» that it holds such a report.',
        'Ni all yr Heddlu «gadarnhau na gwadu» bod y wybodaeth ganddo.',
      ],
      'FOISA s18': ['Police Scotland will «neither confirm nor deny» whether it exists.'],
      'EIR reg12(6)': ['The Ministry «neither confirms nor denies» that it holds the survey.'],
      'EISR reg10(8)': ['The Ministers «neither confirm nor deny» that they hold the survey.'],
      'FOIA s40': [
        'Numbers lower than five have been replaced with an asterisk to «prevent individuals from being identified».',
        'Because of the small numbers we are not providing a breakdown, as this may lead to the «identification of individual pupils».',
        'We «have redacted the personal data» of junior staff.',
        'Names «have been removed because they are personal information».',
        'The «names of junior officials have been redacted».',
        'We have «withheld the names and contact details of staff» below director.',
        'I cannot give you her reasons for leaving, as that is her «personal data».',
        'Figures below five are suppressed so that no «individual can be identified».',
        'We have not given the exact number as it is so low that «pupils could be identified».',
        'I have not given the figure since it might «allow a pupil to be identified».',
        'I have removed the addresses of those who objected, as they «would identify them».',
        'The job titles were taken out because they «relate to identifiable individuals».',
        'We are unable to share this: it is «personal information» about a third party.',
        'Signatures and direct dial numbers have been blanked out to «protect the privacy of individuals».',
        'The e-mails are attached, with «third party information» redacted.',
        'To release the log would breach «data protection principles» and we refuse to do so.',
        'The disciplinary outcome is withheld because the «employee would be identifiable».',
        'We can’t release the photographs without «contravening the UK GDPR».',
        'Mae enwau’r staff wedi’u dileu gan eu bod yn «ddata personol».',
        'Ni allwn ryddhau’r llythyr am ei fod yn cynnwys «data personol».',
        'Rydym wedi golygu’r «wybodaeth bersonol» yn y negeseuon.',
      ],
      'FOISA s38': [
        'The Board cannot give the number because «patients could be identified» from it.',
        'The «names of the tenants have been redacted».',
        'Where a figure is under five it has been withheld, as there is a risk that a «pupil could be identified».',
      ],
      'EIR reg13': [
        'The «names of objectors have been removed» from the letters.',
        'Addresses «are withheld as personal data».',
      ],
      'EISR reg11': ['The «names of complainants have been redacted».'],
      'FOIA s21': [
        'We refuse this as it is «reasonably accessible» elsewhere.',
        'As the accounts are «already publicly available», they are exempt and I am not sending them.',
        'We are not obliged to provide the minutes since they are «already published» on our website.',
        'The salaries are exempt as they are «already in the public domain».',
        'You can get the deeds from the Land Registry, so they are «accessible to you by other means» and exempt.',
        'I have not included the contract, which is «available to you elsewhere».',
        'Mae’r adroddiad «eisoes ar gael» i’r cyhoedd ac felly wedi’i eithrio.',
      ],
      'FOISA s25': ['The papers are exempt because they are «otherwise accessible» to you.'],
      'EIR reg6(1)(b)': [
        'We have not supplied the register, as it is «already publicly available and easily accessible».',
      ],
      'EISR reg6(1)(b)': ['We will not be sending the plans because they are «publicly available».'],
      'FOIA s22': [
        'The figures are withheld as they are «intended for future publication».',
        'I cannot release the survey now because it «will be published» in March.',
        'The report is exempt: it is «due to be published» next month.',
        'We are holding this back, as the Department «intends to publish» it with the annual report.',
        'Rydym yn gwrthod rhyddhau’r ffigurau gan y byddant yn «cael eu cyhoeddi yn y dyfodol».',
      ],
      'FOISA s27': ['The statistics are exempt as they «will be published» within twelve weeks.'],
      'FOIA s22A': [
        'We refuse to release the interview data as they come from an «ongoing research programme».',
        'The trial results are withheld because the «research has yet to be completed».',
      ],
      'FOIA s23': [
        'We cannot release this, which was «supplied by one of the security bodies».',
        'The annex is exempt as it «relates to bodies dealing with security matters».',
      ],
      'FOIA s24': [
        'We cannot provide this for reasons of «national security».',
        'The locations are withheld to «safeguard national security».',
        'Details of our defences have been redacted since they would be «of use to terrorists».',
        'Mae’r lleoliadau’n cael eu dal yn ôl er mwyn «diogelwch cenedlaethol».',
      ],
      'FOISA s31': [
        'The Ministers withhold the plan for reasons of «national security».',
        'The map is exempt because it would «prejudice the defence of the British Islands».',
      ],
      'EIR reg12(5)(a)': [
        'The plans of the reservoir are withheld for reasons of «national security».',
        'We refuse to give the layout of the gas store because it would «adversely affect public safety».',
        'We have withheld the survey, whose release would «adversely affect international relations».',
      ],
      'EISR reg10(5)(a)': ['The dam drawings are withheld in the «interests of public safety».'],
      'FOIA s26': [
        'We are withholding the range as it would «prejudice the capability of our armed forces».',
        'The numbers are exempt because giving them out would harm the «effectiveness of the armed forces».',
      ],
      'FOIA s27': [
        'We cannot release the telegram, as it would «harm the UK’s relations with» France.',
        'The letter is withheld because it would prejudice «international relations».',
        'Two lines are redacted that were «given in confidence by another state».',
      ],
      'FOISA s32': ['The note of the call is withheld as it would prejudice «international relations».'],
      'FOIA s28': [
        'We have redacted the paragraph because it would prejudice «relations between the UK Government and the Welsh Government».',
      ],
      'FOISA s28': [
        'The minute is withheld to protect «relations between the Scottish Government and the UK Government».',
      ],
      'FOIA s29': [
        'The forecast is withheld because its release would «harm the economic interests» of the United Kingdom.',
        'We refuse to release the model as it would «prejudice the economy».',
      ],
      'FOIA s30': [
        'We cannot disclose this as it relates to an «ongoing criminal investigation».',
        'The statements are withheld because they are «held for the purposes of an investigation».',
        'The force declines to release the footage while there is a «live police investigation».',
        'The name of the source is redacted to «protect a confidential source».',
      ],
      'FOISA s34': ['The file is exempt because it is «held for the purposes of an investigation».'],
      'FOIA s31': [
        'The plan is withheld for the «prevention and detection of crime».',
        'We refuse the list of empty homes as it would be likely to «prejudice the prevention of crime».',
        'I am not able to tell you the date, as to do so would «prejudice our inspection functions».',
        'We withhold the software version because it would «leave us open to cyber attack».',
        'Bank account numbers are blanked out to «prevent fraud».',
        'We cannot say which cameras are live as it would «undermine law enforcement».',
        'HMRC declines to release the thresholds since they would «hinder the collection of tax».',
        'Rydym yn dal y map yn ôl er mwyn «atal troseddau».',
      ],
      'FOISA s35': [
        'The patrol times are withheld as they would «prejudice the prevention or detection of crime».',
      ],
      'FOIA s32': [
        'We cannot release the witness statement, which is held only as a «court record».',
        'The bundle is exempt as it was «created for court proceedings».',
      ],
      'FOISA s37': ['The petition is exempt because it is a «court record».'],
      'FOIA s33': [
        'The working papers are withheld as they would «prejudice our audit functions».',
        'The letter to the auditor is exempt because release would «prejudice the exercise of audit functions».',
      ],
      'FOISA s40': ['The draft findings are withheld as they would «prejudice our audit functions».'],
      'FOIA s34': ['We must withhold the memorandum to avoid an «infringement of parliamentary privilege».'],
      'FOIA s35': [
        'The submission is withheld because it «relates to the formulation of government policy».',
        'The minutes are exempt as «Cabinet communications».',
        'We cannot release the advice since «policy is still being developed».',
      ],
      'FOISA s29': [
        'The briefing is exempt because it «relates to the formulation of Scottish Government policy».',
      ],
      'FOIA s36': [
        'In the «qualified person’s opinion» release would inhibit the free and frank provision of advice, so it is withheld.',
        'We refuse to release the note because it would «prejudice the effective conduct of public affairs».',
        'The e-mails are withheld, as officers need «a safe space for discussing options».',
      ],
      'FOISA s30': [
        'The draft is withheld because it would inhibit the «free and frank exchange of views».',
        'The papers are exempt as their release would «prejudice substantially the effective conduct of public affairs».',
      ],
      'FOIA s37': [
        'We withhold the letters, which are «communications with the Royal Household».',
        'The citation is exempt as it relates to the «conferring of an honour».',
      ],
      'FOISA s41': ['The letter is exempt because it concerns «communications with His Majesty».'],
      'FOIA s38': [
        'The address is withheld as its release is a «risk to the safety of staff».',
        'The plans cannot be released since to do so would «endanger the safety of staff» who work there.',
        'The location of the refuge is withheld to «protect the safety of the residents».',
        'The address cannot be given, since that would put the «safety of the women who live there at risk».',
        'We have redacted the inquest papers as they would «cause distress to the family».',
        'Rydym yn gwrthod rhyddhau’r cyfeiriad gan y byddai’n «peryglu diogelwch» y staff.',
      ],
      'FOISA s39': ['The site is not being disclosed because that would «endanger public safety».'],
      'FOIA s39': [
        'As it «is environmental information», it is exempt from the Act and you will be answered under the Regulations.',
      ],
      'FOIA s41': [
        'The report was «given to us in confidence» and is withheld.',
        'We cannot release the references, which were «provided in confidence».',
        'The settlement is withheld because of a «duty of confidence» to the other party.',
        'I must withhold the minutes as releasing them would be an «actionable breach of confidence».',
        'Medical records are exempt since they are subject to a «duty of confidentiality».',
        'The terms cannot be disclosed owing to a «confidentiality agreement» with the seller.',
        'Ni allwn ddatgelu’r adroddiad am iddo gael ei «roi yn gyfrinachol».',
      ],
      'FOISA s36': [
        'The survey was «supplied in confidence» and is therefore exempt.',
        'The opinion is withheld as it is «subject to legal privilege».',
      ],
      'FOIA s42': [
        'We withhold the rest of the report, which was prepared in «contemplation of litigation».',
        'We cannot release the note, which is «legally privileged».',
        'The memorandum is withheld because it is «covered by legal professional privilege».',
        'Three lines are redacted since they «contain legal advice».',
        'Counsel’s opinion is withheld as «advice from our solicitors».',
        'Mae’r cyngor wedi’i ddal yn ôl oherwydd «braint broffesiynol gyfreithiol».',
      ],
      'FOIA s43': [
        'The prices are withheld because they are «commercially sensitive».',
        'We refuse to release the bid scores as they would damage the «commercial interests» of the bidders.',
        'The recipe is exempt as a «trade secret».',
        'The pricing schedule has been removed for reasons of «commercial confidentiality».',
        'We cannot give hourly rates, because that would «put our supplier at a competitive disadvantage».',
        'The day rate is held back so as to «protect our negotiating position».',
        'Mae’r prisiau’n cael eu dal yn ôl gan eu bod yn «fasnachol sensitif».',
        'Gwrthodir y cais er mwyn diogelu «buddiannau masnachol» y cwmni.',
      ],
      'FOISA s33': ['The unit rates are withheld, being «commercially sensitive».'],
      'EIR reg12(5)(e)': [
        'The appraisal contains «confidential commercial information» and has been withheld.',
        'The viability appraisal is withheld as «commercially sensitive».',
      ],
      'EISR reg10(5)(e)': ['The tender sums are withheld as «commercially confidential».'],
      'FOIA s44': [
        'We are «prohibited by law» from releasing this.',
        'Another Act makes it «an offence to disclose» taxpayers’ affairs, so we withhold them.',
        'We cannot provide it because a «statutory bar» applies.',
        'The ombudsman is «prevented by statute» from disclosing what it obtained.',
      ],
      'FOISA s26': ['The Keeper is «prohibited by law» from releasing the entry.'],
      'EIR reg12(4)(c)': [
        'Your request is «too broad» and we are refusing it.',
        'We refuse the request because it is «formulated in too general a manner».',
      ],
      'EISR reg10(4)(c)': ['Your request is refused as «too general» for us to identify what you want.'],
      'EIR reg12(4)(d)': [
        'The map is still «in draft» and is withheld.',
        'We are withholding the model because it is an «unfinished document».',
        'The study is «still being completed» and so cannot be released.',
        'Mae’r asesiad yn «anorffenedig» ac felly’n cael ei ddal yn ôl.',
      ],
      'EISR reg10(4)(d)': ['The assessment is withheld as «material in the course of completion».'],
      'EIR reg12(4)(e)': [
        'We refuse to release «internal communications».',
        'The e-mails between officers are withheld, being «internal communications».',
      ],
      'EISR reg10(4)(e)': ['The memo is excepted because it is an «internal communication».'],
      'EIR reg12(5)(b)': [
        'The enforcement file is withheld as its release would «adversely affect the course of justice».',
        'The advice is withheld because it is «covered by legal professional privilege».',
        'We cannot release the site notes because of a «live investigation» into the spill.',
      ],
      'EISR reg10(5)(b)': ['The file is withheld since release would «prejudice the course of justice».'],
      'EIR reg12(5)(c)': [
        'The calibration tables are withheld to protect the maker’s «intellectual property rights».',
        'We cannot supply the drawings because of «copyright».',
      ],
      'EISR reg10(5)(c)': ['The model is withheld to protect «intellectual property rights».'],
      'EIR reg12(5)(d)': [
        'The panel’s minutes are withheld, to protect the «confidentiality of its proceedings».',
      ],
      'EISR reg10(5)(d)': ['The note is withheld for the «confidentiality of the proceedings» of the board.'],
      'EIR reg12(5)(f)': [
        'The nest records were «supplied voluntarily» and we withhold them.',
        'We withhold the survey because it was «volunteered» by the landowner.',
      ],
      'EISR reg10(5)(f)': ['The counts were «provided voluntarily» by fish farmers and are withheld.'],
      'EIR reg12(5)(g)': [
        'The location of the bat roost is not being released to prevent «disturbance to a protected species».',
        'The grid references are withheld to «protect the nesting site».',
        'We refuse to give the location because it would «harm the environment» to which it relates.',
      ],
      'EISR reg10(5)(g)': ['The map is withheld for the «protection of the environment».'],
    }),
  )('%s: %s', (provision, marked) => {
    const [before = '', surface = '', behind = ''] = marked.split(/[«»]/);
    expect(grounds(`${before}${surface}${behind}`, regimeOf(provision))).toEqual([
      `${provision}: ${surface}`,
    ]);
  });
});

describe('no ground', () => {
  it.each(
    rows({
      'the information is not held': [
        'We do not hold any personal data about the pilots.',
        'We cannot provide commercially sensitive forecasts because we do not hold any.',
        'No information is held about national security incidents, so none can be given.',
        'The Council has no record of legal advice and so cannot provide it.',
      ],
      'why more time is needed': [
        'We need more time to decide whether the prices can be withheld as commercially sensitive.',
        'I am extending the deadline to consider the public interest in withholding the legal advice.',
        'We are still considering whether national security means that it must be withheld.',
        'We need a further 20 working days to consult those whose commercial interests would be harmed if we refused.',
      ],
      'what disclosure would cause': [
        'It would not be fair to disclose this, as staff have a legitimate expectation that personal data is not made public.',
        'The prices are commercially sensitive.',
        'Release would be likely to prejudice the commercial interests of the supplier.',
        'Disclosure would endanger the safety of our drivers.',
        'This would harm the UK’s relations with its neighbours.',
        'Officials would be less free and frank in giving advice in future.',
        'A named person would be identified by it.',
        'Criminals would use it to commit crime.',
        'Competitors would gain a commercial advantage in the next tender.',
      ],
      'what is weighed': [
        'The public interest in withholding commercially sensitive prices is strong.',
        'A factor in favour of withholding is that legal advice needs to be confidential.',
        'There is a public interest in not disclosing what would harm national security.',
        'Arguments for withholding: the commercial interests of the bidder.',
        'On the other hand, withholding protects the safe space in which policy is made.',
        'We weighed the need to protect personal data before we decided to withhold it.',
      ],
      'what stands under a heading that weighs, or behind what is weighed': [
        'Factors in favour of withholding\n\nThe prices are commercially sensitive, and such prices are never provided.',
        'Public interest test\n\nWithholding the names protects personal data.',
        'The public interest in openness is clear. The withheld prices keep a commercial sensitivity.',
        'Evidence of harm\n\nNot to provide it would protect the safety of officers.',
      ],
      'the name of a company': [
        'We are withholding the name of the sub-contractor.',
        'Company names have been removed.',
        'The name of the haulage firm has been redacted.',
      ],
      'a licence, a payment or the like that is refused': [
        'We refused the licence to prevent crime and disorder.',
        'Housing benefit was withheld because they did not provide personal information.',
        'Payment was refused to 40 people because of an ongoing fraud investigation.',
        'The drivers would not provide personal information.',
      ],
      'how long records are kept and what staff must do': [
        'Personal data is retained for six years and then deleted.',
        'Personal data is deleted under our retention schedule.',
        'Staff must not share commercially sensitive information or remove files.',
        'The handbook says that commercially sensitive papers cannot be provided to suppliers.',
      ],
      'how often something was refused': [
        'Last year we refused 61 requests as commercially sensitive or as personal data.',
        'Of these, 14 requests were refused as vexatious and 6 as commercially sensitive.',
      ],
      'a limit on something else': [
        'Information on the 14 drivers who exceeded the legal limit is attached.',
        'The helpline was open for longer than 18 hours to answer callers.',
        'The work on the bridge cost more than that.',
      ],
      'the law in general': [
        'Requests which are vexatious need not be answered.',
        'An authority may refuse a request that would exceed the appropriate limit.',
        'A public authority can withhold information if it is commercially sensitive.',
        'The Act exempts information that was provided in confidence.',
        'Public bodies are not obliged to answer where the cost would exceed £450.',
        'The exemption covers information whose disclosure would prejudice the prevention of crime.',
        'There are exemptions for personal data and for legal advice.',
        'Information can be withheld if it is reasonably accessible elsewhere.',
        'We may refuse a request that is repeated.',
        'The appropriate limit for local authorities is £450, or 18 hours of work.',
        'Some information may be withheld, for example where it is personal data or commercially sensitive.',
        'Under the law we can neither confirm nor deny only where an exemption allows it.',
      ],
      'what the law would allow': [
        'If the cost would exceed the limit we can refuse.',
        'We could have refused this as repeated.',
        'If you ask again we may treat the request as vexatious.',
        'Should the work exceed 18 hours we would have to refuse.',
        'The names would be withheld as personal data if we held them.',
      ],
      'the words of the applicant or of others': [
        'We consulted the third party, who asked that it be withheld as commercially sensitive.',
        'The contractor told us that it does not want its prices released because they are commercially sensitive.',
        'I believe that you refused it because my request is vexatious.',
        'You say that the prices should not have been withheld as commercially sensitive.',
        'You argue that we were wrong to refuse it as vexatious.',
        'You asked why the names were redacted as personal data.',
        'You ask us not to refuse this as commercially sensitive.',
        'You wrote:\n\n“Please do not say that the prices are withheld because they are commercially sensitive.”',
        'Please can you provide the contract with commercially sensitive prices redacted.',
        '> The prices are withheld because they are commercially sensitive.',
      ],
      'a dropped decision': [
        'We no longer say that the request is vexatious.',
        'We no longer withhold the prices as commercially sensitive.',
        'The prices were wrongly withheld as commercially sensitive.',
        'I have decided that the prices should not have been withheld as commercially sensitive.',
        'I withdraw our refusal on the ground of legal privilege.',
        'The names were redacted as personal data in error.',
        'The decision to withhold the report as commercially sensitive is overturned.',
        'We first refused this as vexatious; we have changed our minds.',
      ],
      'what is not so': [
        'Your request is not considered vexatious.',
        'The work would not exceed the appropriate limit.',
        'We do not consider that the prices are exempt as commercially sensitive.',
        'No personal data has been redacted.',
        'Nothing has been withheld as commercially sensitive.',
        'We have not withheld anything on the ground of national security.',
        'The request is neither vexatious nor repeated.',
      ],
      'information released': [
        'The prices were withheld as commercially sensitive but are now enclosed.',
        'Although the prices are commercially sensitive we have decided to release them rather than refuse.',
        'The names were first redacted as personal data and are now disclosed in full.',
        'The exercise has passed, so what was withheld for national security can now be released.',
      ],
      'a link to where something is published': [
        'The minutes are already available on our website.',
        'The accounts are publicly available at https://www.example.gov.uk/accounts.',
        'You may be interested in the data that we have already published.',
        'The next set of figures will be published in May.',
        'Contracts over £5,000, with commercially sensitive text removed, are published on our website.',
      ],
      'a sentence that cites the provision': [
        'We refuse it under section 43(2) as commercially sensitive.',
        'The names are withheld as personal data (section 40(2)).',
        'It would exceed the appropriate limit, so section 12(1) applies.',
        'Regulation 12(4)(d) is engaged: the plan is unfinished and is withheld.',
      ],
      'how the authority handles personal data and replies': [
        'Under our policy, personal data is removed from records after six years.',
        'Personal data is deleted after seven years.',
        'We will not release your personal data.',
        'Our privacy notice says when personal information is removed.',
        'Replies may be published on our website with personal data removed.',
        'Please do not send personal information, which we would have to redact.',
        'We have removed your personal details from the copy on our disclosure log.',
      ],
      'the complaint paragraph and the small print': [
        'If you think that we were wrong to withhold information as commercially sensitive, you can ask for a review.',
        'You have the right to complain if we refuse your request as vexatious.',
        'This e-mail may contain legally privileged information and must not be disclosed to others.',
        'This message is confidential and exempt from disclosure if legally privileged.',
        'Most of what we hold is subject to copyright, and you may not re-use it without permission.',
      ],
      'the complaint paragraph, the signature and the small print by their place': [
        'How to complain\n\nYou may ask for a review within 40 working days. We refuse reviews on commercially sensitive prices.',
        'Yours sincerely\n\nWe do not disclose personal data',
      ],
      'an invitation to narrow': [
        'We would advise you that a request covering five years is likely to exceed the appropriate limit.',
        'In order to bring your request under the appropriate limit you may wish to limit it to one year.',
        'Please narrow it so that it does not exceed the limit.',
        'You could ask for one year, to bring it within the cost limit.',
        'A request for a single month would not be refused as exceeding the limit.',
      ],
      'something else altogether': [
        'The tribunal refused an appeal about legal advice in 2019.',
        'Officers removed the tree to protect public safety.',
        'The school excluded 12 pupils for conduct that would endanger the safety of others.',
        'The licence was refused to prevent crime and disorder.',
        'The grant was refused because the project was incomplete.',
        'The applicant was refused planning permission to protect the nesting site.',
        'The Council cannot give legal advice on this matter and you should consult a solicitor.',
        'No prosecutions were possible because victims declined to support a police investigation.',
        'The cost of the works exceeded £600.',
        'The meeting lasted more than 18 hours.',
        'The officers exceeded the speed limit in 14 cases.',
        'Drivers over the limit: 214.',
        'Total spend above the threshold: £4,200,000.',
        'See the guidance on vexatious requests.',
        'Thank you for your letter about the park.',
        'The officer was refused a commercial licence.',
        'The bins were removed for health and safety reasons.',
        'Seven staff completed training in data protection and two were refused it.',
        'The court refused the appeal, and the judgment is attached.',
        'Gallwch wneud cwyn os ydych yn anfodlon.',
        'Mae’r wybodaeth am ddata personol ar ein gwefan.',
      ],
    }),
  )('%s: %s', (_why, text) => {
    expect(grounds(text)).toEqual([]);
  });
});

describe('a review that gives up the refusal', () => {
  const GIVEN_UP = `I have carried out an internal review. You now have all that you asked for, and I accept that the first
reply was incorrect.`;

  it.each([
    [
      'a request that was like an earlier one',
      'Your request of 3 May was substantially similar to that of 1 March.',
    ],
    ['a limit that was said to be exceeded', 'It was said that the work would exceed the cost limit.'],
    ['prices that were withheld', 'The prices were withheld because they were commercially sensitive.'],
  ])('leaves no ground: %s', (_why, recounted) => {
    expect(grounds(`${GIVEN_UP}\n\n${recounted}`)).toEqual([]);
  });

  it('keeps what it still withholds', () => {
    expect(grounds(`${GIVEN_UP}\n\nThe names remain redacted, as they are personal data.`)).toHaveLength(1);
  });

  it('keeps what it decides itself', () => {
    expect(
      grounds(`${GIVEN_UP}\n\nI have decided to remove the rates, which are commercially sensitive.`),
    ).toEqual(['FOIA s43: commercially sensitive']);
  });
});

it('a review that upholds the refusal repeats its grounds', () => {
  const text = 'I have carried out an internal review. We refused it as vexatious. The decision stands.';
  expect(grounds(text)).toEqual(['FOIA s14: refused it as vexatious']);
});

describe('to neither confirm nor deny', () => {
  it('stands for the exemption that is given with it in words', () => {
    const text = 'We neither confirm nor deny holding it, as to say so would itself disclose personal data.';
    expect(grounds(text)).toEqual([
      'FOIA s40(5B): neither confirm nor deny holding it, as to say so would itself disclose personal data',
    ]);
  });

  it('stands for the exemption that the next sentence cites for it', () => {
    const text =
      'We can neither confirm nor deny that we hold this. The duty to confirm or deny does not arise because of section 40(5B)(a)(i) of the Act.';
    expect(grounds(text)).toEqual(['FOIA s40(5B): neither confirm nor deny']);
  });

  it('stands for the exemption that a sentence behind gives for it in words', () => {
    const text =
      'We can neither confirm nor deny whether anyone was arrested. To do so would reveal a criminal investigation.';
    expect(grounds(text)).toEqual(['FOIA s30(3): neither confirm nor deny']);
  });

  it('stands for the exemption that the letter cites for it further on', () => {
    const text = `We neither confirm nor deny holding it.\n\nDecision\n\nThe Act gives two duties. Both have exemptions.
      \n\nWe rely on section 23(5) and section 40(5B)(a)(i) of the Freedom of Information Act.`;
    expect(grounds(text)).toEqual(['FOIA s23(5): neither confirm nor deny']);
  });

  it('does not stand for what a sentence behind says of something else', () => {
    const text = 'We neither confirm nor deny holding it. The prices are withheld as commercially sensitive.';
    expect(grounds(text)).toEqual(['FOIA s2: neither confirm nor deny', 'FOIA s43: commercially sensitive']);
  });

  it('does not stand for an exemption of something else that is cited nearby', () => {
    const text =
      'We can neither confirm nor deny that we hold this. The prices are withheld under section 43(2) of the Act.';
    expect(grounds(text)).toEqual(['FOIA s2: neither confirm nor deny']);
  });
});

it('two reasons of one sentence are two grounds, in the order of the text', () => {
  const text = 'The bid is withheld as it was provided in confidence and is commercially sensitive.';
  expect(grounds(text)).toEqual(['FOIA s41: provided in confidence', 'FOIA s43: commercially sensitive']);
});

it('one reason in two wordings is one ground', () => {
  const text = 'The prices are a trade secret and commercially sensitive, and so are withheld.';
  expect(grounds(text)).toEqual(['FOIA s43: trade secret']);
});

it('what an invitation to narrow says does not silence the refusal before it', () => {
  const text =
    'We cannot answer, as that would exceed the cost limit, but if you narrow it to one year we may be able to help.';
  expect(grounds(text)).toEqual(['FOIA s12: exceed the cost limit']);
});

it.each([
  [
    'a heading that weighs',
    'Public interest test\n\nWe have withheld the prices, which are commercially sensitive.',
  ],
  [
    'what is weighed',
    'The public interest in openness is clear. We have also withheld the prices as commercially sensitive.',
  ],
  [
    'a section that weighs',
    'Public interest test\n\nIt is balanced.\n\nQuestion 2\n\nPrices cannot be given: they are commercially sensitive.',
  ],
])('a decision behind %s is a ground', (_why, text) => {
  expect(grounds(text)).toEqual(['FOIA s43: commercially sensitive']);
});

it('the limit may be named in the sentence before', () => {
  const text = 'The upper limit is £600. We think that answering would cost a good deal more than this.';
  expect(grounds(text, 'FOISA')).toEqual(['FOISA s12: cost a good deal more than this']);
});

it('lines that a mail program broke are read as one', () => {
  const text =
    'The prices have been withheld because they are\r\n  commercially\r\n  sensitive to the supplier.';
  expect(grounds(text)).toEqual(['FOIA s43: commercially\r\n  sensitive']);
});

it('letters that grow when put into lower case do not move the place', () => {
  expect(grounds('İİİ Ltd’s prices are withheld because they are commercially sensitive.')).toEqual([
    'FOIA s43: commercially sensitive',
  ]);
});

it('a reason that the letter’s law does not know is none', () => {
  expect(grounds('The e-mails are withheld, being internal communications.', 'FOIA')).toEqual([]);
});

it('a citation of another law beside it does not silence it', () => {
  const text = 'We refuse it as commercially sensitive, as Article 5(1)(a) has it.';
  expect(grounds(text)).toEqual(['FOIA s43: commercially sensitive']);
});

describe('the table of wordings', () => {
  it('knows no other kinds than the rules do', () => {
    const kinds = new Set<string>(GROUND_WORDINGS.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['echo', 'hint', 'reason', 'refusal', 'silence', 'work']);
  });

  it('names no provision that the law has not', () => {
    const named = GROUND_WORDINGS.flatMap(({ provisions }) =>
      Object.entries(provisions).map(([regime, provision]) => `${regime} ${provision}`),
    );
    const unknown = named.filter((name) => {
      const provision = parseProvision(name);
      return provision === null || findFacts(provision) === null;
    });
    expect(unknown).toEqual([]);
  });

  it('names no words that it has not', () => {
    const sources = GROUND_WORDINGS.map((wording) => groundPattern(wording).source).join(' ');
    expect(sources).not.toMatch(/<[a-z]+>/);
  });

  it('is in lower case with straight apostrophes, like the sentences it is held against', () => {
    const words = GROUND_WORDINGS.flatMap(({ cues, wordings }) => [...cues, ...wordings]).join(' ');
    expect(words.replaceAll(/\\[A-Z]/g, '')).toBe(words.replaceAll(/\\[A-Z]/g, '').toLowerCase());
    expect(words).not.toContain('’');
  });
});
