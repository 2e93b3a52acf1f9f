const TEXT = {
  name: 'FOI Lens',
  does: 'On WhatDoTheyKnow it marks the reasons that an authority gives for refusing, explains each in plain English, works out the dates, and drafts your reply.',
  reads: 'It reads request pages on www.whatdotheyknow.com, and no other site.',
  sends: 'It sends nothing. What it remembers stays in this browser.',
  follow: 'None yet. Open a request and press Follow: its dates are then listed here, soonest first.',
  labels: {
    does: 'What it does',
    reads: 'What it reads',
    sends: 'What it sends',
    follow: 'Requests you follow',
  },
  try: 'Find a refused request to try it on',
} as const;

/** Refused requests, newest first: nearly every one has something to explain. */
const TRY_URL = 'https://www.whatdotheyknow.com/list/unsuccessful';

/** The popup on any page that is not a request, while none is followed. */
export function ElsewhereView({ onOpen }: { readonly onOpen: (url: string) => void }) {
  return (
    <>
      <h1>{TEXT.name}</h1>
      <dl class="about">
        {(['does', 'reads', 'sends', 'follow'] as const).map((line) => (
          <div key={line}>
            <dt>{TEXT.labels[line]}</dt>
            <dd>{TEXT[line]}</dd>
          </div>
        ))}
      </dl>
      <section class="actions">
        <a
          class="button main"
          href={TRY_URL}
          onClick={(event) => {
            event.preventDefault();
            onOpen(TRY_URL);
          }}
        >
          {TEXT.try}
        </a>
      </section>
    </>
  );
}
