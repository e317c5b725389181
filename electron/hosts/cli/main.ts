/** The command line: finds the command, reads its options, and turns its end into an exit code. */

import { parseArgs } from 'node:util';
import { RefusalError } from '#shared/contract/errors.ts';
import { installationOf } from '../installation.ts';
import { type Call, COMMON_OPTIONS, type Command, parserOptions, UsageError } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { commandHelp, generalHelp } from './help.ts';
import { refusalOf } from './refusal-of.ts';
import { processTerminal, watchOutput } from './terminal.ts';

/** Loaded when called: a command pays only for what it uses. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  import: async () => (await import('./import.ts')).importFiles,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  search: async () => (await import('./search.ts')).search,
  export: async () => (await import('./export.ts')).exportCase,
  check: async () => (await import('./check.ts')).check,
  names: async () => (await import('./names.ts')).names,
  serve: async () => (await import('./serve.ts')).serve,
};

const installation = installationOf(import.meta.url);
const loud = processTerminal(false);

const interruption = (): AbortSignal => {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  return controller.signal;
};

const helpForAll = async () => {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return generalHelp(commands, installation.version);
};

const parse = (command: Command, args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: parserOptions({ ...command.options, ...COMMON_OPTIONS }),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'not understood');
  }
};

const runCommand = async (command: Command, args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parse(command, args);
  if (values['help'] === true) {
    loud.print(commandHelp(command));
    return EXIT.ok;
  }
  const call: Call = {
    files: positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : null),
    has: (option) => values[option] === true,
    terminal: processTerminal(values['quiet'] === true),
    installation,
    signal: interruption(),
  };
  return command.run(call);
};

const explain = (error: unknown, name: string): ExitCode => {
  if (error instanceof UsageError) {
    loud.say(error.message);
    loud.say(`casebook ${name} --help shows how it is used.`);
    return EXIT.usage;
  }
  const refusal = error instanceof RefusalError ? error.refusal : refusalOf(error);
  if (refusal) {
    loud.say(`${refusal.message} (${refusal.code})`);
    return EXIT.refused;
  }
  loud.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.fault;
};

const main = async (args: readonly string[]): Promise<ExitCode> => {
  // Flags may stand before the command too.
  const at = args.findIndex((word) => !word.startsWith('-'));
  const name = args[at] ?? '';
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const wantsHelp =
      at < 0 && (args.length === 0 || args.some((word) => /^(-h|--help)$/.test(word)));
    if (wantsHelp || name === 'help') {
      loud.print(await helpForAll());
      return EXIT.ok;
    }
    if (at < 0 && args.includes('--version')) {
      loud.print(installation.version);
      return EXIT.ok;
    }
    loud.say(`There is no command "${name}". casebook --help lists them.`);
    return EXIT.usage;
  }
  try {
    return await runCommand(await load(), args.toSpliced(at, 1));
  } catch (error) {
    return explain(error, name);
  }
};

const output = watchOutput();

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

// A failed write is told after the command's own end.
process.once('exit', () => {
  if (output.failed === null) return;
  loud.say(`The output could not be written (${output.failed}).`);
  process.exitCode = EXIT.fault;
});
