/** Packed reports look like those they were made of, whatever is done with them. */
import assert from 'node:assert/strict';
import { applyBaseline } from '../../../../server/src/cli/lint/baseline.ts';
import { packedReport } from '../../../../server/src/cli/lint/packed-report.ts';
import {
  errorsOnly,
  type FileReport,
  type LintReport,
  lintReport,
  type ReportedFinding,
} from '../../../../server/src/cli/lint/report.ts';
import { json } from '../../../../server/src/cli/lint/reporters/json.ts';
import { jsonl } from '../../../../server/src/cli/lint/reporters/jsonl.ts';
import { stylish } from '../../../../server/src/cli/lint/reporters/stylish.ts';

const finding = (severity: 'error' | 'warning', fingerprint: string): ReportedFinding => ({
  rule: 'brace-stray',
  severity,
  message: 'A brace “}” that closes nothing 🙂',
  start: { line: 1, column: 8, offset: 7 },
  end: { line: 1, column: 9, offset: 8 },
  related: [],
  fix: { safe: false, edits: [{ start: 7, end: 8, text: '\\}' }], title: 'Escape it' },
  fingerprint,
});

const REPORTS: readonly FileReport[] = [
  { path: 'a.claim', findings: [finding('error', 'x:1'), finding('warning', 'x:2')], suppressed: [] },
  { path: 'b.claim', findings: [], suppressed: [] },
  {
    path: 'c.claim',
    findings: [],
    suppressed: [{ finding: finding('warning', 'y:1'), reason: 'not yet — “later”' }],
  },
  { path: 'd.claim', findings: [], suppressed: [], known: [] },
];

function plain({ path, findings, suppressed, known }: FileReport): FileReport {
  return { path, findings, suppressed, known };
}

describe('packedReport', () => {
  const whole = lintReport(REPORTS, []);
  const packed = lintReport(REPORTS.map(packedReport), []);

  it('says what the report said', () => {
    assert.deepEqual(packed.files.map(plain), REPORTS.map(plain));
    assert.deepEqual(packed.summary, whole.summary);
    // In any order, and more than once.
    assert.deepEqual([...packed.files].reverse().map(plain), [...REPORTS].reverse().map(plain));
  });

  for (const [name, change] of Object.entries<(report: LintReport) => LintReport>({
    errorsOnly,
    'a baseline': (report) =>
      applyBaseline(report, { 'a.claim': { 'brace-stray': ['x:2'] } }, () => true).report,
  }))
    it(`goes through ${name} as others do`, () => {
      const [expected, found] = [change(whole), change(packed)];
      assert.deepEqual(found.files.map(plain), expected.files.map(plain));
      assert.deepEqual(found.summary, expected.summary);
      assert.notDeepEqual(found.summary, packed.summary);
    });

  for (const [name, reporter] of Object.entries({ json, jsonl, stylish }))
    it(`is printed by ${name} as others are`, () => {
      const [expected, found] = [whole, packed].map((report) =>
        [
          ...reporter(report, {
            colour: false,
            hasErrorsOnly: false,
            textOf: () => 'A lone } in the text.\n',
          }).output,
        ].join(''),
      );
      assert.equal(found, expected);
      assert.ok(found!.includes('closes nothing 🙂'));
    });
});
