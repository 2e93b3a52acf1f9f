import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpaged } from '../utils/attachments';
import { readPlainText } from '../utils/attachments/plain-text';
import { readRtf } from '../utils/attachments/rtf';
import { answerReading } from './shared/answer-reading';

/** The worker that reads RTF and text files. */
export default defineUnlistedScript(() => {
  answerReading({
    rtf: (file) => Promise.resolve(unpaged(readRtf(file))),
    txt: (file) => Promise.resolve(unpaged(readPlainText(file))),
  });
});
