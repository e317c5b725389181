/**
 * The words and rules extraction works with. They are data below `resources/`; whoever needs a file
 * names its schema, and the file is parsed and checked once.
 */

import { z } from 'zod';
import { LanguagePack, type LanguagePacks } from '#shared/language/language-pack.ts';

export interface ExtractionResources {
  /** By ISO 639-1 code. */
  readonly languages: LanguagePacks;
  /** Paths of all files below resources/, such as `languages/en/dates.json`. */
  readonly paths: readonly string[];
  /** The content of a JSON file, checked. Throws with the file's path when it is missing or wrong. */
  readonly read: <T>(path: string, schema: z.ZodType<T>) => T;
}

class ResourceFault extends Error {
  constructor(path: string, problem: string) {
    super(`resources/${path}: ${problem}`);
    this.name = 'ResourceFault';
  }
}

function reader(files: ReadonlyMap<string, string>): ExtractionResources['read'] {
  const known = new Map<string, { schema: unknown; value: unknown }>();
  return <T>(path: string, schema: z.ZodType<T>): T => {
    const before = known.get(path);
    if (before?.schema === schema) return before.value as T;
    const content = files.get(path);
    if (content === undefined) throw new ResourceFault(path, 'is missing');
    let json: unknown;
    try {
      json = JSON.parse(content);
    } catch (error) {
      throw new ResourceFault(path, error instanceof Error ? error.message : 'is not JSON');
    }
    const checked = schema.safeParse(json);
    if (!checked.success) throw new ResourceFault(path, z.prettifyError(checked.error));
    known.set(path, { schema, value: checked.data });
    return checked.data;
  };
}

/** Reads the map of path below resources/ → content. A language is every folder with a pack.json. */
export function readResources(files: ReadonlyMap<string, string>): ExtractionResources {
  const read = reader(files);
  const paths = [...files.keys()].sort();
  const languages = new Map<string, LanguagePack>();
  for (const path of paths) {
    const code = /^languages\/([a-z]{2})\/pack\.json$/.exec(path)?.[1];
    if (code !== undefined) languages.set(code, read(path, LanguagePack));
  }
  return { languages, paths, read };
}

/**
 * Turns a costly preparation (word sets, tries) into one that is made once for each set of
 * resources: `const words = perResources((resources) => …)`, then `words(resources)`.
 */
export function perResources<T>(
  build: (resources: ExtractionResources) => T,
): (resources: ExtractionResources) => T {
  const made = new WeakMap<ExtractionResources, T>();
  return (resources) => {
    const before = made.get(resources);
    if (before !== undefined) return before;
    const value = build(resources);
    made.set(resources, value);
    return value;
  };
}

/** What each language has; undefined for one that has none. */
export type ByLanguage<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/**
 * The same for the words of languages, from `languages/<code>/<area>.json`: a language is prepared
 * when a text in it asks for it, and one without the file has none.
 */
export function perLanguage<File, T>(
  area: string,
  schema: z.ZodType<File>,
  build: (file: File, code: string, resources: ExtractionResources) => T,
): (resources: ExtractionResources) => ByLanguage<T> {
  return perResources((resources) => {
    const { languages, paths, read } = resources;
    const made = new Map<string, T>();
    const get = (code: string): T | undefined => {
      const path = `languages/${code}/${area}.json`;
      if (!made.has(code) && languages.has(code) && paths.includes(path)) {
        made.set(code, build(read(path, schema), code, resources));
      }
      return made.get(code);
    };
    return { get };
  });
}
