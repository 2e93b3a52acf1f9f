import { readWith, type LetterReaders } from '../../utils/attachments';
import { readingTask } from '../../utils/messages';

/** Reads, with these readers, every file that the owner of this worker sends, and sends back what it gave. */
export function answerReading(readers: LetterReaders): void {
  const schema = readingTask();
  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const task = schema.safeParse(data).data;
    // pdf.js speaks over the same line when it starts, to nobody.
    if (task === undefined) return;
    void readWith(readers, task.bytes, task.name, { largeAllowed: task.largeAllowed }).then((reading) => {
      self.postMessage(reading);
    });
  });
}
