/** The help texts, made from the commands themselves. */

import { COMMON_OPTIONS, type Command, type CommandOption } from './command.ts';

const COLUMN = 28;

const left = (name: string, { short, value }: CommandOption) =>
  `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;

const row = (first: string, second: string) =>
  first.length < COLUMN
    ? `${first.padEnd(COLUMN)}${second}`
    : `${first}\n${' '.repeat(COLUMN)}${second}`;

const exampleLines = (examples: Command['examples']) =>
  examples.flatMap(([line, does]) => [`  casebook ${line}`, `      ${does}`]);

const EXIT_LINES = [
  'Exit codes:',
  '  0   all done',
  '  1   some files could not be read; the others were',
  '  2   the command was not understood',
  '  3   the casebook, or what was asked of it, was refused',
  '  70  a fault of the program, or its output could not be written',
  '  130 interrupted; what was done before is kept',
];

export const generalHelp = (commands: readonly Command[], version: string): string =>
  [
    `Casebook ${version}: facts from action files, each leading back to its sentence.`,
    '',
    'Usage: casebook COMMAND [OPTIONS] [FILE…]   (options may stand before or after files)',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => row(`  ${name}`, summary)),
    '',
    'Examples:',
    ...exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1))),
    '',
    ...EXIT_LINES,
    '',
    'casebook COMMAND --help tells more about a command.',
  ].join('\n');

export const commandHelp = (command: Command): string => {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  return [
    `Usage: casebook ${command.name} ${command.usage}`,
    '',
    `${command.summary}.`,
    '',
    'Options:',
    ...options.map(([name, option]) => row(left(name, option), option.about)),
    '',
    'Examples:',
    ...exampleLines(command.examples),
    '',
    ...EXIT_LINES,
  ].join('\n');
};
