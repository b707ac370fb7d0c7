/**
 * How well English is read, on the open corpora in `../shared/data` and on our own annotated sentences: `npm run eval`,
 * `-- numbers` for one kind, `-- --misses` with every miss.
 */
import { parseArgs } from 'node:util';
import { actorsPeer } from './actor-peers.ts';
import { evaluateActors } from './actors.ts';
import { evaluateAttribution } from './attribution.ts';
import { attributionPeer } from './attribution-peers.ts';
import { hedgeTables } from './hedges.ts';
import { numbersPeer } from './number-peers.ts';
import { evaluateNumbers } from './numbers.ts';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const kinds = { numbers, hedges, actors, attribution } as const;
const asked = positionals.length > 0 ? positionals : Object.keys(kinds);
for (const name of asked) {
  const kind = Object.entries(kinds).find(([each]) => each === name)?.[1];
  if (!kind) {
    console.error(`There is no evaluation “${name}”: ${Object.keys(kinds).join(', ')}.`);
    process.exit(2);
  }
  kind();
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** F1 of precision `right / found` and recall `met / annotated`. */
function f1(right: number, found: number, met: number, annotated: number): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = annotated === 0 ? 0 : met / annotated;
  return precision + recall === 0 ? '0.0' : ((200 * precision * recall) / (precision + recall)).toFixed(1);
}

function absent(what: string): void {
  console.log(`${what}: not evaluated, since ../shared/data is not there.\n`);
}

function show(misses: readonly string[]): void {
  if (values.misses) for (const miss of misses) console.log(`  ${miss}`);
}

function numbers(): void {
  const peer = numbersPeer();
  const evaluation = evaluateNumbers(peer);
  if (!evaluation) {
    absent('Numbers');
    return;
  }
  console.log(
    'Numbers: examples whose values were read right (the corpora that the reader was developed on)',
  );
  console.table(
    evaluation.rows.map(({ corpus, kind, cases, right, peerRight }) => ({
      corpus,
      kind,
      cases,
      right,
      share: percent(right, cases),
      ...(peer && peerRight !== undefined ? { [peer.name]: percent(peerRight, cases) } : {}),
    })),
  );
  show(
    evaluation.misses.map(
      ({ corpus, kind, text, expected, found }) =>
        `${corpus} ${kind}: “${text}” is ${expected}, read as ${found || 'nothing'}`,
    ),
  );
}

function hedges(): void {
  for (const { title, sentences, rows, misses } of hedgeTables()) {
    console.log(`Hedges: ${title} (${sentences} sentences)`);
    console.table(
      rows.map(({ name, annotated, found, precision, recall, f1: score }) => ({
        name,
        annotated,
        found,
        precision: percent(precision, 1),
        recall: percent(recall, 1),
        F1: (100 * score).toFixed(1),
      })),
    );
    show(misses);
  }
}

function actors(): void {
  const evaluation = evaluateActors(actorsPeer());
  if (!evaluation) {
    absent('Actors');
    return;
  }
  console.log(
    'Actors: people and bodies, spans that overlap (the model of wink-nlp finds no people, so that it is not compared)',
  );
  console.table(
    evaluation.rows.map(({ corpus, reader, annotated, found, annotatedMet, foundRight, exact }) => ({
      corpus,
      reader,
      annotated,
      found,
      precision: percent(foundRight, found),
      recall: percent(annotatedMet, annotated),
      F1: f1(foundRight, found, annotatedMet, annotated),
      'to the letter': percent(exact, annotated),
    })),
  );
  show(evaluation.misses.map(({ corpus, kind, text }) => `${corpus}, ${kind}: ${text}`));
}

function attribution(): void {
  const evaluation = evaluateAttribution(attributionPeer());
  if (!evaluation) {
    absent('Attribution');
    return;
  }
  const { ours, peer } = evaluation;
  const readers = [{ name: 'Claimdown', ...ours }, ...(peer === undefined ? [] : [peer])];
  console.log(`Attribution: GUM news, ${ours.relations} relations`);
  console.table(
    readers.map(({ name, relations, found, mostlyRight }) => ({
      reader: name,
      found: percent(found, relations),
      'content mostly right': percent(mostlyRight, relations),
    })),
  );
  console.table(
    readers.flatMap(({ name, rows }) =>
      rows.map(({ part, annotated, found: words, both }) => ({
        reader: name,
        part,
        precision: percent(both, words),
        recall: percent(both, annotated),
        'token F1': f1(both, words, both, annotated),
      })),
    ),
  );
  show(ours.misses);
}
