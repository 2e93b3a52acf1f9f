interface ChangingArea {
  readonly onChanged: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** Calls back whenever something was stored, here or on another page; the answer ends that. */
export type WhenChanged = (changed: () => void) => () => void;

/** @param area `browser.storage.local` */
export function whenChanged({ onChanged }: ChangingArea): WhenChanged {
  return (changed) => {
    // The browser tells what has changed; it is read anew.
    const listener = () => {
      changed();
    };
    onChanged.addListener(listener);
    return () => {
      onChanged.removeListener(listener);
    };
  };
}
