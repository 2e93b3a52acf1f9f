/** Writes every kind of draft, for invented letters, into one document to read: `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samplesDocument } from './samples/document';
import { samples } from './samples/drafts';

const FILE = path.join('demo-output', 'samples.html');

const all = samples();
mkdirSync(path.dirname(FILE), { recursive: true });
writeFileSync(FILE, samplesDocument(all));
console.log(`${String(all.length)} drafts in ${FILE}`);
