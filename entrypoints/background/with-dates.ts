import { letterDates } from '../../components/date-sentences';
import type { PlainDate } from '../../utils/calendar';
import { shownLanguage, type Language } from '../../utils/language';
import type { PageAnalysis } from '../../utils/messages';
import { shownDeadlines } from '../../utils/reminders';
import type { Settings } from '../../utils/storage';
import { answerLetter } from '../shared/answer-letter';
import type { AnalysedPage } from './attached-letters';

export interface DatesOptions {
  readonly today: PlainDate;
  /** That of the page. */
  readonly language: Language;
  readonly settings: Settings;
}

/** A page's analysis with what is said of its letters' dates, to a reader with these settings. */
export function withDates(page: AnalysedPage, { today, language, settings }: DatesOptions): PageAnalysis {
  const reader = {
    today,
    firstDate: settings.firstDate,
    viewerIsRequester: page.request.viewerIsRequester,
    language: shownLanguage(settings.language, language),
  };
  const answer = answerLetter(page.messages);
  const dates = page.messages.flatMap(({ id, analysis, sentDate }) => {
    if (analysis === null) return [];
    const { letterDate } = analysis.facts;
    const deadlines = shownDeadlines(id === answer ? page.deadlines : analysis.deadlines, settings.shown);
    return [[id, letterDates({ letterDate, sentDate, deadlines }, reader)] as const];
  });
  return { ...page, dates: Object.fromEntries(dates) };
}
