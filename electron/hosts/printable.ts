/**
 * Text that a terminal may be given. Names of files and words of documents come from strangers: an
 * escape sequence among them would be obeyed by the terminal, a direction mark would turn the line.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const COMMANDS = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b\[[0-?]*[ -/]*[@-~]|\u001b./g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Without escape sequences and control characters; tabs and line ends are kept. */
export const printable = (text: string): string => text.replace(COMMANDS, '').replace(UNSEEN, '');

/** On one line: for names. */
export const printableLine = (text: string): string =>
  printable(text.replace(/[\t\r\n]+/g, ' ')).trim();

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line of JSON in which nothing but letters reaches the terminal; the value is the same. */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replace(UNSEEN, escaped);
