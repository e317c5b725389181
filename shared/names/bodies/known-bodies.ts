/**
 * Bodies and places that the vocabularies know under several names: abbreviations, translations,
 * exonyms, former names. What they say is told, not guessed from letters.
 */

import { z } from 'zod';
import { foldName } from '../fold-name.ts';

/** Forms of one body or place, the name to show first. */
type KnownForms = readonly string[];

export interface KnownBodies {
  /** Whom a written name may mean, by number; none for one that is not known. */
  readonly of: (name: string) => readonly number[];
  readonly nameOf: (body: number) => string;
  /** The printed name of the list. */
  readonly source: string;
}

const NONE: readonly number[] = [];

/** Russian forms of a name differ in their endings; й is и by now, ё is е. */
const CYRILLIC_ENDING =
  /(?<=[а-яіїєґәғқңөұүһ]{3})(?:[ая]ми|[аеиоуыэюя]{1,2}[мх]|[аеиоуыэюяь]{1,3})$/u;

/** What all forms of a known name have in common, whatever case they stand in. */
const knownKey = (name: string): string =>
  foldName(name)
    .split(' ')
    .map((word) => word.replace(CYRILLIC_ENDING, ''))
    .join(' ');

/** Forms that two of the same group have in common make one body of two lines. */
function knownBodies(
  source: string,
  groups: ReadonlyMap<string, readonly KnownForms[]>,
): KnownBodies {
  const names: string[] = [];
  const numbers = new Map<string, number[]>();
  for (const lines of groups.values()) {
    const own = new Map<string, number>();
    for (const forms of lines) {
      const keys = [...new Set(forms.map(knownKey))];
      const before = keys.map((key) => own.get(key)).find((body) => body !== undefined);
      const body = before ?? names.push(forms[0] ?? '') - 1;
      for (const key of keys) {
        if (own.has(key)) continue;
        own.set(key, body);
        numbers.set(key, [...(numbers.get(key) ?? []), body]);
      }
    }
  }
  return {
    source,
    of: (name) => numbers.get(knownKey(name)) ?? NONE,
    nameOf: (body) => names[body] ?? '',
  };
}

const Lines = z.array(z.string());
const Organisations = z.object({ organisations: Lines });
const Countries = z.object({ countries: z.record(z.string(), z.string()) });
const Places = z.object({ places: z.record(z.string(), Lines) });

type Read = <T>(path: string, schema: z.ZodType<T>) => T;

const formsOf = (line: string): string[] => line.split(', ');

export function knownOrganisations(read: Read): KnownBodies {
  const { organisations } = read('vocabularies/organisations.json', Organisations);
  const lines = organisations.map(formsOf);
  return knownBodies('vocabularies/organisations.json', new Map([['', lines]]));
}

/** Countries as CLDR names them, the places of action files, and the gazetteer; by country. */
export function knownPlaces(read: Read): KnownBodies {
  const { countries } = read('vocabularies/countries.json', Countries);
  const { places } = read('vocabularies/places.json', Places);
  const towns = read('vocabularies/gazetteer.json', Places).places;
  const groups = new Map<string, KnownForms[]>();
  const enter = (country: string, line: string) =>
    groups.set(country, [...(groups.get(country) ?? []), formsOf(line)]);
  for (const line of Object.values(countries)) enter('country', line);
  for (const [country, lines] of Object.entries(places)) {
    for (const line of lines) enter(country, line);
  }
  for (const [country, rows] of Object.entries(towns)) {
    for (const line of rows.join('; ').split('; ')) enter(country, line);
  }
  return knownBodies('CLDR, GeoNames', groups);
}
