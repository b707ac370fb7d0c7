/** `claimdown import`: annotated articles of other tools as `.claim` files. */
import { dirname, join, resolve } from 'node:path';
import { importBrat } from '../formats/brat/import-brat.ts';
import {
  type BratMapping,
  readMapping,
  SHIPPED_MAPPINGS,
  shippedMapping,
  usualMapping,
} from '../formats/brat/mapping.ts';
import type { BratOffsets } from '../formats/brat/offsets.ts';
import { linesOfText } from '../lsp/positions.ts';
import { encode } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { type BratPair, findPairs } from './exchange/brat-files.ts';
import { writeConverted } from './exchange/write-converted.ts';
import { CLEAN, FAILED } from './exit-code.ts';
import { placeAt } from './lint/places.ts';
import { writeError, writeOut } from './output.ts';
import { pathFrom } from './paths.ts';
import { readText } from './read-text.ts';
import { visibleText } from './visible-text.ts';

export interface ImportOptions {
  readonly from: 'brat';
  readonly out?: string;
  /** The name of a shipped mapping, or the path of a mapping file. */
  readonly mapping?: string;
  readonly offsets: BratOffsets;
  readonly force?: true;
  readonly printMapping?: string;
}

/** Imports what the paths name into the folder `out`. A file or record that fails does not stop the others. */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<number> {
  if (options.printMapping !== undefined) return printMapping(options.printMapping);
  const { out } = options;
  if (out === undefined) throw new CommandError('--out names the folder to write into');
  if (paths.length === 0) throw new CommandError('name the files or folders to import');
  const mapping = mappingFor(options.mapping);
  const { pairs, errors } = findPairs(paths, process.cwd());
  let code = CLEAN;
  const fail = async (path: string, message: string): Promise<void> => {
    code = FAILED;
    await writeError(`${visibleText(path)}: ${visibleText(message)}\n`);
  };
  for (const { path, message } of errors) await fail(path, message);
  for (const pair of pairs) {
    try {
      if (!(await importPair(pair, out, mapping, options))) code = FAILED;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      code = FAILED;
      await writeError(`claimdown: ${visibleText(error.message)}\n`);
    }
  }
  return code;
}

/** Gives false where a record could not be read. */
async function importPair(
  { name, text, annotations }: BratPair,
  out: string,
  mapping: BratMapping,
  { offsets, force }: ImportOptions,
): Promise<boolean> {
  const shown = (path: string): string => visibleText(pathFrom(process.cwd(), path));
  const article = readText(pathFrom(process.cwd(), text));
  const standoff = readText(pathFrom(process.cwd(), annotations));
  const target = join(resolve(out), `${name}.claim`);
  const isBeside = dirname(target) === dirname(text);
  const imported = await importBrat(article.text, standoff.text, {
    mapping,
    offsets,
    ...(isBeside ? { source: pathFrom(dirname(target), text) } : {}),
  });
  await writeConverted(target, encode(imported.text, article.byteOrderMark), force === true);
  const kept = [...imported.kept].map(([what, count]) => `${count} × ${what}`).join(', ');
  await writeOut(
    `${shown(target)}: ${counted(imported.tags, 'tag')}${kept === '' ? '' : `; kept as data: ${visibleText(kept)}`}\n`,
  );
  for (const { line, message } of imported.faults)
    await writeError(`${shown(annotations)}:${line}: not imported: ${visibleText(message)}\n`);
  return imported.faults.length === 0;
}

function mappingFor(named: string | undefined): BratMapping {
  if (named === undefined) return usualMapping();
  const shipped = shippedMapping(named);
  if (shipped) return shipped;
  const { text } = readText(named);
  const { mapping, problems } = readMapping(text);
  const first = problems[0];
  if (first) {
    const { line, column } = placeAt(linesOfText(text), first.start);
    throw new CommandError(`${named}:${line}:${column}: ${first.message}`);
  }
  return mapping;
}

async function printMapping(name: string): Promise<number> {
  const mapping = Object.hasOwn(SHIPPED_MAPPINGS, name) ? SHIPPED_MAPPINGS[name] : undefined;
  if (!mapping)
    throw new CommandError(
      `there is no mapping “${name}”: there ${Object.keys(SHIPPED_MAPPINGS).length === 1 ? 'is' : 'are'} ${Object.keys(SHIPPED_MAPPINGS).join(', ')}`,
    );
  await writeOut(`${JSON.stringify(mapping, undefined, 2)}\n`);
  return CLEAN;
}
