/** Section 2 of `targets.md`, as far as one open file goes: ours beside the servers of Markdown and YAML, on files of one size. */
import { createRequire } from 'node:module';
import { bundle, peerFile, peerFolder } from './cache.ts';
import { longArticle, longFile } from './corpus.ts';
import { type Editor, type ServerOptions, startEditor } from './editor.ts';
import { printTable, type Row } from './table.ts';

const MARKDOWN = '4.10.0';
const YAML = '2.0.0';
const MARKDOWN_IT = '14.1.0';

const SIZES = [
  { name: '10 KB', units: 10_000, rounds: 20 },
  { name: '2 MB', units: 2_000_000, rounds: 7 },
] as const;

const STEPS = [
  'open to first diagnostics',
  'outline',
  'hover',
  'completion',
  'edit to new diagnostics',
] as const;
type Step = (typeof STEPS)[number];

interface Measured {
  readonly name: string;
  readonly times: Record<Step, number[]>;
  /** Of requests that have no answer. */
  readonly nothing: number[];
  /** The steps that were answered with nothing each time. */
  readonly empty: ReadonlySet<Step>;
}

interface Contestant {
  readonly name: string;
  readonly options: ServerOptions;
  readonly file: string;
  readonly text: (units: number) => string;
}

export async function run(): Promise<void> {
  const ours = await bundle('../../server/src/lsp/node.ts');
  const claimdown: Contestant = {
    name: 'claimdown',
    options: { program: [ours], languageId: 'claimdown' },
    file: 'untitled:article.claim',
    text: longArticle,
  };
  const peers = [markdown(), yaml()];
  for (const { name, units, rounds } of SIZES) {
    const [our, ...their] = await measureInTurns([claimdown, ...peers], units, rounds);
    const rows = STEPS.flatMap((step) => {
      const able = their.filter(({ empty }) => !empty.has(step));
      return [50, 95].flatMap((share) => {
        const what = `${step}, ${name}, p${share}`;
        const own = percentile(our.times[step], share);
        return able.length > 0
          ? able.map((peer) => besidePeer(what, own, peer.name, percentile(peer.times[step], share)))
          : [besideNothing(what, own, percentile(our.nothing, share))];
      });
    });
    printTable(`Editing a file of ${name}`, `p50 and p95 of ${rounds} rounds`, rows);
  }
  await againstFullCheck(claimdown);
}

function besidePeer(what: string, own: number, peer: string, other: number): Row {
  return {
    what,
    against: peer,
    ratio: other / own,
    reach: { least: 1 },
    times: `${own.toFixed(1)} : ${other.toFixed(1)}`,
  };
}

/** Where no peer has an answer: the milliseconds that ours takes more than a request without one. */
function besideNothing(what: string, own: number, nothing: number): Row {
  return {
    what: `${what}: milliseconds more`,
    against: 'an empty request; the others answer nothing',
    ratio: own - nothing,
    reach: { most: 2 },
    times: `${own.toFixed(1)} : ${nothing.toFixed(1)}`,
  };
}

/** Ours alone: one edit in a long file whose prose has been read, against all that there is to find in it. */
async function againstFullCheck(claimdown: Contestant): Promise<void> {
  const text = longArticle(2_000_000);
  const checks: number[] = [];
  const edits: number[] = [];
  for (let round = 0; round < 5; round++) {
    const editor = await startEditor({ ...claimdown.options, refreshes: false });
    checks.push(await editor.open(claimdown.file, text));
    if (round === 0)
      for (let i = 0; i < 40; i++) edits.push(await editor.type(...placeIn(text, (i * 0.37) % 1)));
    await editor.stop();
  }
  const [check, edit] = [percentile(checks, 50), percentile(edits.slice(5), 95)];
  printTable('One edit', 'p95 of 35 edits, median of 5 checks', [
    {
      what: 'edit to new diagnostics, annotated, one file of 2,000,000 units, at places all over',
      against: 'full check of that file',
      ratio: check / edit,
      reach: { least: 20 },
      times: `${edit.toFixed(1)} : ${check.toFixed(1)}`,
    },
  ]);
}

