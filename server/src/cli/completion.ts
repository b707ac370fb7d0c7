/** `claimdown completion`: a script that completes commands, options and files in a shell. */
import type { Command } from 'commander';
import { SUGGESTION_KINDS } from '../features/suggestions.ts';
import { SEVERITIES } from '../model/config.ts';
import { RULE_NAMES } from '../model/rule-names.ts';
import { CLAIM_MODES, CLAIM_TYPES, STRENGTHS } from '../syntax/index.ts';
import { CLEAN } from './exit-code.ts';
import { REPORT_FORMATS } from './lint/reporters/index.ts';
import { writeOut } from './output.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a script knows of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments may be, where that is a fixed list; else they are files. */
  readonly values: readonly string[];
}

export interface CompletedOption {
  readonly short: string | undefined;
  readonly long: string;
  readonly means: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** What a shell is told of a command. */
export function completedCommand(command: Command): CompletedCommand {
  return {
    name: command.name(),
    summary: command.summary(),
    values: command.registeredArguments[0]?.argChoices ?? [],
    options: command.options.map((option) => ({
      short: option.short,
      long: option.long!,
      means: option.description,
      takesValue: option.required || option.optional,
      values: option.argChoices ?? [],
    })),
  };
}

/** Prints the script for a shell. */
export async function completion(shell: Shell, commands: readonly CompletedCommand[]): Promise<number> {
  const completed = commands.map((each) => ({
    ...each,
    values: each.name === 'explain' ? RULES : each.values,
    options: each.options.map((option) => ({
      ...option,
      values: LISTS[each.name]?.[option.long] ?? option.values,
    })),
  }));
  await writeOut(SCRIPTS[shell](completed));
  return CLEAN;
}

const RULES = RULE_NAMES.map(({ name }) => name);

/** Values of options that take more than one word of a list, by command: the parser of options knows them as text only. */
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  lint: { '--format': REPORT_FORMATS, '--only': RULES, '--rule': RULES },
  merge: { '--format': REPORT_FORMATS },
  suggest: { '--only': SUGGESTION_KINDS },
  query: { '--certainty': STRENGTHS, '--type': CLAIM_TYPES, '--mode': CLAIM_MODES },
};

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: (commands) =>
    `#compdef claimdown\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`,
  fish: fishScript,
};

function bashScript(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, values }) => {
    const flags = options.flatMap(({ short, long }) => (short ? [short, long] : [long])).join(' ');
    const choices = options
      .filter((option) => option.takesValue && option.values.length > 0)
      .map(
        ({ short, long, values }) =>
          `        ${[short, long].filter(Boolean).join('|')}) words='${values.join(' ')}' ;;`,
      );
    return [
      `    ${name})`,
      `      flags='${flags}'`,
      `      words='${values.join(' ')}'`,
      ...(choices.length > 0 ? ['      case "$before" in', ...choices, '      esac'] : []),
      '      ;;',
    ].join('\n');
  });
  const names = commands.map(({ name }) => name).join(' ');
  // The shell parts words at “=” and “:”, and names of files may hold spaces.
  return `# Completes claimdown. In ~/.bashrc: eval "$(claimdown completion bash)"
_claimdown() {
  local word="\${COMP_WORDS[COMP_CWORD]}" at=$((COMP_CWORD - 1)) before flags='' words='' listed=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} help --help --version' -- "$word"))
    return
  fi
  if [ "$word" = '=' ] || [ "$word" = ':' ]; then word=''; at=$((at + 1)); fi
  before="\${COMP_WORDS[at]}"
  if [ "$before" = '=' ]; then before="\${COMP_WORDS[at-1]}"; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    help) words='${names}' ;;
  esac
  if [ "$before" = ':' ] && [ "\${COMP_WORDS[at-2]}" = --rule ]; then words='${SEVERITIES.join(' ')}'; fi
  case "$word" in *,*) listed="\${word%,*},"; word="\${word##*,}" ;; esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$word")) ;;
    *)
      if [ -n "$words" ]; then COMPREPLY=($(compgen -P "$listed" -W "$words" -- "$word"))
      else local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$listed$word")); fi ;;
  esac
}
complete -o filenames -o bashdefault -F _claimdown claimdown
`;
}

function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = ['# Completes claimdown. In ~/.config/fish/config.fish: claimdown completion fish | source'];
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  for (const { name, summary, options, values } of commands) {
    lines.push(`complete -c claimdown -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`);
    const here = `complete -c claimdown -n '__fish_seen_subcommand_from ${name}'`;
    if (values.length > 0) lines.push(`${here} -f -a ${quoted(values.join(' '))}`);
    for (const { short, long, means, takesValue, values: allowed } of options) {
      const choices = allowed.length > 0 ? ` -f -a ${quoted(allowed.join(' '))}` : '';
      const letter = short ? ` -s ${short.slice(1)}` : '';
      lines.push(
        `${here}${letter} -l ${long.slice(2)}${takesValue ? ' -r' : ''}${choices} -d ${quoted(means)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
