import { useEffect, useRef } from 'preact/hooks';

/** Opens a file that is dropped anywhere on the page, and shows meanwhile that it can be. */
export function useDrop(open: (file: File) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const { body } = document;
    const show = (isOver: boolean) => {
      body.toggleAttribute('data-dropping', isOver);
    };
    document.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        // Without this the browser would leave the page for the file.
        event.preventDefault();
        show(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) show(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        show(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file === undefined) return;
        event.preventDefault();
        latest.current(file);
      },
      { signal },
    );
    return () => {
      end.abort();
    };
  }, []);
}
