/**
 * Asks at once, while the popup has yet to be drawn: the first call of the function returned gets that answer, each later
 * call asks again.
 */
export function beginning<T>(ask: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | null = ask();
  // Whoever calls is told of a failure; nobody has called yet.
  first.catch(() => undefined);
  return () => {
    const answer = first ?? ask();
    first = null;
    return answer;
  };
}
