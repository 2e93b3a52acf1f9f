import { type PlainDate, formatDate } from '../calendar';
import { softened } from '../language';
import { REGIME_FACTS, type Regime } from '../law';
import type { DeadlineSentences, Sentences } from './sentences';
import type { Binding, ListedDeadline } from './types';

// Dates come as "dydd Mawrth 21 Chwefror 2023" or "21 Chwefror 2023": "erbyn" leaves them as they are, "tan" softens "dydd".

/** What the applicant does, in each regime's own words: "gallwch …", "gwnewch hyn: …", and that it was done. */
const ASKING: Readonly<
  Record<Regime, { readonly toAsk: string; readonly ask: string; readonly asked: string }>
> = {
  FOIA: {
    toAsk: 'ofyn am adolygiad mewnol',
    ask: 'gofynnwch am adolygiad mewnol',
    asked: 'Gofynnwyd am adolygiad mewnol',
  },
  EIR: {
    toAsk: 'ofyn am adolygiad mewnol',
    ask: 'gofynnwch am adolygiad mewnol',
    asked: 'Gofynnwyd am adolygiad mewnol',
  },
  FOISA: {
    toAsk: 'wneud gofyniad am adolygiad',
    ask: 'gwnewch ofyniad am adolygiad',
    asked: 'Gwnaed gofyniad am adolygiad',
  },
  EISR: {
    toAsk: 'ofyn am adolygiad',
    ask: 'gofynnwch am adolygiad',
    asked: 'Gofynnwyd am adolygiad',
  },
};

const WHY: Readonly<Record<Binding, string>> = {
  statute: 'mae’r gyfraith yn rhoi tan hynny i chi',
  code: 'mae’r Cod Ymarfer yn rhoi tan hynny i chi',
  guidance: 'mae cyngor y Comisiynydd yn rhoi tan hynny i chi',
  letter: 'mae’r llythyr ei hun yn rhoi tan hynny i chi',
};

/** For a day that is in time by every rule, while another rule may end later. */
function safest(regime: Regime): Sentences {
  const { toAsk, ask, asked } = ASKING[regime];
  return {
    future: (date) => `I fod yn ddiogel, ${ask} erbyn ${date}.`,
    lastDay: `diwrnod olaf mwyaf diogel i ${toAsk}`,
    past: (date) => `Y diwrnod mwyaf diogel i ${toAsk} oedd ${date}.`,
    met: (_date, metOn) => `${asked} ar ${metOn}.`,
  };
}

/** For something that can be done until a day; takes it as it stands after "gallwch". */
function doing(toDo: string): Sentences {
  return {
    future: (date) => `Gallwch ${toDo} tan ${softened(date)}.`,
    lastDay: `diwrnod olaf i ${toDo}`,
    past: (date) => `Daeth yr amser i ${toDo} i ben ar ${date}.`,
  };
}

