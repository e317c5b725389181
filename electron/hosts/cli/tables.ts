/** Plain tab-separated tables: a header line, no quoting, every row in its order. */

import { readFileSync } from 'node:fs';
import { UsageError } from './command.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Column = (row: readonly string[]) => string;

/** The person's own file: it cannot be read, or is no such table, is told as their mistake. */
export const readTable = (path: string): Table => {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read.`);
  }
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const [header = '', ...rest] = lines;
  return { columns: header.split('\t'), rows: rest.map((line) => line.split('\t')) };
};

export const columnOf = ({ columns }: Table, name: string): Column => {
  const at = columns.indexOf(name);
  if (at < 0) throw new UsageError(`The table has no column "${name}"; its first line names them.`);
  return (row) => row[at] ?? '';
};

/** A row as long as the header, so that columns added to it stand under their names. */
export const fullRow = ({ columns }: Table, row: readonly string[]): string[] => [
  ...row,
  ...new Array<string>(Math.max(0, columns.length - row.length)).fill(''),
];

export const objectOf = (
  { columns }: Table,
  row: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
