/** Brings a mark into view, and the keyboard with it. */
export function bringTo(mark: HTMLElement): void {
  // Repeated mentions are no tab stops, but whoever is brought to one should go on from there.
  if (!mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}
