/** Failures of the file system in plain words, as clauses without a full stop. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EEXIST: 'something of that name is there',
  EBUSY: 'another program is using it',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than a file may be here',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is no such file or folder',
  EPERM: 'you have no permission',
  EROFS: 'the disk cannot be written to',
};

/** Why the file system refused. */
export function fileFailure(error: unknown): string {
  return REASONS[failureCode(error)] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Whether a name as Node gives it may be that of a file which cannot be reached by it: bytes that are not UTF-8 have become
 * U+FFFD. To be asked of files that were listed or named, and are not there.
 */
export function isNameUnreadable(path: string): boolean {
  return path.includes('\uFFFD');
}

export const NAME_UNREADABLE = 'its name is not UTF-8: rename it';

/** The system's own name of the failure, such as `ENOENT`; empty where it has none. */
export function failureCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
