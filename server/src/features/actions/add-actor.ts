/** Gives an unknown actor an entry, in the registry or in this file, with name, type and country as the words tell them. */
import { countryIn } from '../../english/actors/country.ts';
import {
  type Actor,
  type ActorType,
  addOwnActors,
  type DocumentModel,
  type Mention,
  newActorId,
  readRegistry,
  wordsOf,
} from '../../model/index.ts';
import { resolveUri } from '../../model/uri.ts';
import { addAtTop, type YamlPair } from '../../model/yaml-edit.ts';
import type { Finding } from '../../rules/rule.ts';
import { startOfLine } from '../../syntax/index.ts';
import type { Action, ActionMaker, Change, TextOf } from './action.ts';

export const addActor: ActionMaker = ({ model, findings, root }) =>
  findings.flatMap((finding) => {
    if (finding.rule !== 'actor-unknown') return [];
    const actor = guessed(model, finding);
    if (!actor) return [];
    const title = `${actor.name} (${[actor.id, actor.type, actor.country].filter((each) => each !== undefined).join(', ')})`;
    const action = (where: string, changes: Action['changes']): Action => ({
      title: `Add ${title} to ${where}`,
      kind: 'quickfix',
      finding,
      isPreferred: false,
      changes,
    });
    const uri = registryFor(model, root);
    return [
      ...(uri === undefined ? [] : [action('the registry', (textOf) => toRegistry(uri, actor, textOf))]),
      ...(model.tree.frontMatterProblem ? [] : [action('this file alone', async () => toFile(model, actor))]),
    ];
  });

interface NewEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType | undefined;
  readonly country: string | undefined;
}

/** Who is meant where the finding stands. */
function guessed(model: DocumentModel, finding: Finding): NewEntry | undefined {
  const taken = takenActors(model);
  const mention = model.mentions.find((each) => isAt(model, each, finding));
  if (mention) {
    const words = wordsOf(mention).replace(/\s+/gu, ' ').trim();
    const given = mention.pieces[0].head.actor?.value;
    const read = readMention(model, mention);
    // A mention without an id is found by its words, so these are the name.
    const plain = words.replace(/^(?:the|an|a) (?=.)/iu, '').replace(/['’]s$/u, '');
    const name = given !== undefined && read?.name.includes(' ') ? read.name : plain;
    const type = read ? TYPES[read.type] : undefined;
    return { id: given ?? newActorId(plain, taken), name, type, country: countryIn(words) };
  }
  const start = finding.start;
  const line = model.tree.lines.find((each) => {
    const from = startOfLine(model.tree, each);
    return from <= start && start < from + each.text.length;
  });
  if (!line) return undefined;
  const from = startOfLine(model.tree, line);
  const id = line.text.slice(start - from, finding.end - from).replace(/^@/, '');
  if (!/^\p{L}[\p{L}\p{M}\p{Nd}_-]*$/u.test(id)) return undefined;
  const name = id.replace(/[-_]+/g, ' ').replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { id, name, type: undefined, country: countryIn(name) };
}

function isAt(model: DocumentModel, { pieces: [{ line, tag }] }: Mention, { start, end }: Finding): boolean {
  const from = startOfLine(model.tree, line);
  return from + tag.start <= start && end <= from + tag.end;
}

function readMention(model: DocumentModel, { pieces: [{ line, tag }] }: Mention) {
  return model
    .reading(line)
    .actors.find(({ start, end }) => start < tag.articleEnd && tag.articleStart < end);
}

const TYPES: Readonly<Record<string, ActorType | undefined>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  group: 'group',
};

function takenActors(model: DocumentModel): ReadonlySet<string> {
  const { registry } = model.surroundings;
  return new Set([...registry.actors.keys(), ...model.frontMatter.actors.map(({ id }: Actor) => id)]);
}

/** The registry nearest to the file; where there is none, the one that would be looked for. */
function registryFor(model: DocumentModel, root: string | undefined): string | undefined {
  const { registry, config } = model.surroundings;
  const nearest = registry.files.at(-1);
  if (nearest) return nearest.uri;
  if (!registry.complete) return undefined;
  const beside = config.uri ?? root;
  return beside === undefined || root === undefined ? undefined : resolveUri(beside, 'actors.yaml');
}

function entryOf({ id, name, type, country }: NewEntry): YamlPair {
  return [
    id,
    [
      ['name', name],
      ...(type === undefined ? [] : [['type', type] as const]),
      ...(country === undefined ? [] : [['country', country] as const]),
    ],
  ];
}

async function toRegistry(uri: string, actor: NewEntry, textOf: TextOf): Promise<readonly Change[]> {
  const pair = entryOf(actor);
  const text = await textOf(uri);
  if (text === undefined) {
    const { text: fresh } = addAtTop({ text: '', root: undefined }, pair)!;
    return [{ uri, text: fresh }];
  }
  const { root, complete } = readRegistry(text, uri);
  const edit = complete ? addAtTop({ text, root }, pair) : undefined;
  return edit ? [{ uri, edits: [edit] }] : [];
}

/** Into the front matter, which is begun where there is none. */
function toFile({ tree }: DocumentModel, actor: NewEntry): readonly Change[] {
  const edit = addOwnActors(tree, [entryOf(actor)]);
  return edit ? [{ edits: [edit] }] : [];
}
