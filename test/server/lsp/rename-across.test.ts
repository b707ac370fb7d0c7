import assert from 'node:assert/strict';
import { type Name, nameAmong, namesIn, namesInRegistry } from '../../../server/src/features/names.ts';
import { typedId } from '../../../server/src/features/rename.ts';
import { positionsIn } from '../../../server/src/lsp/positions.ts';
import { renameAcross } from '../../../server/src/lsp/rename-across.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { readRegistry } from '../../../server/src/model/index.ts';
import { applyEdits } from '../../../server/src/syntax/index.ts';
import { corpusOf, pathOf, uriOf } from '../features/fixture-corpus.ts';
import { readOneMark, writeFiles } from '../features/fixture-files.ts';

const REGISTRY =
  '=== actors.yaml\nanna: # of the Board\n  name: Anna Berg\n  aliases: ["Berg"]\nolaf: {name: Olaf}\n';
const RENAMED = REGISTRY.replace('anna:', 'keir:');

/** Files with a cursor, the new id, and the files that it changes. */
const RENAMED_TO: readonly (readonly [what: string, before: string, id: string, after: string])[] = [
  [
    'a claim, with all that names it',
    '=== a.claim\n{!c‸1 @x|Rents}, {@x >c1,c2|he} {>c1|said}, {+c1|rose}. {!c2 disputes=c1 because="c1, c2"|No}.\n{+c1|ever}\n',
    'rents',
    '=== a.claim\n{!rents @x|Rents}, {@x >rents,c2|he} {>rents|said}, {+rents|rose}. {!c2 disputes=rents because="rents, c2"|No}.\n{+rents|ever}\n',
  ],
  ['a claim, from a piece', '=== a.claim\n{!c1|A} and {+c1‸|b}.', 'k1', '=== a.claim\n{!k1|A} and {+k1|b}.'],
  [
    'a claim, from a cue, in a file with emoji, right-to-left text and CRLF',
    '=== a.claim\n😀 שלום {!c1|👍}\r\n{>‸c1|said 😀} {>c1|said}\r\n',
    'k1',
    '=== a.claim\n😀 שלום {!k1|👍}\r\n{>k1|said 😀} {>k1|said}\r\n',
  ],
  [
    'a claim, over files',
    '=== a b.claim\n{!c‸1|A}\n=== b.claim\n{!c1 disputes=a%20b.claim#c1|B}\n=== sub/c.claim\n{!k|C} {!c1 supports=../a%20b.claim#c1,b.claim#c1|B}\n',
    'k1',
    '=== a b.claim\n{!k1|A}\n=== b.claim\n{!c1 disputes=a%20b.claim#k1|B}\n=== sub/c.claim\n{!k|C} {!c1 supports=../a%20b.claim#k1,b.claim#c1|B}\n',
  ],
  [
    'a claim of another file, from a reference to it',
    '=== a.claim\n{!c1|A}\n=== b.claim\n{!c1 disputes=a.claim#c‸1|B}\n',
    'k1',
    '=== a.claim\n{!k1|A}\n=== b.claim\n{!c1 disputes=a.claim#k1|B}\n',
  ],
  [
    'a claim, in a value with escapes',
    '=== a.claim\n{!c‸1|A} {!c2 disputes="a\\|b.claim#c1,c1"|B}',
    'k1',
    '=== a.claim\n{!k1|A} {!c2 disputes="a\\|b.claim#c1,k1"|B}',
  ],
  [
    'the id of another tag',
    '=== a.claim\n{@id=a1‸|A} and {+a1|b}, {?id=h|could}',
    'a2',
    '=== a.claim\n{@id=a2|A} and {+a2|b}, {?id=h|could}',
  ],
  [
    'the second of two claims with one id',
    '=== a.claim\n{!c1|A} {!c‸1|B} {>c1|said}',
    'c2',
    '=== a.claim\n{!c1|A} {!c2|B} {>c1|said}',
  ],
  [
    'the first of two claims with one id',
    '=== a.claim\n{!c‸1|A} {!c1|B} {>c1|said}',
    'c2',
    '=== a.claim\n{!c2|A} {!c1|B} {>c2|said}',
  ],
  [
    'an actor of the registry, over files',
    `${REGISTRY}=== a.claim\n{@an‸na|She} {@Anna Berg} {!c1 @anna via=@anna to="@olaf, @anna"|A}\n=== sub/b.claim\n{!c1 @anna|B}\n=== c.claim\n{!anna|C} {>anna|said}\n`,
    'keir',
    `${RENAMED}=== a.claim\n{@keir|She} {@Anna Berg} {!c1 @keir via=@keir to="@olaf, @keir"|A}\n=== sub/b.claim\n{!c1 @keir|B}\n`,
  ],
  [
    'an actor of the registry, from its entry',
    '=== actors.yaml\nan‸na:\n  name: Anna\n  member-of: board\nboard:\n  member-of: [anna, "anna"]\n  name: Board\n=== b.claim\n{!c1 @anna|B}\n',
    'keir',
    '=== actors.yaml\nkeir:\n  name: Anna\n  member-of: board\nboard:\n  member-of: [keir, keir]\n  name: Board\n=== b.claim\n{!c1 @keir|B}\n',
  ],
  [
    'an actor of the registry, from the article’s own words',
    `${REGISTRY}=== a.claim\n{@Anna ‸Berg} and {@anna|she}\n`,
    'keir',
    `${RENAMED}=== a.claim\n{@Anna Berg} and {@keir|she}\n`,
  ],
  [
    'an actor whose id is its name keeps the name',
    '=== actors.yaml\nnato:\n  type: organisation\nun:\n=== a.claim\n{@nato} and {!c1 @na‸to|A}\n',
    'otan',
    '=== actors.yaml\notan:\n  type: organisation\n  name: nato\nun:\n=== a.claim\n{@nato} and {!c1 @otan|A}\n',
  ],
  [
    'an actor that is but a key keeps its name',
    '=== actors.yaml\nun: # all\n=== a.claim\n{@un} and {!c1 @u‸n|A}\n',
    'onu',
    '=== actors.yaml\nonu: {name: un} # all\n=== a.claim\n{@un} and {!c1 @onu|A}\n',
  ],
  [
    'an actor of the front matter, and not the registry’s of that id',
    `${REGISTRY}=== a.claim\n---\nactors:\n  anna:\n    name: Ann\n  ben:\n    name: Ben\n    member-of: anna\n---\n{@an‸na|She} {!c1 @anna|A}\n=== b.claim\n{!c1 @anna|B}\n`,
    'ann',
    '=== a.claim\n---\nactors:\n  ann:\n    name: Ann\n  ben:\n    name: Ben\n    member-of: ann\n---\n{@ann|She} {!c1 @ann|A}\n',
  ],
  [
    'an actor of the registry, and not a file’s own of that id',
    `${REGISTRY}=== a.claim\n---\nactors:\n  anna:\n    name: Ann\n---\n{@anna|She}\n=== b.claim\n---\nactors:\n  ben:\n    name: Ben\n    member-of: [anna]\n---\n{!c1 @an‸na|B} {@ben|x}\n`,
    'keir',
    `${RENAMED}=== b.claim\n---\nactors:\n  ben:\n    name: Ben\n    member-of: [keir]\n---\n{!c1 @keir|B} {@ben|x}\n`,
  ],
  [
    'an actor of one registry, and not another registry’s of that id',
    `${REGISTRY}=== a.claim\n{!c1 @an‸na|A}\n=== sub/claimdown.yaml\nactors: own.yaml\n=== sub/own.yaml\nanna: {name: Another}\n=== sub/b.claim\n{!c1 @anna|B}\n`,
    'keir',
    `${RENAMED}=== a.claim\n{!c1 @keir|A}\n`,
  ],
  [
    'an actor whom no registry knows',
    '=== a.claim\n{!c1 @an‸na|A} {@anna|she}\n=== b.claim\n{@anna|B}\n',
    'keir',
    '=== a.claim\n{!c1 @keir|A} {@keir|she}\n=== b.claim\n{@keir|B}\n',
  ],
  [
    'an actor named by an attribute of the codebook',
    `${REGISTRY}=== claimdown.yaml\ncodebook:\n  claim:\n    target:\n      kind: actor\n=== a.claim\n{!c1 @olaf target=@an‸na|A}\n`,
    'keir',
    `${RENAMED}=== a.claim\n{!c1 @olaf target=@keir|A}\n`,
  ],
  [
    'to an id in letters of any script, in its normal form',
    `${REGISTRY}=== a.claim\n{!c1 @an‸na|A}\n`,
    ' Зеленскии\u0306 ',
    `${REGISTRY.replace('anna:', 'Зеленский:')}=== a.claim\n{!c1 @Зеленский|A}\n`,
  ],
  ['to the same id', '=== a.claim\n{!c‸1|A}', 'c1', ''],
];

