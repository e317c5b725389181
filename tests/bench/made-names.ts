/** Names of invented people for the bench: given names and made family names, in many spellings. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { isRomanisation, type Romanisation } from '#shared/names/scheme.ts';
import { writeUnder } from '#shared/names/write-name.ts';
import { projectRoot } from '../support/project-root.ts';

const SYLLABLES =
  'ба бо ва ве га го да де жа жу за зо ка ко ла ле ма мо на не ос па пе ра ро са си та то ха цы ча ше щу юр яв'.split(
    ' ',
  );
const ENDINGS = ['ов', 'ев', 'ин', 'ский', 'енко', 'ченко', 'баев', 'ович', 'ук', 'ян', 'ников'];
const SCHEMES = [
  'english-press-russian',
  'french-press-russian',
  'duden-russian',
  'scientific-russian',
  'bgn-pcgn-russian-1947',
  'polish-russian',
];
/** Names for each made family name, as many as a large archive has. */
const NAMES_PER_FAMILY = 40;

/** The same numbers in every run. */
function randomNumbers(): (below: number) => number {
  let state = 42;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function russianGivenNames(): string[] {
  const path = join(projectRoot, 'resources/names/given-names.json');
  const { families } = JSON.parse(readFileSync(path, 'utf8')) as { families: string[] };
  return families.flatMap((family) => {
    const russian = family.split(' ').find((form) => /^[а-яё]{4,}$/.test(form));
    return russian === undefined ? [] : [capital(russian)];
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `count` names, some of them spellings of one another. */
export function madeNames(count: number): string[] {
  const random = randomNumbers();
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const { schemes } = readNameTables(loadResources(join(projectRoot, 'resources'))).readings;
  const writers = SCHEMES.map((id) => schemes.get(id))
    .filter((scheme): scheme is Romanisation => scheme !== undefined && isRomanisation(scheme))
    .map(writeUnder);
  const given = russianGivenNames();
  const families = Array.from({ length: Math.ceil(count / NAMES_PER_FAMILY) }, () => {
    const length = 1 + random(3);
    const stem = Array.from({ length }, () => pick(SYLLABLES)).join('');
    return capital(stem + pick(SYLLABLES).slice(0, 1) + pick(ENDINGS));
  });
  return Array.from({ length: count }, () => {
    const name = `${pick(given)} ${pick(families)}`;
    const writer = random(3) === 0 ? undefined : pick(writers);
    return writer === undefined ? name : writer(name);
  });
}
