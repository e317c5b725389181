/** How much time and memory one file may take. */

export interface WorkerLimits {
  /** Milliseconds that may pass without the worker getting a step further. */
  readonly timeLimitMs: number;
  /** Bytes that the process may hold. */
  readonly memoryLimitBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The promise is 1 GB for an importer. The parent looks many times a second, and what a hostile
 * file makes it allocate between two looks must still fit: hence the distance.
 */
export const IMPORT_LIMITS: WorkerLimits = {
  timeLimitMs: 30_000,
  memoryLimitBytes: 850 * MEBIBYTE,
};

/** The second guard, inside the child: V8 ends the process when its heap grows beyond this. */
const HEAP_LIMIT_MEBIBYTES = 700;

/**
 * How V8 keeps its heap. Reading a file makes many short-lived objects: with more room for the
 * young ones most are gone before they would be moved among the old, which are costly to sweep.
 * Helpers that collect beside the worker take some per cent more of the processors, which the other
 * worker and the database keep busy anyway. The room for old ones starts a little beyond where an
 * import ends up: a smaller one is marked and swept again and again before it has grown.
 */
const HEAP_FLAGS: readonly string[] = [
  `--max-old-space-size=${HEAP_LIMIT_MEBIBYTES}`,
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--single-threaded-gc',
  '--initial-old-space-size=300',
];

/**
 * How V8 compiles. A worker meets most of its code a few hundred times and ends: compiling beside it
 * what is warm only took a third of its time again, and was seldom run long enough to pay. Compiled
 * late, and kept where a kind of file was not met for a while, it costs an eighth less in all.
 */
const COMPILER_FLAGS: readonly string[] = ['--efficiency-mode', '--no-flush-bytecode'];

/** V8 does not start with a flag that it does not know; those of its compiler are new. */
const knowsCompilerFlags = Number.parseInt(process.versions.v8, 10) >= 13;

/** What the engine of a worker is started with. */
export const ENGINE_FLAGS: readonly string[] = [
  ...HEAP_FLAGS,
  ...(knowsCompilerFlags ? COMPILER_FLAGS : []),
];

/**
 * A worker is replaced after so many files: nothing that a file left behind lives for ever. A new
 * one needs some hundred files until its code is compiled, so that replacing costs.
 */
export const FILES_PER_WORKER = 1_000;
