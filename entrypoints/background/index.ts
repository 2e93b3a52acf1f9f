import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { parseProvision } from '../../utils/law';
import { findExplainer, findSubProvision } from '../../utils/law/explainers';
import { parseMessage, type Explainers, type Message } from '../../utils/messages';

/** The background answers and forgets: it may be ended and started again between any two messages. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = parseMessage(value);
    switch (message?.type) {
      case 'explain':
        return Promise.resolve(explain(message.provisions));
      case 'badge':
        return sender.tab?.id === undefined ? undefined : showBadge(sender.tab.id, message);
      case 'get-page':
      case undefined:
        return undefined;
    }
  });
});

function explain(provisions: readonly string[]): Explainers {
  return Object.fromEntries(
    provisions.map((text) => {
      const provision = parseProvision(text);
      const found = provision && findExplainer(provision);
      return [text, found && { ...found.explainer, subProvision: findSubProvision(provision) }];
    }),
  );
}

const COLOURS = { ordinary: '#1c6fb5', closing: '#8a4b00' } as const;

async function showBadge(
  tabId: number,
  { daysLeft, tone }: Extract<Message, { type: 'badge' }>,
): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
      browser.action.setBadgeTextColor({ tabId, color: '#fff' }),
      browser.action.setBadgeText({ tabId, text: daysLeft === null ? '' : String(daysLeft) }),
      browser.action.setTitle({ tabId, title: titleOf(daysLeft) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

function titleOf(daysLeft: number | null): string {
  if (daysLeft === null) return 'FOI Lens';
  return daysLeft === 1 ? 'FOI Lens: 1 day left' : `FOI Lens: ${String(daysLeft)} days left`;
}
