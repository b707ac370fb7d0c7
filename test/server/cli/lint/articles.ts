/** Small articles whose findings are known, for tests of the command line. */

/** Nothing to complain about. */
export const CLEAN = '{!c1 @author|The port is shut}.\n';
/** One error: `claim-unattributed`, at 1:1. */
export const UNATTRIBUTED = '{!c1|The port is shut}.\n';
/** One warning: `actor-unknown`, at 1:1. */
export const WARNED = '{@nobody} opens the port.\n';
/** One error, with a fix that is likely but not certain: `brace-stray`, at 1:8. */
export const STRAY = 'A lone } in the text.\n';
export const STRAY_MENDED = 'A lone \\} in the text.\n';
/** One warning, with a safe fix: `suppression-unused`, at 1:1. */
export const IDLE = '{% claimdown-disable-next-line brace-stray -- no more %}\nText.\n';
export const IDLE_MENDED = 'Text.\n';

/** The findings of `--format json` as `path rule line:column`. */
export function findingsIn(stdout: string): readonly string[] {
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { rule: string; start: { line: number; column: number } }[] }[];
  };
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule, start }) => `${path} ${rule} ${start.line}:${start.column}`),
  );
}

/** The paths of the files that `--format json` says were checked. */
export function pathsIn(stdout: string): readonly string[] {
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}
