import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paged } from '../utils/attachments';
import { readPdf } from '../utils/attachments/pdf';
import { answerReading } from './shared/answer-reading';

/** The worker that reads PDF files. */
export default defineUnlistedScript(() => {
  answerReading({ pdf: async (...file) => paged(await readPdf(...file)) });
});