/** Files with a cursor, the new id, and why it cannot be had. */
const REFUSED: readonly (readonly [what: string, before: string, id: string, why: RegExp])[] = [
  ['taken by a claim', '=== a.claim\n{!c‸1|A} {!c2|B}', 'c2', /“c2” is taken/],
  ['taken by another tag', '=== a.claim\n{!c‸1|A} {?id=h1|B}', 'h1', /“h1” is taken/],
  ['waited for by a link', '=== a.claim\n{!c‸1|A} {>c2|B}', 'c2', /“c2” is named in this file/],
  [
    'waited for by another file',
    '=== a.claim\n{!c‸1|A}\n=== b.claim\n{!c1 disputes=a.claim#c2 because=a.claim#c1|B}',
    'c2',
    /“c2” is named in “b.claim”/,
  ],
  ['empty', '=== a.claim\n{!c‸1|A}', ' ', /cannot be empty/],
  ['malformed', '=== a.claim\n{!c‸1|A}', '1 a', /“1 a” cannot be an id/],
  ['a word of the language', '=== a.claim\n{!c‸1|A}', 'fact', /name of a type, mode or strength/],
  ['reserved', `${REGISTRY}=== a.claim\n{@an‸na|A}`, 'author', /meaning of its own/],
  ['taken in the registry', `${REGISTRY}=== a.claim\n{@an‸na|A}`, 'olaf', /“olaf” is taken: Olaf/],
  [
    'taken in a file that would hide it',
    `${REGISTRY}=== a.claim\n{@an‸na|A}\n=== b.claim\n---\nactors:\n  ann: {name: Ann}\n---\n`,
    'ann',
    /taken in “b.claim”/,
  ],
  [
    'waited for by a source',
    `${REGISTRY}=== a.claim\n{@an‸na|A}\n=== b.claim\n{!c1 @ann|B}`,
    'ann',
    /“ann” is named in “b.claim”/,
  ],
  [
    'the registry’s, which an own actor would hide',
    `${REGISTRY}=== a.claim\n---\nactors:\n  m‸e: {name: Me}\n---\n{@me|I}`,
    'anna',
    /Anna Berg in the registry/,
  ],
  [
    'taken by another of the file’s own',
    '=== a.claim\n---\nactors:\n  m‸e: {name: Me}\n  ann: {name: Ann}\n---\n{@me|I}',
    'ann',
    /another actor of this file/,
  ],
];