/** All contestants, one after the other in each round, so that what disturbs one disturbs all. */
async function measureInTurns(
  contestants: readonly [Contestant, ...Contestant[]],
  units: number,
  rounds: number,
): Promise<[Measured, ...Measured[]]> {
  const [first, ...others] = contestants;
  const seats: [Seat, ...Seat[]] = [seatOf(first, units), ...others.map((each) => seatOf(each, units))];
  // A server of its own for each opening of a long file, so that none answers from what it keeps.
  const fresh = units > 100_000;
  for (let round = fresh ? 0 : -3; round < rounds; round++)
    for (const seat of seats) {
      await playRound(seat, round);
      if (fresh) await leave(seat);
    }
  for (const seat of seats) await leave(seat);
  return seats;
}

/** A contestant with its text, and with what was measured of it up to now. */
interface Seat extends Measured {
  readonly options: ServerOptions;
  readonly file: string;
  readonly text: string;
  readonly empty: Set<Step>;
  editor: Editor | undefined;
}

function seatOf({ name, options, file, text }: Contestant, units: number): Seat {
  return {
    name,
    options,
    file,
    text: Buffer.from(text(units)).toString(),
    times: Object.fromEntries(STEPS.map((step) => [step, [] as number[]])) as Measured['times'],
    nothing: [],
    empty: new Set(['outline', 'hover', 'completion']),
    editor: undefined,
  };
}

/** Rounds below 0 are there to warm up, and do not count. */
async function playRound(seat: Seat, round: number): Promise<void> {
  const { times, text } = seat;
  seat.editor ??= await startEditor(seat.options);
  const { editor } = seat;
  const [line, character] = placeIn(text, 0.5);
  const opened = await editor.open(seat.file.replace('.', `${round + 3}.`), text);
  const asked = {
    outline: await editor.outline(),
    hover: await editor.hover(line, character),
    completion: await editor.complete(line, character),
  };
  const unanswered = await editor.nothing();
  const typed = await editor.type(line, character);
  if (round >= 0) {
    times['open to first diagnostics'].push(opened);
    times['edit to new diagnostics'].push(typed);
    seat.nothing.push(unanswered);
    for (const step of ['outline', 'hover', 'completion'] as const) {
      times[step].push(asked[step].time);
      if (!asked[step].isEmpty) seat.empty.delete(step);
    }
  }
  await editor.close();
}

async function leave(seat: Seat): Promise<void> {
  await seat.editor?.stop();
  seat.editor = undefined;
}

/** Line and character at a share of the text. */
function placeIn(text: string, share: number): [number, number] {
  const before = text.slice(0, text.indexOf(' ', Math.floor(share * (text.length - 200))));
  const line = before.split('\n').length - 1;
  return [line, before.length - (before.lastIndexOf('\n') + 1)];
}

function markdown(): Contestant {
  const require = createRequire(`${peerFolder('markdown-it', MARKDOWN_IT)}/`);
  const parser = require('markdown-it')({ html: true });
  const script = 'bin/vscode-markdown-language-server';
  return {
    name: `vscode-markdown-language-server ${MARKDOWN}`,
    options: {
      program: [peerFile('vscode-langservers-extracted', MARKDOWN, script)],
      languageId: 'markdown',
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: {
        markdown: {
          suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
          occurrencesHighlight: { enabled: true },
          preferredMdPathExtensionStyle: 'auto',
          server: { log: 'off' },
          validate: {
            enabled: true,
            referenceLinks: { enabled: 'warning' },
            fragmentLinks: { enabled: 'warning' },
            fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
            ignoredLinks: [],
            unusedLinkDefinitions: { enabled: 'hint' },
            duplicateLinkDefinitions: { enabled: 'warning' },
          },
        },
      },
      answers: {
        // It leaves reading Markdown to the editor.
        'markdown/parse': (_, text) => parser.parse(text, {}),
        'markdown/findMarkdownFilesInWorkspace': () => [],
        'markdown/fs/stat': () => undefined,
        'markdown/fs/readDirectory': () => [],
        'markdown/fs/watcher/create': () => undefined,
      },
    },
    file: 'file:///bench/article.md',
    text: (units) => longFile(units, 'plain').replace(/\n\n(?=.)/g, '\n\n## Paragraph\n\n'),
  };
}

function yaml(): Contestant {
  return {
    name: `yaml-language-server ${YAML}`,
    options: {
      program: [peerFile('yaml-language-server', YAML, 'bin/yaml-language-server')],
      languageId: 'yaml',
      settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } },
    },
    file: 'file:///bench/article.yaml',
    text(units) {
      const words = longFile(units, 'plain').split('\n').filter(Boolean);
      return words.map((line, i) => `entry-${i}:\n  text: ${JSON.stringify(line)}\n`).join('');
    },
  };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))]!;
}
