/** The commands and their options. What a command does is loaded when it is called. */
import { Argument, type Command, Option } from 'commander';
import type { Shell } from './completion.ts';
import {
  COMPLETION_HELP,
  EXPLAIN_HELP,
  EXPORT_HELP,
  IMPORT_HELP,
  LINT_HELP,
  MERGE_HELP,
  NEW_HELP,
  QUERY_HELP,
  REBASE_HELP,
  STATS_HELP,
  STRIP_HELP,
  SUGGEST_HELP,
} from './help-texts.ts';
import { addLintOptions, addReportOptions } from './lint/options.ts';

/** All commands by their names; each adds its own to the program. */
export const COMMANDS: ReadonlyMap<string, (program: Command) => Command> = new Map([
  [
    'lint',
    (program: Command) =>
      addLintOptions(
        program
          .command('lint')
          .summary('check annotated articles')
          .description(
            'Checks annotated articles, with the claimdown.yaml and the actors that hold for each.',
          )
          .argument('[paths...]', 'files, folders and globs; without any, the current folder'),
      )
        .addHelpText('after', LINT_HELP)
        .action(calling(async () => (await import('./lint.ts')).lint)),
  ],
  [
    'merge',
    (program: Command) =>
      addReportOptions(
        program
          .command('merge')
          .summary('put the shards of a checked corpus together')
          .description(
            'Reports what “claimdown lint --shard” found in all parts of a corpus, exactly as one run would.',
          )
          .argument('<shards...>', 'the files that “claimdown lint --shard” wrote, all of them'),
      )
        .addHelpText('after', MERGE_HELP)
        .action(calling(async () => (await import('./merge.ts')).merge)),
  ],
  [
    'strip',
    (program: Command) =>
      program
        .command('strip')
        .summary('print the article without its annotations')
        .description(
          'Prints the article text, byte for byte as it was before it was annotated, and nothing else.',
        )
        .argument('<file>', 'an annotated article')
        .addHelpText('after', STRIP_HELP)
        .action(calling(async () => (await import('./strip.ts')).strip)),
  ],
  [
    'new',
    (program: Command) =>
      program
        .command('new')
        .summary('begin an annotated article from a raw one')
        .description(
          'Writes a raw article as a .claim file: escaped, with its front matter begun. Never overwrites.',
        )
        .argument('<file>', 'a raw article, plain text in UTF-8')
        .option(
          '-o, --output <path>',
          'the file to write, or the folder to write it into (default: beside the article)',
        )
        .addHelpText('after', NEW_HELP)
        .action(calling(async () => (await import('./new.ts')).newArticle)),
  ],
  [
    'suggest',
    (program: Command) =>
      program
        .command('suggest')
        .summary('pre-annotate raw articles, or answer documents with what was found')
        .description(
          'Finds figures, hedges, actors and who says what in English prose, and writes them into an annotated article to go through. What is tagged already is left alone.',
        )
        .argument('[files...]', 'raw articles, or annotated ones to add to; patterns of such; - for stdin')
        .option('--jsonl', 'answer one document a line of stdin with one line of JSON on stdout')
        .option('--only <kinds>', 'only these: number, hedge, actor, claim (parted by commas)')
        .option(
          '--min-confidence <number>',
          'only what is at least so sure, from 0 to 1 (default: 0.5; with --jsonl, 0)',
        )
        .addOption(
          new Option('--offsets <unit>', 'with --jsonl: what offsets count')
            .choices(['utf16', 'codepoint'])
            .default('utf16'),
        )
        .option(
          '-o, --output <path>',
          'the file to write, or the folder to write it into, or - for stdout (default: beside the article)',
        )
        .addHelpText('after', SUGGEST_HELP)
        .action(calling(async () => (await import('./suggest.ts')).suggest)),
  ],
  [
    'rebase',
    (program: Command) =>
      program
        .command('rebase')
        .summary('carry annotations onto a revised article')
        .description(
          'Carries the annotations of a file onto a new version of its article. Tags whose words changed are marked for review; those whose words are gone are kept in notes.',
        )
        .argument('<file>', 'an annotated article')
        .requiredOption('--source <file>', 'the new version of the raw article')
        .option(
          '-o, --output <path>',
          'the file to write, or - for stdout (default: the annotated article itself)',
        )
        .option('--dry-run', 'write nothing, only report')
        .addOption(
          new Option('-f, --format <format>', 'how the report is printed')
            .choices(['text', 'json'])
            .default('text'),
        )
        .addHelpText('after', REBASE_HELP)
        .action(calling(async () => (await import('./rebase.ts')).rebaseFile)),
  ],
  [
    'import',
    (program: Command) =>
      program
        .command('import')
        .summary('annotated articles of other tools as .claim files')
        .description(
          'Writes annotated articles of another tool as .claim files. Labels become tags by a mapping; what tags cannot say is kept in the file as data, which an export writes back.',
        )
        .argument('[paths...]', 'files, or folders with such files')
        .addOption(
          new Option('--from <format>', 'the format to read').choices(['brat']).makeOptionMandatory(),
        )
        .option('--out <folder>', 'the folder to write into; file names are kept')
        .option(
          '--mapping <name>',
          'what labels mean: “attribution”, or a mapping file (default: usual labels of news corpora)',
        )
        .option('--print-mapping <name>', 'print a mapping that is shipped, to begin one of your own')
        .addOption(bratOffsets('what the offsets of the records count'))
        .option('--force', 'write over files that are there')
        .addHelpText('after', IMPORT_HELP)
        .action(calling(async () => (await import('./import.ts')).importFiles)),
  ],
  [
    'export',
    (program: Command) =>
      program
        .command('export')
        .summary('annotated articles for other tools')
        .description(
          'Writes annotated articles in the format of another tool: the text, and the annotations beside it.',
        )
        .argument('[paths...]', 'files, folders and globs; without any, the current folder')
        .addOption(new Option('--to <format>', 'the format to write').choices(['brat']).makeOptionMandatory())
        .option('--out <folder>', 'the folder to write into; file names are kept')
        .addOption(bratOffsets('what the offsets of the records shall count'))
        .option('--force', 'write over files that are there')
        .addHelpText('after', EXPORT_HELP)
        .action(calling(async () => (await import('./export.ts')).exportFiles)),
  ],
  [
    'init',
    (program: Command) =>
      program
        .command('init')
        .summary('begin a folder of annotated articles')
        .description(
          'Writes a commented claimdown.yaml and actors.yaml into the current folder, and the line in .gitattributes that keeps git from rewriting line ends. Leaves what is there as it is.',
        )
        .action(calling(async () => (await import('./init.ts')).init)),
  ],
  [
    'stats',
    (program: Command) =>
      program
        .command('stats')
        .summary('count what a corpus holds')
        .description(
          'Counts tags and claims: by source, type, certainty, mode and topic, with the shares of claims whose source is named, unnamed or missing.',
        )
        .argument('[paths...]', 'files, folders and globs; without any, the current folder')
        .addOption(
          new Option('--by <group>', 'what is counted by itself')
            .choices(['corpus', 'file', 'actor'])
            .default('corpus'),
        )
        .addOption(
          new Option('-f, --format <format>', 'how it is printed')
            .choices(['table', 'csv', 'json'])
            .default('table'),
        )
        .addHelpText('after', STATS_HELP)
        .action(calling(async () => (await import('./stats.ts')).stats)),
  ],
  [
    'query',
    (program: Command) =>
      program
        .command('query')
        .summary('find claims by who makes them, their words, certainty and figures')
        .description('Prints a concordance of the claims that meet every condition given.')
        .argument('[paths...]', 'files, folders and globs; without any, the current folder')
        .addOption(several('--actor <name>', 'a source, by id, name or alias'))
        .addOption(several('--words <phrase>', 'words in the claim, as a phrase'))
        .addOption(several('--certainty <strength>', 'certain, probable, possible or unspecified'))
        .addOption(several('--type <type>', 'fact, prediction, evaluation, demand or belief'))
        .addOption(several('--mode <mode>', 'direct, indirect or mixed'))
        .addOption(several('--topic <topic>', 'the topic that the claim’s head gives'))
        .option('--number <literal>', 'a figure in it that names such a value: 30000, >=30000, 25000..30000')
        .option('--unit <unit>', 'the unit of that figure')
        .option('--of <what>', 'what that figure counts')
        .option('--context <characters>', 'how much of the article is shown on each side', '40')
        .addOption(
          new Option('-f, --format <format>', 'how it is printed')
            .choices(['table', 'csv', 'jsonl'])
            .default('table'),
        )
        .addHelpText('after', QUERY_HELP)
        .action(calling(async () => (await import('./query.ts')).query)),
  ],
  [
    'rules',
    (program: Command) =>
      program
        .command('rules')
        .summary('list all rules')
        .description('Lists all rules with their default severities and what they report.')
        .addOption(
          new Option('-f, --format <format>', 'how it is printed')
            .choices(['table', 'json'])
            .default('table'),
        )
        .action(calling(async () => (await import('./rules.ts')).rules)),
  ],
  [
    'explain',
    (program: Command) =>
      program
        .command('explain')
        .summary('say what a rule is for')
        .description(
          'Prints the page of a rule: why it matters, what is wrong, what is right, how to silence it.',
        )
        .argument('<rule>', 'the name of a rule, as findings give it')
        .addHelpText('after', EXPLAIN_HELP)
        .action(calling(async () => (await import('./explain.ts')).explain)),
  ],
  [
    'completion',
    (program: Command) =>
      program
        .command('completion')
        .summary('complete commands and options in a shell')
        .description('Prints a script that completes commands, options and files in a shell.')
        .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
        .addHelpText('after', COMPLETION_HELP)
        .action(
          calling(async () => {
            const { completedCommand, completion } = await import('./completion.ts');
            return (shell: Shell) => completion(shell, program.commands.map(completedCommand));
          }),
        ),
  ],
  [
    'lsp',
    (program: Command) =>
      program
        .command('lsp')
        .summary('start the language server')
        .description('Starts the language server, for editors that speak the Language Server Protocol.')
        .option('--stdio', 'talk over stdin and stdout, as it does in any case')
        .action(async () => (await import('./lsp.ts')).lsp()),
  ],
]);

/** An option that may be given several times: any of its values will do, or, of phrases, all. */
function several(flags: string, means: string): Option {
  return new Option(flags, `${means} (may be given again)`).argParser(
    (value: string, before: readonly string[] = []) => [...before, value],
  );
}

function bratOffsets(means: string): Option {
  return new Option('--offsets <unit>', means).choices(['codepoint', 'utf16']).default('codepoint');
}

/** The handler of a command: loads what the command does, runs it, and keeps its exit code. */
function calling<Args extends unknown[]>(
  load: () => Promise<(...args: Args) => Promise<number>>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    const run = await load();
    process.exitCode = await run(...args);
    // All is written. To wait until Node has taken its memory apart would be to no end.
    process.exit();
  };
}
