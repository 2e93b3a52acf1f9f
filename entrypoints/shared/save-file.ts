/** Long enough for any browser to have begun to save. */
const KEPT_FOR_MS = 60_000;

/** Saves a text as a file, as a click on a link to it would. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_FOR_MS);
}
