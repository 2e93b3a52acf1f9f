import { GROUND_WORDINGS, type GroundWording } from '../law';

const escaped = (cue: string): string => cue.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The cues of all wordings in one pattern, and which wordings each of them announces. */
class Cues {
  private readonly any: RegExp;
  private readonly each: RegExp;
  private readonly announced = new Map<string, readonly GroundWording[]>();

  constructor() {
    // Backwards, a cue comes before the shorter ones that it begins with, and stands for them too.
    const cues = [...new Set(GROUND_WORDINGS.flatMap((wording) => wording.cues))].sort().reverse();
    for (const cue of cues) {
      this.announced.set(
        cue,
        GROUND_WORDINGS.filter((wording) => wording.cues.some((one) => cue.startsWith(one))),
      );
    }
    const alternatives = cues.map(escaped).join('|');
    this.any = new RegExp(alternatives);
    this.each = new RegExp(`(?=(${alternatives}))`, 'g');
  }

  isIn(words: string): boolean {
    return this.any.test(words);
  }

  wordingsFor(words: string): readonly GroundWording[] {
    const found = new Set<GroundWording>();
    for (const [, cue = ''] of words.matchAll(this.each)) {
      for (const wording of this.announced.get(cue) ?? []) found.add(wording);
    }
    return GROUND_WORDINGS.filter((wording) => found.has(wording));
  }
}

let made: Cues | null = null;
const cues = (): Cues => (made ??= new Cues());

/** Whether a text in lower case may have the wording of any ground: most sentences have none. */
export const hasCue = (words: string): boolean => cues().isIn(words);

/** The wordings that a text in lower case may have, in the order of the table. */
export const cuedWordings = (words: string): readonly GroundWording[] => cues().wordingsFor(words);
