/** `claimdown export`: annotated articles for other tools. */
import { join, relative, resolve, sep } from 'node:path';
import { annotationConfig } from '../formats/brat/annotation-config.ts';
import { exportBrat } from '../formats/brat/export-brat.ts';
import type { BratOffsets } from '../formats/brat/offsets.ts';
import { documentModel, loadSurroundings } from '../model/index.ts';
import { encode, parse } from '../syntax/index.ts';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { writeConverted } from './exchange/write-converted.ts';
import { CLEAN, FAILED } from './exit-code.ts';
import { type LintContext, lintContext } from './lint/context.ts';
import { findFiles } from './lint/find-files.ts';
import { writeError, writeOut } from './output.ts';
import { isFolder, pathFrom, uriOfFile } from './paths.ts';
import { readText } from './read-text.ts';
import { visibleText } from './visible-text.ts';

export interface ExportOptions {
  readonly to: 'brat';
  readonly out?: string;
  readonly offsets: BratOffsets;
  readonly force?: true;
}

/** Exports what the paths name into the folder `out`. A file that fails does not stop the others. */
export async function exportFiles(paths: readonly string[], options: ExportOptions): Promise<number> {
  const { out, force } = options;
  if (out === undefined) throw new CommandError('--out names the folder to write into');
  const cwd = process.cwd();
  const named = paths.length > 0 ? paths : ['.'];
  const folders = named.map((name) => resolve(cwd, name)).filter(isFolder);
  const context = lintContext(cwd, folders);
  const { files, errors } = await findFiles(named, context);
  let code = CLEAN;
  for (const { path, message } of errors) {
    code = FAILED;
    await writeError(`${visibleText(path)}: ${visibleText(message)}\n`);
  }
  const records: string[] = [];
  for (const file of files) {
    try {
      const target = join(resolve(out), nameOf(file, folders));
      records.push(await exportFile(file, target, context, options));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      code = FAILED;
      await writeError(`claimdown: ${visibleText(error.message)}\n`);
    }
  }
  if (records.length > 0) await writeConfig(join(resolve(out), 'annotation.conf'), records, force === true);
  return code;
}

/** Its path below the folder that was named, or its name alone, without the ending. */
function nameOf(file: string, folders: readonly string[]): string {
  const inside = folders
    .filter((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    .sort((a, b) => a.length - b.length)[0];
  const name = inside === undefined ? file.slice(file.lastIndexOf(sep) + 1) : relative(inside, file);
  return name.replace(/\.claim$/iu, '');
}

/** Gives the records written. */
async function exportFile(
  file: string,
  target: string,
  { workspace, cache, cwd }: LintContext,
  { offsets, force }: ExportOptions,
): Promise<string> {
  const { text } = readText(pathFrom(cwd, file));
  const tree = parse(text);
  const uri = uriOfFile(file);
  const model = documentModel(uri, tree, await loadSurroundings(uri, tree, workspace, cache));
  const exported = exportBrat(model, offsets);
  await writeConverted(`${target}.txt`, encode(exported.text, false), force === true);
  await writeConverted(`${target}.ann`, encode(exported.annotations, false), force === true);
  const left = exported.leftOut.length === 0 ? '' : `; left out: ${exported.leftOut.join(', ')}`;
  await writeOut(
    `${visibleText(pathFrom(cwd, `${target}.ann`))}: ${counted(exported.records, 'record')}, offsets in ${UNITS[offsets]}${left}\n`,
  );
  return exported.annotations;
}

const UNITS: Readonly<Record<BratOffsets, string>> = {
  codepoint: 'code points',
  utf16: 'UTF-16 units',
};

/** brat shows only labels that its configuration names. One that is there already is somebody's own. */
async function writeConfig(path: string, records: readonly string[], force: boolean): Promise<void> {
  try {
    await writeConverted(path, encode(annotationConfig(records), false), force);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    await writeError(
      `${visibleText(pathFrom(process.cwd(), path))} is there and was left as it is: brat shows only labels that it names\n`,
    );
  }
}
