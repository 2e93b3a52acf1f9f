const TEXT = {
  loading: { heading: 'FOI Lens', text: 'Reading the page.' },
  error: {
    heading: 'FOI Lens could not ask this page',
    text: 'It was open before FOI Lens was installed or updated. Reload the page and try again.',
  },
} as const;

/** The popup before the page has answered, and where its answer cannot be understood. */
export function MessageView({ message }: { readonly message: keyof typeof TEXT }) {
  const { heading, text } = TEXT[message];
  return (
    <>
      <h1>{heading}</h1>
      <p role="status">{text}</p>
    </>
  );
}
