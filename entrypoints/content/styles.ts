import attachedStyle from '../../components/AttachedLetter.css?inline';
import cardStyle from '../../components/CitationCard.css?inline';
import panelStyle from '../../components/FindingsPanel.css?inline';
import offerStyle from '../../components/FormOffer.css?inline';
import summaryStyle from '../../components/LetterSummary.css?inline';
import writingStyle from '../../components/WritingPanel.css?inline';
import sharedStyle from '../../components/shadow.css?inline';
import type { SessionOptions } from './session-options';

/** The style sheets of what stands in shadow roots: made once, shared by all of them. */
export function shadowStyles(): SessionOptions['styles'] {
  const shared = sheetOf(sharedStyle);
  return {
    attached: [shared, sheetOf(attachedStyle)],
    card: [shared, sheetOf(cardStyle)],
    offer: [shared, sheetOf(offerStyle)],
    panel: [shared, sheetOf(panelStyle)],
    summary: [shared, sheetOf(summaryStyle)],
    writing: [shared, sheetOf(writingStyle)],
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
