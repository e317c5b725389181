/**
 * Phonetic keys of others over the same pairs of names: Double Metaphone here, Daitch-Mokotoff and
 * Beider-Morse in Java where Debian's libcommons-codec-java is installed. They read Latin letters
 * only, which is why names are given to them without marks.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { doubleMetaphone } from 'double-metaphone';
import { projectRoot } from '../support/project-root.ts';

const JAR = '/usr/share/java/commons-codec.jar';
const PROGRAM = join(projectRoot, 'tests', 'bench', 'PhoneticPeers.java');

/** Both codes of every word. */
export const metaphoneKey = (name: string): string =>
  name
    .split(/\P{L}+/u)
    .map((word) => doubleMetaphone(word).join('/'))
    .join(' ');

/** Median milliseconds of a round by peer; empty where Java or the library is not installed. */
export function javaPeers(
  pairs: readonly (readonly [string, string])[],
  rounds: number,
): Map<string, number> {
  const found = new Map<string, number>();
  if (!existsSync(JAR)) return found;
  const input = pairs.map((pair) => pair.join('\t')).join('\n');
  const { status, stdout } = spawnSync('java', ['-cp', JAR, PROGRAM, `${rounds}`], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) return found;
  const [daitchMokotoff, beiderMorse] = stdout.trim().split('\n').map(Number);
  if (daitchMokotoff) found.set('Daitch-Mokotoff keys', daitchMokotoff);
  if (beiderMorse) found.set('Beider-Morse keys', beiderMorse);
  return found;
}
