/**
 * `npm run bench [-- import extraction viewer names start]`: every figure that the project promises,
 * or some. A bench with parts takes their names after its own: `npm run bench -- viewer keys`.
 */

interface Bench {
  /** Runs the parts named, or all where none are. */
  bench(parts: readonly string[]): Promise<void>;
  /** What may be run singly. */
  readonly parts?: readonly string[];
}

const benches: Record<string, () => Promise<Bench>> = {
  import: () => import('./import.ts'),
  extraction: () => import('./extraction.ts'),
  viewer: () => import('./viewer.ts'),
  names: () => import('./names.ts'),
  start: () => import('./start.ts'),
};

function refuse(word: string, known: readonly string[]): never {
  process.stderr.write(`no bench ${word}; there are ${known.join(', ')}\n`);
  process.exit(2);
}

/** What was asked for, each bench with its parts, in the order of the words. */
async function readWords(words: readonly string[]): Promise<{ bench: Bench; parts: string[] }[]> {
  const asked: { bench: Bench; parts: string[] }[] = [];
  for (const word of words) {
    const load = benches[word];
    const last = asked.at(-1);
    if (load !== undefined) asked.push({ bench: await load(), parts: [] });
    else if (last?.bench.parts?.includes(word)) last.parts.push(word);
    else refuse(word, last?.bench.parts ?? Object.keys(benches));
  }
  return asked;
}

const words = process.argv.slice(2);
const asked = await readWords(words.length > 0 ? words : Object.keys(benches));
for (const { bench, parts } of asked) await bench.bench(parts);

export {};
