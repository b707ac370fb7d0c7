/** The command line: it finds the command that is called, and has it run. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { CommandError } from './command-error.ts';
import { COMMANDS } from './commands.ts';
import { FAILED } from './exit-code.ts';
import { PROGRAM_HELP } from './help-texts.ts';
import { WORKER_ARGUMENT } from './lint/worker-settings.ts';
import { writeError, writeOut } from './output.ts';
import { visibleText } from './visible-text.ts';

/**
 * The command line as it is needed for what is asked. All commands are described for help, for complaints about a name that is none,
 * and for shells that complete; a lint of one file need not wait for that.
 */
function commandLine(asked = ''): Command {
  const program = new Command('claimdown')
    .description('Annotate who claims what in an article, how firmly and with which figures, and check it.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('“claimdown --help” says what can be done.')
    .exitOverride()
    .configureOutput({ writeOut: print(writeOut), writeErr: print(writeError) })
    .addHelpText('after', PROGRAM_HELP);

  const one = asked === 'completion' ? undefined : COMMANDS.get(asked);
  for (const add of one ? [one] : COMMANDS.values()) add(program);
  return program;
}

/** For help and complaints about arguments: whoever does not want to read them misses nothing. */
function print(write: (text: string) => Promise<void>): (text: string) => void {
  return (text) => void write(text).catch(() => {});
}

/** Runs the command line. Whatever goes wrong is said in one message, and the exit code is 2. */
async function main(): Promise<void> {
  try {
    await commandLine(process.argv[2]).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has said already what is wrong; help and version that were asked for are no failure.
      process.exitCode = error.exitCode === 0 ? 0 : FAILED;
      return;
    }
    process.exitCode = FAILED;
    const message =
      error instanceof CommandError
        ? visibleText(error.message)
        : `this is a mistake in Claimdown itself, please report it:\n${error instanceof Error ? error.stack : String(error)}`;
    await writeError(`claimdown: ${message}\n`).catch(() => {});
  }
}

if (process.argv[2] === WORKER_ARGUMENT)
  void import('./lint/worker.ts').then(({ serveIfWorker }) => serveIfWorker(main));
else void main();
