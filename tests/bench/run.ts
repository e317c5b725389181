/** `npm run bench [-- import extraction viewer start]`: every figure that the project promises, or some. */

const benches: Record<string, () => Promise<{ bench: () => Promise<void> }>> = {
  import: () => import('./import.ts'),
  extraction: () => import('./extraction.ts'),
  viewer: () => import('./viewer.ts'),
  names: () => import('./names.ts'),
  start: () => import('./start.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(
    `no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}
for (const [name, load] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await (await load()).bench();
}

export {};
