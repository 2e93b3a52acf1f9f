import axe from 'axe-core';
import type { Tab } from './tab';

/** WCAG 2.0 to 2.2, levels A and AA. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page, open shadow roots included: each rule with the places that break it. */
export async function accessFaults(tab: Pick<Tab, 'run'>): Promise<string[]> {
  const options = JSON.stringify({ runOnly: STANDARDS });
  const faults = await tab.run(`(() => {
    ${axe.source};
    return axe.run(document, ${options}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')));
  })()`);
  return faults as string[];
}
