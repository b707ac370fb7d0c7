import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/language-server.ts';
import { claimdown, project } from '../command-line.ts';

const SEVERITIES = ['', 'error', 'warning', 'info'];

describe('claimdown lint and the editor', function () {
  this.timeout(120_000);

  it('find the same in the samples, the one as the other', async () => {
    const samples = path.join(project, 'samples');
    const names = readdirSync(samples).filter((name) => /\.(?:claim|txt|yaml)$/.test(name));
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(samples, name), 'utf8')]),
    );
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
              item.uri.slice(item.uri.lastIndexOf('/') + 1),
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
    assert.ok(printed.length > 10);
    assert.deepEqual(shown.sort(), printed.sort());
  });
});
