const TEXT = {
  private: 'Nothing leaves your browser.',
  noAdvice: 'FOI Lens explains and drafts. It is not legal advice.',
  settings: 'Settings',
} as const;

/** What stands below every view of the popup. */
export function Foot({ onSettings }: { readonly onSettings: () => void }) {
  return (
    <footer>
      <p>
        {TEXT.private} {TEXT.noAdvice}
      </p>
      <button type="button" class="button link" onClick={onSettings}>
        {TEXT.settings}
      </button>
    </footer>
  );
}
