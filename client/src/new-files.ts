/** Files that did not exist before. */
import { FileSystemError, type Uri, window, workspace } from 'vscode';

/** The last part of a file's path. */
export function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/**
 * Creates all of the files, or says that it could not. One that is there already is never overwritten. Not by an edit of the
 * workspace: undoing all that was typed in the file since would then delete it, with nothing left that could be done again.
 */
export async function createFiles(files: readonly (readonly [Uri, Uint8Array])[]): Promise<boolean> {
  const names = files.map(([file]) => nameOf(file)).join(' and ');
  const created: Uri[] = [];
  try {
    for (const [file] of files) if (await exists(file)) throw new Error(`${nameOf(file)} is there already`);
    for (const [file, contents] of files) {
      await workspace.fs.writeFile(file, contents);
      created.push(file);
    }
    return true;
  } catch (error) {
    for (const file of created) await workspace.fs.delete(file);
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(`${names} could not be created here: ${reason}.`);
    return false;
  }
}
