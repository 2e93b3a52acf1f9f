import { describe } from 'vitest';
import { table } from './testing';

describe('names that no table knows', () => {
  table([
    ['one that no table knows', 'the Allotments Act 1950', 'Allotments Act 1950 = AllotmentsAct1950'],
    ['without a year', 's19 Education Act', 'Education Act = EducationAct'],
    [
      'with small words in its name',
      'the Control of Noise at Work Regulations 2005',
      'Control of Noise at Work Regulations 2005 = ControlofNoiseatWorkRegulations2005',
    ],
    [
      'with "etc."',
      'the Health and Safety at Work etc. Act 1974',
      'Health and Safety at Work etc. Act 1974 = HealthandSafetyatWorketcAct1974',
    ],
    [
      'with a number in brackets',
      'the Education (No. 2) Act 1986',
      'Education (No. 2) Act 1986 = EducationNo2Act1986',
    ],
    [
      'Scotland’s',
      'the Planning (Scotland) Act 2019',
      'Planning (Scotland) Act 2019 = PlanningScotlandAct2019',
    ],
    [
      'an Order',
      'the Local Authorities Order 2012',
      'Local Authorities Order 2012 = LocalAuthoritiesOrder2012',
    ],
    [
      'a Welsh name, behind its noun',
      'Deddf Cyllid Llywodraeth Leol 1992',
      'Deddf Cyllid Llywodraeth Leol 1992 = DeddfCyllidLlywodraethLeol1992',
    ],
    ['a directive with its number', 'Directive 2003/4/EC', 'Directive 2003/4/EC = Directive2003/4/EC'],
    [
      'the opening "Under the" is not in the name',
      'Under the Housing Act 1996',
      'Housing Act 1996 = HousingAct1996',
    ],
    [
      'with a hyphen',
      'the Well-being of People (Wales) Act 2015',
      'Well-being of People (Wales) Act 2015 = WellbeingofPeopleWalesAct2015',
    ],
    [
      'with a hyphen and commas',
      'the Anti-terrorism, Crime and Security Act 2001',
      'Anti-terrorism, Crime and Security Act 2001 = AntiterrorismCrimeandSecurityAct2001',
    ],
    ['of the nineteenth century', 'the Explosives Act 1875', 'Explosives Act 1875 = ExplosivesAct1875'],
    ['with Order in its name', 'the Public Order Act 1986', 'Public Order Act 1986 = PublicOrderAct1986'],
    [
      'a Welsh Measure',
      'o Fesur y Gymraeg (Cymru) 2011',
      'Fesur y Gymraeg (Cymru) 2011 = FesuryGymraegCymru2011',
    ],
    ['Welsh Regulations', 'o Reoliadau Adeiladu 2010', 'Reoliadau Adeiladu 2010 = ReoliadauAdeiladu2010'],
    ['to act in small letters is a verb', 'we must act fairly'],
    ['in order to is no Order', 'in order to help'],
  ]);
});