/** For what the authority has to send: what it should do and had to, each as a sentence begins; `before` opens it instead. */
function coming(
  what: { readonly should: string; readonly had: string },
  lastDay: string,
  before = '',
): Sentences {
  const opened = (sentence: string) =>
    before === '' ? sentence : `${before}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  return {
    future: (date) => opened(`${what.should} ddod erbyn ${date}.`),
    lastDay,
    past: (date) => opened(`${what.should} fod wedi dod erbyn ${date}.`),
    met: (date, metOn) => opened(`${what.had} i ddod erbyn ${date}. Fe’i hanfonwyd ar ${metOn}.`),
  };
}

const ANSWER = { should: 'Dylai’r ateb', had: 'Roedd yr ateb' };
const OUTCOME = { should: 'Dylai canlyniad yr adolygiad', had: 'Roedd canlyniad yr adolygiad' };

/** For the day a school's answer is due if it was open on every working day; its holidays are not known here. */
const SCHOOL_OPEN: Sentences = {
  future: (date) => `Dylai’r ateb ddod erbyn ${date} os bydd yr ysgol ar agor bob diwrnod gwaith tan hynny.`,
  lastDay: 'diwrnod olaf ar gyfer yr ateb os oedd yr ysgol ar agor bob diwrnod gwaith',
  past: (date) =>
    `Dylai’r ateb fod wedi dod erbyn ${date} os oedd yr ysgol ar agor bob diwrnod gwaith tan hynny.`,
  met: (date, metOn) =>
    `Roedd yr ateb i ddod erbyn ${date} os oedd yr ysgol ar agor bob diwrnod gwaith tan hynny. Fe’i hanfonwyd ar ${metOn}.`,
};

/** For the last day that the Commissioner could set: which one was set is not known here. */
const WITH_LEAVE: Sentences = {
  future: (date) => `Gyda’r amser a ganiataodd y Comisiynydd, dylai’r ateb ddod erbyn ${date} fan bellaf.`,
  lastDay: 'diwrnod olaf ar gyfer yr ateb, fan bellaf, gyda’r amser a ganiataodd y Comisiynydd',
  past: (date) =>
    `Gyda’r amser a ganiataodd y Comisiynydd, dylai’r ateb fod wedi dod erbyn ${date} fan bellaf.`,
  met: (date, metOn) =>
    `Gyda’r amser a ganiataodd y Comisiynydd, roedd yr ateb i ddod erbyn ${date} fan bellaf. Fe’i hanfonwyd ar ${metOn}.`,
};

/** For asking for a review of silence: nothing to ask for while the answer may still come. */
function ofSilence({ regime, from }: ListedDeadline, today: PlainDate): Sentences {
  const { toAsk, asked } = ASKING[regime];
  const start = today <= from ? `Os na ddaw ateb erbyn ${formatDate(from, 'cy')},` : 'Gan na ddaeth ateb,';
  return {
    future: (date) => `${start} gallwch ${toAsk} tan ${softened(date)}.`,
    lastDay: `diwrnod olaf i ${toAsk}, gan na ddaeth ateb`,
    past: (date) => `Daeth yr amser i ${toAsk}, gan na ddaeth ateb, i ben ar ${date}.`,
    met: (_date, metOn) => `${asked} ar ${metOn}.`,
  };
}

/** Deadlines in Welsh. */
export const WELSH: DeadlineSentences = {
  today: (lastDay) => `Heddiw yw’r ${lastDay}.`,
  argue: (date, binding) => `Gallech ddadlau tan ${softened(date)}: ${WHY[binding]}.`,
  safest,
  ofKind: {
    'response-due': ({ reading }) =>
      reading === 'safe' ? SCHOOL_OPEN : coming(ANSWER, 'diwrnod olaf ar gyfer yr ateb'),
    'extended-response-due': ({ reading }) =>
      reading === 'last'
        ? WITH_LEAVE
        : coming(
            ANSWER,
            'diwrnod olaf ar gyfer yr ateb, gyda’r amser ychwanegol a gymerodd yr awdurdod',
            'Gyda’r amser ychwanegol a gymerodd yr awdurdod',
          ),
    'fee-payment': () => ({
      ...doing('dalu’r ffi'),
      future: (date) =>
        `Gallwch dalu’r ffi tan ${softened(date)}; nid oes rhaid i’r awdurdod fynd ymlaen nes iddi gael ei thalu.`,
    }),
    'future-publication': () => ({
      future: (date) => `Dylai’r hyn y mae’r awdurdod yn bwriadu ei gyhoeddi ymddangos erbyn ${date}.`,
      lastDay: 'diwrnod olaf i’r awdurdod gyhoeddi’r hyn y mae’n bwriadu ei gyhoeddi',
      past: (date) =>
        `Dylai’r hyn yr oedd yr awdurdod yn bwriadu ei gyhoeddi fod wedi ymddangos erbyn ${date}.`,
    }),
    'review-request': (deadline, today) => {
      const { regime, reading, unless } = deadline;
      if (reading === 'safe') return safest(regime);
      if (unless) return ofSilence(deadline, today);
      const { toAsk, asked } = ASKING[regime];
      return { ...doing(toAsk), met: (_date, metOn) => `${asked} ar ${metOn}.` };
    },
    'review-request-by-letter': ({ regime, reading }) => {
      const { toAsk, asked } = ASKING[regime];
      const how = reading ? `, ar y darlleniad mwyaf ${reading === 'safe' ? 'llym' : 'eang'} o’i eiriau` : '';
      return {
        future: (date) => `Mae’r llythyr yn rhoi tan ${softened(date)} i chi ${toAsk}${how}.`,
        lastDay: `diwrnod olaf i ${toAsk} yn ôl y llythyr${how}`,
        past: (date) =>
          `Daeth yr amser a roddodd y llythyr i ${toAsk}${how ? `${how},` : ''} i ben ar ${date}.`,
        met: (_date, metOn) => `${asked} ar ${metOn}.`,
      };
    },
    'review-reply-due': () => coming(OUTCOME, 'diwrnod olaf ar gyfer canlyniad yr adolygiad'),
    'review-reply-latest': () =>
      coming(
        OUTCOME,
        'diwrnod olaf ar gyfer canlyniad yr adolygiad, hyd yn oed mewn achos eithriadol',
        'Hyd yn oed mewn achos eithriadol',
      ),
    'commissioner-complaint': ({ regime, reading }) => {
      const { toRegulator } = REGIME_FACTS[regime].welsh;
      if (reading !== 'safe') return doing(`gwyno ${toRegulator}`);
      return {
        future: (date) => `I fod yn ddiogel, cwynwch ${toRegulator} erbyn ${date}.`,
        lastDay: `diwrnod olaf mwyaf diogel i gwyno ${toRegulator}`,
        past: (date) => `Y diwrnod mwyaf diogel i gwyno ${toRegulator} oedd ${date}.`,
      };
    },
    'notice-compliance': () => ({
      future: (date) =>
        `Mae gan yr awdurdod tan ${softened(date)} i wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud.`,
      lastDay: 'diwrnod olaf i’r awdurdod wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud',
      past: (date) =>
        `Roedd gan yr awdurdod tan ${date} i wneud yr hyn y mae hysbysiad y Comisiynydd yn ei ddweud.`,
    }),
    'tribunal-appeal': () => doing('apelio i Dribiwnlys yr Haen Gyntaf'),
    'court-appeal': () => doing('apelio i Lys y Sesiwn ar bwynt cyfreithiol'),
  },
};
