/** Files that did not exist before. */
import { FileSystemError, type Uri, WorkspaceEdit, window, workspace } from 'vscode';

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

/** Creates all of the files, or says that it could not. One that is there already is never overwritten. */
export async function createFiles(files: readonly (readonly [Uri, Uint8Array])[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const [file, contents] of files) edit.createFile(file, { contents, overwrite: false });
  const created = await workspace.applyEdit(edit);
  if (!created) {
    const names = files.map(([file]) => nameOf(file)).join(' and ');
    window.showErrorMessage(`${names} could not be created here. Is there a file of that name already?`);
  }
  return created;
}
