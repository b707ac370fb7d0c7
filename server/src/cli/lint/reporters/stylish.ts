/** `--format stylish`: for people. Findings by file, a line each, and a line that sums up. */
import picocolors from 'picocolors';
import { counted } from '../../counted.ts';
import { displayWidth, padded } from '../../display-width.ts';
import { visibleText } from '../../visible-text.ts';
import type { FileReport, LintReport, ReportedFinding } from '../report.ts';
import { codeFrame } from './code-frame.ts';
import { errorLines } from './error-lines.ts';
import type { Reporter } from './reporter.ts';

type Colours = Pick<
  ReturnType<typeof picocolors.createColors>,
  'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green'
>;

const same = (text: string | number | null | undefined): string => String(text);
/** The library looks at the terminal as soon as it is loaded, so it is asked only where there are colours. */
const NO_COLOURS: Colours = { dim: same, underline: same, red: same, yellow: same, blue: same, green: same };

/** Longer messages push their rule's name to the right; the others keep theirs in one column. */
const MESSAGE_COLUMNS = 80;

export const stylish: Reporter = (report, { colour, hasErrorsOnly, textOf }) => {
  const colours = colour ? picocolors.createColors(true) : NO_COLOURS;
  return { output: blocks(report, textOf, hasErrorsOnly, colours), messages: errorLines(report.errors) };
};

function* blocks(
  report: LintReport,
  textOf: (path: string) => string | undefined,
  hasErrorsOnly: boolean,
  colours: Colours,
): Generator<string> {
  // What is asked of a file is asked at once: it may have to be opened for each question.
  const told = { withFindings: 0, known: 0 };
  for (const file of report.files) {
    told.known += file.known?.length ?? 0;
    if (file.findings.length === 0) continue;
    told.withFindings++;
    yield* fileBlock(file, textOf(file.path), colours);
  }
  yield summaryOf(report, told, hasErrorsOnly, colours);
}

function* fileBlock(
  { path, findings }: FileReport,
  text: string | undefined,
  colours: Colours,
): Generator<string> {
  const lines = text?.split(/\r\n|\r|\n/);
  const placeColumns = widest(findings, placeOf);
  const severityColumns = widest(findings, ({ severity }) => severity);
  const messageColumns = Math.min(widest(findings, messageOf), MESSAGE_COLUMNS);
  const indent = ' '.repeat(2 + placeColumns + 2 + severityColumns + 2);
  yield `${colours.underline(visibleText(path))}\n`;
  for (const finding of findings) {
    const row = [
      `  ${colours.dim(placeOf(finding).padStart(placeColumns))}`,
      inColourOf(finding.severity, finding.severity.padEnd(severityColumns), colours),
      padded(messageOf(finding), messageColumns),
      colours.dim(finding.rule),
    ];
    yield `${row.join('  ')}\n`;
    for (const each of frameRows(lines?.[finding.start.line - 1], finding, colours))
      yield `${indent}${each}\n`;
    for (const other of finding.related) {
      const elsewhere = other.path === path ? '' : `${visibleText(other.path)}:`;
      yield `${indent}${colours.dim(`↳ ${elsewhere}${placeOf(other)}  ${visibleText(other.message)}`)}\n`;
    }
  }
  yield '\n';
}

function frameRows(line: string | undefined, finding: ReportedFinding, colours: Colours): readonly string[] {
  const frame = codeFrame(line, finding);
  if (!frame) return [];
  return [
    `${colours.dim('│')} ${frame[0]}`,
    `${colours.dim('│')} ${inColourOf(finding.severity, frame[1], colours)}`,
  ];
}

/** The columns that the widest of what is shown of the findings takes. */
function widest(findings: readonly ReportedFinding[], shown: (finding: ReportedFinding) => string): number {
  let columns = 0;
  for (const finding of findings) columns = Math.max(columns, displayWidth(shown(finding)));
  return columns;
}

function messageOf({ message }: ReportedFinding): string {
  return visibleText(message);
}

function placeOf({ start }: Pick<ReportedFinding, 'start'>): string {
  return `${start.line}:${start.column}`;
}

function inColourOf(severity: ReportedFinding['severity'], text: string, colours: Colours): string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity](text);
}

interface Told {
  /** Files with findings, and findings of the baseline. */
  readonly withFindings: number;
  readonly known: number;
}

function summaryOf(
  { files, summary }: LintReport,
  { withFindings, known }: Told,
  hasErrorsOnly: boolean,
  colours: Colours,
): string {
  if (files.length === 0) return '';
  const besides = known === 0 ? '' : `; ${counted(known, 'finding')} of the baseline left out`;
  const { errors, warnings, infos } = summary;
  const findings = errors + warnings + infos;
  const checked = counted(summary.files, 'file');
  if (findings === 0) {
    const found = `${hasErrorsOnly ? 'no' : 'nothing'} ${known === 0 ? '' : 'new '}${hasErrorsOnly ? 'errors ' : ''}found`;
    return `${colours.green('✔')} ${checked} checked, ${found}${besides}\n`;
  }
  const kinds = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'info')] : []),
  ];
  const severity = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info';
  const line = `${counted(findings, 'finding')} (${kinds.join(', ')}) in ${withFindings} of ${checked}${besides}`;
  return `${inColourOf(severity, severity === 'info' ? 'ℹ' : '✖', colours)} ${line}\n`;
}