/** What comes of a rename: the files that it changes, or why it is refused. */
async function renamed(before: string, typed: string): Promise<string | RegExp> {
  const { files, mark } = readOneMark(before);
  const { workspace, models, corpus } = await corpusOf(files);
  const session = new Session(workspace, positionsIn('utf-16'));
  session.corpus = corpus;
  const uri = uriOf(mark.path);
  const languageId = mark.path.endsWith('.claim') ? 'claimdown' : 'yaml';
  session.documents.open({ textDocument: { uri, languageId, version: 7, text: files[mark.path]! } });
  const model = models.get(mark.path);
  const names: readonly Name[] = model
    ? namesIn(model)
    : namesInRegistry(readRegistry(files[mark.path]!, uri).actors);
  const name = nameAmong(names, mark.start);
  assert.ok(name, 'the cursor stands on a name');
  const id = typedId(typed, name.named.kind);
  if ('fault' in id) return id.fault;
  const result = await renameAcross(session, { uri, name, names }, id.id);
  if ('fault' in result) return result.fault;
  const changed = new Map<string, string>();
  for (const file of result.files) {
    if (file.edits.length === 0) continue;
    const path = pathOf(file.uri);
    assert.equal(file.version, path === mark.path ? 7 : undefined);
    assert.ok(!changed.has(path), `${path} is given once`);
    changed.set(path, applyEdits(files[path]!, file.edits));
  }
  const inOrder = Object.keys(files).filter((path) => changed.has(path));
  return writeFiles(Object.fromEntries(inOrder.map((path) => [path, changed.get(path)!])));
}

describe('rename', () => {
  for (const [what, before, id, after] of RENAMED_TO)
    it(`renames ${what}`, async () => assert.equal(await renamed(before, id), after));
  for (const [what, before, id, why] of REFUSED)
    it(`refuses an id that is ${what}`, async () => assert.match(String(await renamed(before, id)), why));
});
