/** What the exit code of the command line says. */

export const EXIT = {
  ok: 0,
  /** Some files could not be read; the others were. */
  someFailed: 1,
  usage: 2,
  /** The casebook, or what was asked of it, was refused. */
  refused: 3,
  /** A fault of the program itself. */
  fault: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
