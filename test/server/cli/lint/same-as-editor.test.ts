import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/language-server.ts';
import { claimdown, project } from '../command-line.ts';

const SEVERITIES = ['', 'error', 'warning', 'info'];

type Found = readonly string[];

/** What the command line prints of these files, and what an editor shows, each sorted. */
async function foundByBoth(files: Readonly<Record<string, string>>): Promise<readonly [Found, Found]> {
  const { stdout } = await claimdown(files, ['lint', '--format', 'json']);
  const report = JSON.parse(stdout) as {
    files: {
      path: string;
      findings: {
        rule: string;
        severity: string;
        message: string;
        start: { line: number; column: number };
        end: { line: number; column: number };
      }[];
    }[];
  };
  const printed = report.files.flatMap((file) =>
    file.findings.map(({ rule, severity, message, start, end }) =>
      [file.path, start.line, start.column, end.line, end.column, severity, rule, message].join(' '),
    ),
  );
  const server = await startServer({ files });
  const { items } = await server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    identifier: 'claimdown',
    previousResultIds: [],
  });
  await server.stop();
  const shown = items.flatMap((item) =>
    item.kind !== 'full'
      ? []
      : item.items.map(({ range: { start, end }, severity, code, message }) =>
          [
            decodeURIComponent(item.uri.slice(item.uri.lastIndexOf('/') + 1)),
            start.line + 1,
            start.character + 1,
            end.line + 1,
            end.character + 1,
            SEVERITIES[severity ?? 0],
            code,
            message,
          ].join(' '),
        ),
  );
  return [printed.sort(), shown.sort()];
}

/** Half-typed tags, other line breaks, other scripts, and mistakes in every kind of file. */
const AWKWARD: Readonly<Record<string, string>> = {
  'half-typed 50%.claim':
    '👩‍👩‍👧‍👦 日本銀行 {!c1 @nobody|rates, 100% “may”} {>c9|said}. e\u0301e\u0301 {@Ame\u0301lie Dupont} שלום {?} {!x\r\n{#25000|30,000}\rAt {#50%\u0007|40%} {@} end',
  'byte order mark.claim':
    '\uFEFF{!c1|x} {!c1|y}\r\n{% claimdown-disable-next-line bar-strai -- x %}\r\n{!c2 @author|a | b}\r\n',
  'front matter.claim':
    '---\nclaimdown: 99\ntitel: x\nactors: {a: {name: b, tipe: person}, d: }\nsource: ../out.txt\npublished: 2025-02-30\n---\n{@a|b} {!c1 disputes=gone.claim#c1|x}\n',
  'broken.claim': '---\nx: &a [*b]\ny: !!js/function "x"\n---\n{!c1|x}\n',
  'never closed.claim': '---\ntitle: x\n{!c1|x} {% note\n} {~ {+c7|y} \\{\n',
  'figures.claim':
    '{#1e999999999|1} {#1/0|1} {#5..3|5} {#~|x} {#1e-400|0} {#20 of=force|20} {#30 of=force|30}\n',
  'claimdown.yaml':
    'actrs: x\nrules: {claim-unatributed: off, actor-unknown: eror}\nextends: claimdown.yaml\nquantities: [force]\n',
  'actors.yaml':
    'a: {name: B}\nb: {name: B, roles: [{role: government, from: 2024-13-40}]}\nberg:\nfact: {name: F}\n',
};

describe('claimdown lint and the editor', function () {
  this.timeout(120_000);

  it('find the same in the samples, the one as the other', async () => {
    const samples = path.join(project, 'samples');
    const names = readdirSync(samples).filter((name) => /\.(?:claim|txt|yaml)$/.test(name));
    const files = names.map((name) => [name, readFileSync(path.join(samples, name), 'utf8')]);
    const [printed, shown] = await foundByBoth(Object.fromEntries(files));
    assert.ok(printed.length > 10);
    assert.deepEqual(shown, printed);
  });

  it('find the same in files with all kinds of mistakes', async () => {
    const [printed, shown] = await foundByBoth(AWKWARD);
    for (const name of Object.keys(AWKWARD))
      assert.ok(
        printed.some((found) => found.startsWith(name)),
        name,
      );
    assert.deepEqual(shown, printed);
  });
});
