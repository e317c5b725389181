/** Other names that a text gives a person: "Bruno Falk, known as Nerod", «Ван Линь (Wang Lin)». */

import type { Run } from './person-runs.ts';
import { languageAt, type Scan, sameSentence } from './scan.ts';

const LONGEST_CUE = 48;
const MARKS = /[,("«“„»”:\s]+/g;

const textBetween = (scan: Scan, left: Run, right: Run): string =>
  scan.text.text.slice(scan.tokens[left.end - 1]?.end ?? 0, scan.tokens[right.from]?.start ?? 0);

/** «Ван Линь (Wang Lin)»: the same name in another script, alone in brackets. */
function isOtherScript(scan: Scan, left: Run, right: Run, between: string): boolean {
  if (between.trim() !== '(' || scan.tokens[right.end]?.text !== ')') return false;
  const [own, other] = [scan.tokens[left.from]?.script, scan.tokens[right.from]?.script];
  return own !== other && right.end - right.from > 1;
}

/** Whether the text says that the second of two runs is another name of the first. */
export function isAlias(scan: Scan, left: Run, right: Run): boolean {
  const names = languageAt(scan, left.from);
  if (names === undefined || !sameSentence(scan, left.from, right.from)) return false;
  const between = textBetween(scan, left, right);
  if (between.length > LONGEST_CUE) return false;
  const cue = between.replace(MARKS, ' ').trim().toLowerCase();
  return names.persons.aliasCues.has(cue) || isOtherScript(scan, left, right, between);
}
