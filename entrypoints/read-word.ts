import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpaged } from '../utils/attachments';
import { readDocx } from '../utils/attachments/docx';
import { answerReading } from './shared/answer-reading';

/** The worker that reads Word files. */
export default defineUnlistedScript(() => {
  answerReading({ docx: async (file) => unpaged(await readDocx(file)) });
});
