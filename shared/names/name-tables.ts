/** Everything the name engine knows, read from files below `resources/` and checked. */

import { z } from 'zod';
import { CommonNameTable, readCommonNames } from './common-names.ts';
import { compileEndings, Declension, type Endings } from './declension.ts';
import { type Equivalents, EquivalentTable, readEquivalents } from './equivalents.ts';
import { LookAlikeTable } from './look-alikes.ts';
import { type NameWords, NameWordTable, readNameWords } from './name-words.ts';
import { compileReadings, type Readings } from './readings.ts';
import { inOrderOfUse, SchemeFile } from './scheme.ts';
import { readSounds, type Sounds, SoundTable } from './sounds.ts';
import { Weights } from './weights.ts';

export interface NameTables {
  readonly readings: Readings;
  readonly endings: Endings;
  readonly sounds: Sounds;
  readonly words: NameWords;
  readonly equivalents: Equivalents;
  /** Family names that very many bear, folded. */
  readonly commonFamilies: readonly string[];
  readonly weights: Weights;
}

/** `files` is path below resources/ → content. Throws with the path of a file that is missing or wrong. */
export function readNameTables(files: ReadonlyMap<string, string>): NameTables {
  const read = <T>(path: string, schema: z.ZodType<T>): T => {
    const checked = schema.safeParse(JSON.parse(files.get(path) ?? 'null'));
    if (!checked.success) throw new Error(`resources/${path}: ${z.prettifyError(checked.error)}`);
    return checked.data;
  };
  const all = <T>(folder: string, schema: z.ZodType<T>): Map<string, T> => {
    const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
    return new Map(
      paths.map((path) => [path.slice(folder.length + 1, -'.json'.length), read(path, schema)]),
    );
  };
  const sounds = readSounds(read('names/sounds.json', SoundTable));
  const readings = compileReadings(inOrderOfUse(all('romanisation', SchemeFile)));
  const isVowel = (letter: string) =>
    sounds.vowels.has(readings.of.get(letter)?.[0]?.sounds.slice(-1) ?? '');
  return {
    readings,
    endings: compileEndings([...all('declension', Declension).values()], readings, isVowel),
    sounds,
    words: readNameWords(
      read('names/words.json', NameWordTable),
      read('names/look-alikes.json', LookAlikeTable),
    ),
    equivalents: readEquivalents(read('names/given-names.json', EquivalentTable)),
    commonFamilies: readCommonNames(read('names/family-names.json', CommonNameTable)),
    weights: read('names/weights.json', Weights),
  };
}
