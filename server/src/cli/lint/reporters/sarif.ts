/** `--format sarif`: the Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning takes it. */
import { ruleNamed } from '../../../model/index.ts';
import { RULES } from '../../../rules/index.ts';
import { version } from '../../../version.ts';
import { referenceOf } from '../paths-as-references.ts';
import type { FileError, FileReport, Place, ReportedFinding, ReportedRelated } from '../report.ts';
import { jsonAround } from './json-list.ts';
import type { Reporter } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarif: Reporter = ({ files, errors }) => {
  const anySilenced = files.some(({ suppressed }) => suppressed.length > 0);
  return { output: jsonAround(logAround(errors), resultsIn(files, anySilenced)), messages: '' };
};

/** The log, without its results. */
function logAround(errors: readonly FileError[]): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'claimdown',
            semanticVersion: version,
            rules: RULES.map(({ name, why }) => {
              const known = ruleNamed(name);
              return {
                id: name,
                shortDescription: { text: known?.means ?? name },
                fullDescription: { text: why },
                help: { text: why, markdown: why },
                defaultConfiguration:
                  known?.severity === 'off'
                    ? { enabled: false }
                    : { level: levelOf(known?.severity ?? 'warning') },
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { ROOT: { description: { text: 'The folder in which the command ran.' } } },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(notification),
          },
        ],
        results: [],
      },
    ],
  };
}

/** Whether results were silenced, and what a baseline knows, is said of all results of a run or of none (sections 3.27.23 and 24). */
function* resultsIn(files: readonly FileReport[], saysSilenced: boolean): Generator<object> {
  const silence = saysSilenced ? { suppressions: [] } : {};
  for (const { path, findings, suppressed, known } of files) {
    const state = known ? { baselineState: 'new' } : {};
    for (const finding of findings) yield { ...resultOf(path, finding), ...silence, ...state };
    for (const finding of known ?? [])
      yield { ...resultOf(path, finding), ...silence, baselineState: 'unchanged' };
    for (const { finding, reason } of suppressed)
      yield {
        ...resultOf(path, finding),
        suppressions: [{ kind: 'inSource', ...(reason === undefined ? {} : { justification: reason }) }],
        ...state,
      };
  }
}

const RULE_INDEXES = new Map(RULES.map(({ name }, index) => [name, index]));

function resultOf(path: string, finding: ReportedFinding): object {
  const index = RULE_INDEXES.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [locationOf({ path, ...finding })],
    partialFingerprints: { 'claimdown/v1': finding.fingerprint },
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((other, id) => ({
            id: id + 1,
            ...locationOf(other),
            message: { text: other.message },
          })),
        }),
    ...(finding.fix && finding.fix.edits.length > 0
      ? {
          fixes: [
            {
              description: { text: finding.fix.title },
              properties: { safe: finding.fix.safe },
              artifactChanges: [
                {
                  artifactLocation: artifact(path),
                  replacements: finding.fix.edits.map(({ start, end, text }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function locationOf({ path, start, end }: Pick<ReportedRelated, 'path' | 'start' | 'end'>): object {
  return { physicalLocation: { artifactLocation: artifact(path), region: regionOf(start, end) } };
}

function regionOf(start: Place, end: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function artifact(path: string): object {
  return { uri: referenceOf(path), uriBaseId: 'ROOT' };
}

function levelOf(severity: string): 'error' | 'warning' | 'note' {
  return severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'note';
}

function notification({ path, message }: FileError): object {
  return {
    level: 'error',
    message: { text: message },
    ...(path === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }),
  };
}
