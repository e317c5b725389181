/** One line to the person at the terminal; standard output stays free for results. */

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
