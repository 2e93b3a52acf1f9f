import type { Passage } from './passage';

const COUNCIL_COMPLAINT =
  'If you are unhappy with this reply please ask for an internal review within 40 working days. If you remain unhappy after that you can write to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.';
const POLICE_COMPLAINT =
  'If you feel that this reply is wrong you may ask the force to review it within 40 working days, and after that the Information Commissioner to decide on it.';
const SCOTTISH_COMPLAINT =
  'You may ask us to review this reply within 40 working days. If you are not satisfied by the review you may apply to the Scottish Information Commissioner.';

/** Passages for the checks of what an answer gives. */
export const ANSWER_PASSAGES: readonly Passage[] = [
  // A question left out.
  {
    id: 'question-not-answered',
    reason: 'a council answers three questions of four',
    text: `Dear Mr Yarrow\n\nYou asked:\n\n1. How many libraries does the Council run?\n2. How many of them closed in 2023?\n3. What was saved by closing them?\n4. How many staff work in libraries today?\n\nOur response is as follows:\n\nQuestion 1: The Council runs 11 libraries.\n\nQuestion 2: Two closed.\n\nQuestion 4: 64 people work there.\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely\n\nHarrowdale Borough Council`,
    finds: '3. What was saved by closing them?',
  },
  {
    id: 'question-not-answered',
    reason: 'a force skips the second question',
    text: 'You requested:\n\nQ1 How many drones does the force own?\nQ2 How much did it pay for them?\nQ3 How many officers are trained to fly them?\n\nWestmarch Police can disclose the following:\n\nA1 Six.\n\nA3 Fourteen officers.',
    finds: 'Q2 How much did it pay for them?',
  },
  {
    id: 'question-not-answered',
    reason: 'a trust leaves out a question marked with a letter',
    text: `Dear Ms Bain,\n\nThank you for your request. You asked for:\n\n(a) the number of parking spaces at the main site,\n(b) the income from parking in 2022/23,\n(c) the number of permits held by staff.\n\nPlease see our answers.\n\n(a) There are 1,420 spaces.\n(b) The income was £612,000.\n\n${COUNCIL_COMPLAINT}\n\nKind regards\n\nPenfold Vale NHS Foundation Trust`,
    finds: '(c) the number of permits held by staff.',
  },
  {
    id: 'question-not-answered',
    reason: 'a Scottish council refuses one, answers two and passes over the last',
    text: `Dear Mr Petrie\n\nYour questions were:\n\n1) Which firm built the pier?\n2) What was it paid?\n3) Who inspected the work?\n4) When is the pier due to be inspected again?\n\nResponse to 1): Gannet Marine Works.\n\nResponse to 2): This is exempt under section 33(1)(b) of FOISA, since disclosure would be likely to prejudice substantially the interests of the firm in a current tender. The public interest favours a fair tender.\n\nResponse to 3): An engineer of the Council.\n\n${SCOTTISH_COMPLAINT}\n\nYours sincerely\n\nStrathorrin Council`,
    regime: 'FOISA',
    finds: '4) When is the pier due to be inspected again?',
  },
  {
    id: 'question-not-answered',
    reason: 'two are answered as one by a range',
    text: 'You asked:\n\n1. How many drones does the force own?\n2. How much did it pay for them?\n3. How many flights were made in 2023?\n\nQuestion 1: Six.\n\nQuestions 2 and 3: This information is not held centrally.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'a span covers the questions in between',
    text: `Dear Mr Clegg\n\n1. How many grants were made?\n2. To whom?\n3. For what?\n4. Who decided on them?\n\nQuestions 1 – 3: please see the attached table.\n\nQuestion 4: The Grants Panel.\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely\n\nHarrowdale Borough Council`,
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'questions that only follow upon a yes fall away',
    text: 'Your request:\n\n1. Does the University own a yacht?\n2. If so, what did it cost?\n3. If so, who may sail in it?\n\nAnswer to question 1: No.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'each answer stands below its question',
    text: '1. How many wardens do you employ?\n\nNine.\n\n2. How many fines did they issue in 2023?\n\n4,118.\n\n3. How many of these were paid?\n\n3,260.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the answers bear no labels',
    text: 'You asked:\n\n1. How many wardens do you employ?\n2. How many fines did they issue in 2023?\n3. How many of these were paid?\n\nThe Council employs nine wardens, who issued 4,118 fines, and 3,260 of these were paid.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the remaining questions are refused together',
    text: 'You asked:\n\n1. How many custody suites does the force have?\n2. How many cells are in each?\n3. What do the locks cost?\n4. Who makes them?\n\nQuestion 1: Four.\n\nWe are withholding the answers to all of your other questions under section 31(1)(a) of the Act, as they would be likely to help prisoners to escape. The public interest favours safe custody.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'a later answer says that it covers the earlier question as well',
    text: `Dear Ms Dunn\n\nYou asked:\n\nQ1. How many vans are leased?\nQ2. From whom?\nQ3. At what price?\n\nQ1. The force leases 88 vans.\n\nQ3. They cost £412 a month each, from Bolder Fleet Ltd, which also answers your second question.\n\n${POLICE_COMPLAINT}\n\nYours sincerely\n\nWestmarch Police`,
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the answer is given by parts of the question',
    text: 'You asked:\n\n1. When was the bridge built?\n2. For each year since 2020: (a) what was spent on it and (b) how often was it closed?\n3. When will it be painted?\n\n1. In 1934.\n\n2(a) 2020: £4,000; 2021: £1,200.\n\n2(b) 2020: twice; 2021: never.\n\n3. There are no plans to do so.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'asks what one question means before answering any',
    text: 'Thank you for your request, which reads:\n\n1. How many wardens do you employ?\n2. How many fines did they issue?\n3. How many were paid?\n\nWith regard to question 2, please tell us which years you have in mind. We will take your request further once we hear from you.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the other answers are in an attached file',
    text: 'You asked:\n\n1. How many pupils were excluded in 2022/23?\n2. From which schools?\n3. For what reasons?\n\nQuestion 1: 84.\n\nQuestion 3: See the policy on our website.\n\nA spreadsheet with the full answers is attached.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'only two questions are repeated',
    text: 'You asked:\n\n1. How many ponds are there in the park?\n2. How deep are they?\n\n1. There are two.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the last question was withdrawn',
    text: 'You asked:\n\n1. How many buses run on a Sunday?\n2. What does each run cost?\n3. How many people use them?\n4. Who owns the buses?\n\nQuestion 1: 14.\nQuestion 2: £96.\nQuestion 3: 310.\n\nThank you for confirming by telephone that you no longer need an answer to the fourth question.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'a department answers by labels and leaves out the third',
    text: `Dear Ms Hobday,\n\nThank you for your request, in which you asked:\n\n1. How many locks does the Department own?\n2. How many were repaired in 2022?\n3. Which firms repaired them?\n4. How many are closed to boats today?\n5. When will these be opened again?\n\nIn answer to your questions:\n\n1. 1,564.\n2. 112.\n4. Nine.\n5. Seven in spring; for two no date has been set.\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely,\n\nDepartment for Inland Waterways`,
    finds: '3. Which firms repaired them?',
  },
  {
    id: 'question-not-answered',
    reason: 'the questions are refused as a whole after one is taken up',
    text: `Dear Mr Naylor\n\nYou asked:\n\nQ1. How many calls were made to the depot?\nQ2. By whom?\nQ3. What was said?\n\nQ1. The depot keeps no log of calls, so this would have to be worked out from bills at two minutes a page, or 71 hours.\n\nFor this reason we are refusing the whole of your request under section 12(1) of the Act. You could ask about one week.\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely\n\nHarrowdale Borough Council`,
    finds: null,
  },

  // Figures beside their total.
  {
    id: 'figures-do-not-add-up',
    reason: 'a force lists years with a total that is too high',
    text: 'Thefts of bicycles recorded by Westmarch Police:\n\n2020/21: 112\n2021/22: 138\n2022/23: 97\n\nTotal: 357',
    finds: 'Total: 357',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a council lists sums of money',
    text: `Dear Ms Chard\n\nRequest 6121: spending on consultants\n\nThe Council spent the following in 2023/24:\n\nHousing £41,200\nHighways £18,350\nPlanning £9,900\nTotal £79,450\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely\n\nHarrowdale Borough Council`,
    finds: 'Total £79,450',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a trust lists sites with a grand total that is too low',
    text: 'Beds open on 1 March 2024\n\nNorth Wing – 84\nSouth Wing – 66\nMaternity Unit – 31\nDay Unit – 12\nGrand Total – 183',
    finds: 'Grand Total – 183',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a Scottish council totals its schools',
    text: `Dear Mr Baird\n\nPupils who travel by boat, session 2023-24:\n\nInverlorne Primary School 14\nSkerrabay Primary School 9\nPort Lorne High School 52\nTotal number of pupils 85\n\n${SCOTTISH_COMPLAINT}\n\nYours sincerely\n\nEducation Service\nStrathorrin Council`,
    regime: 'FOISA',
    finds: 'Total number of pupils 85',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'the figures add up, with years beside them',
    text: 'Complaints received:\n\n2021 14\n2022 20\n2023 31\nTotal 65',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'small numbers are hidden',
    text: `Dear Mr Trigg\n\nAssaults on staff by ward:\n\nAsh Ward 17\nBeech Ward <5\nCedar Ward 22\nTotal 42\n\nNumbers below five are not shown, as people might be identified.\n\n${COUNCIL_COMPLAINT}\n\nYours sincerely\n\nPenfold Vale NHS Foundation Trust`,
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'the figures are said to be rounded',
    text: 'Students by faculty, rounded to the nearest five:\n\nArts 1,235\nLaw 480\nScience 2,110\nTotal 3,830\n\nOwing to rounding the figures may not add up to the total.',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'shares miss the hundred by a rounding of their last digit',
    text: 'Outcome of inspections:\n\nGood 33.3%\nFair 33.3%\nPoor 33.3%\nTotal 100%',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a person may be counted under several heads',
    text: 'Reasons for leaving, of which each leaver could give more than one:\n\nPay 41\nHours 38\nMoving away 20\nTotal leavers 63',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'some figures are parts of others',
    text: 'Calls received in 2023:\n\nEmergency calls 9,200\nof which hoax calls 310\nOther calls 4,100\nTotal calls 13,300',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'the total is that of something wider',
    text: 'The three largest suppliers in 2023/24 were:\n\nBolder Fleet Ltd £212,000\nGannet Marine Works £140,000\nTern & Co £96,500\n\nTotal spent with all suppliers £2,318,000',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'millions are rounded to one place',
    text: 'Capital spending:\n\nRoads £1.3m\nSchools £2.3m\nCoast £0.3m\nTotal £4.0m',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'two lists with totals of their own and one of both',
    text: `Dear Ms Ives\n\nVehicles held by the force:\n\nCars 120\nVans 45\nTotal for roads 165\n\nBoats 6\nCanoes 4\nTotal for water 10\n\nGrand total 175\n\n${POLICE_COMPLAINT}\n\nYours sincerely\n\nWestmarch Police`,
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a year is not held',
    text: 'Dog licences issued in the old district:\n\n1984: 310\n1985: not held\n1986: 295\nTotal for the three years: 902',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'each line has two figures and the total counts the second',
    text: 'Month, hours open, visitors\n\nApril 160 1,204\nMay 172 1,530\nJune 168 1,611\nTotal visitors 4,345',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a total in prose is not below a list of its parts',
    text: 'Fines were issued in Mill Lane (40), Dock Road (22) and Castle Hill (9), among other streets. In total the Council issued 412 fines.',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'the figures add up with one in words of none',
    text: `Dear Mr Spence\n\nMissing keys, by station\n\nAshby 3\nBarrow Hill nil\nCastle Street 7\nTotal 10\n\n${POLICE_COMPLAINT}\n\nYours sincerely\n\nWestmarch Police`,
    finds: null,
  },

  // Told in other ways.
  {
    id: 'question-not-answered',
    reason: 'the third is refused by its subject in a paragraph of its own',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2: £96 each.\n\nQuestion 4: In 2019.\n\nWe are withholding the names of those who drives are assigned to under section 40(2), since it would be unfair to name them.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the third is answered under a heading without its number',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2: £96 each.\n\nDrivers: our own staff.\n\nQuestion 4: In 2019.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'a missing label is named in passing',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2: £96 each.\n\nQuestion 4: In 2019. As to question three (q3), nobody but our own staff.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'two labels on one line',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2/3: £96 each, driven by our own staff.\n\nQuestion 4: In 2019.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'answers under a and r',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nResponse 1: 14.\n\nResponse 2: £96 each.\n\nResponse 4: In 2019.',
    finds: '3. Who drives them?',
  },
  {
    id: 'question-not-answered',
    reason: 'the list below is one of reasons',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n\nThe request is refused under section 14(1) for these reasons:\n\n1. It is the ninth on buses.\n2. Each was answered in full.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the steps for a complaint are numbered',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n\nThe Council runs 14 buses at £96 each with its own staff.\n\nTo take this further:\n\n1. Write to us.\n2. Write to the Commissioner.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'a question that hangs on another',
    text: 'You asked:\n\n1. Do you own a barge?\n2. If so, what did it cost?\n3. Do you own a crane?\n\nQuestion 1: No.\n\nQuestion 3: Yes, two.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'all answers are in the file',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2: £96 each.\n\nQuestion 4: please see the enclosed sheet, which covers the drivers too.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'an acknowledgement repeats the questions',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nWe have received your request and will reply by 4 June.',
    finds: null,
  },
  {
    id: 'question-not-answered',
    reason: 'the letter passes over the first question',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n\nOur answers:\n\nQ2. £96 each.\n\nQ3. Our own staff.',
    finds: '1. How many buses run?',
  },
  {
    id: 'question-not-answered',
    reason: 'the missing one is held by another body',
    text: 'You asked:\n\n1. How many buses run?\n2. What do they cost?\n3. Who drives them?\n4. When were they bought?\n\nQuestion 1: 14.\n\nQuestion 2: £96 each.\n\nQuestion 4: In 2019.\n\nThe third question is one for the bus company.',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'two groups under headings with one total',
    text: 'Cars\nMarked 50\nUnmarked 20\nVans\nLarge 10\nSmall 5\nTotal 85',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a total over several years and a list of one',
    text: 'Spending in 2023:\n\nPaint 400\nBrushes 120\nTotal since 2019 2,310',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'the total stands first',
    text: 'Total 65\n2021 14\n2022 20\n2023 31',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'years beside the figures, and a total that is off',
    text: 'Complaints received:\n\n2021 14\n2022 20\n2023 31\nTotal 75',
    finds: 'Total 75',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'dates are no figures',
    text: 'Meetings were held on:\n\n3 March 2023\n4 April 2023\nTotal 2',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a hidden figure with a star',
    text: 'North 17\nSouth *\nEast 22\nWest 9\nTotal 52',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'blanks for a year that is not there',
    text: '2019: 17\n2020: not held\n2021: 22\n2022: 9\nTotal: 52',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'net of what was paid back',
    text: 'Grants 1,200\nLoans 800\nRepaid -300\nTotal 1,700',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a total of another unit',
    text: 'Ashby 3 officers\nBarrow 5 officers\nTotal hours 64',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'pence that were dropped',
    text: 'Post £12.40\nPaper £30.35\nTotal £43',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a subtotal for the rows right above',
    text: 'Adults 40\nChildren 12\nInfants 3\nTotal under 18 15',
    finds: null,
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'a council misses one of its own rows',
    text: 'Fines issued by street:\n\nMill Lane: 40\nDock Road: 22\nCastle Hill: 19\nTotal fines: 62',
    finds: 'Total fines: 62',
  },
  {
    id: 'figures-do-not-add-up',
    reason: 'percentages of a whole',
    text: 'Yes 61%\nNo 20%\nTotal 100%',
    finds: null,
  },
];
