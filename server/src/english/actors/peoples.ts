/** Turns the name of a nationality into a mention: of its state, of a group, or of the person whose role follows. */
import { classesOf } from '../grammar/lexicon.ts';
import { PLURAL } from '../grammar/word-classes.ts';
import { isCapital } from './capitals.ts';
import { pushGroup } from './groups.ts';
import { actorByHead } from './memory.ts';
import { idsOf, type LineReader, NO_IDS, push, textOf } from './mentions.ts';
import { GROUP, nameBits, ROLE } from './name-words.ts';
import { roleHead } from './people.ts';
import { groupStart, headAfter, phraseStart } from './phrases.ts';
import type { RunKind } from './run-kind.ts';
import type { Run } from './runs.ts';

/** `Russian troops`, `the Ukrainian president`, `Syrians`, `Ukrainian` alone before another noun. */
export function pushPeople(reader: LineReader, run: Run, kind: RunKind, least: number): void {
  const { tokens } = reader;
  const of = run.known[0]!.of;
  const head = headAfter(tokens, run.to);
  const headBits = head < 0 ? 0 : nameBits(tokens[head - 1]!.word);
  if ((headBits & GROUP) !== 0) {
    pushGroup(reader, run, head, least, 'nationality and a noun for a group');
    return;
  }
  if ((headBits & ROLE) !== 0 && !isCapital(tokens[head])) {
    const meant = actorByHead(reader.memory, roleHead(tokens, run.to, head) ?? '');
    if (meant !== undefined) {
      push(reader, phraseStart(tokens, run.from, least), head, {
        type: 'person',
        name: meant.name,
        alias: '',
        grounds: 'role',
        ids: idsOf(meant),
        why: `role of ${meant.name}, named before`,
        confidence: 0.6,
      });
      return;
    }
  }
  const last = tokens[run.to - 1]!.lower;
  const plural = (classesOf(last) & PLURAL) !== 0 || /(?:men|women|people)$/.test(last);
  const written = textOf(reader, run.from, run.to);
  if (!plural && of === written) return;
  push(reader, plural ? groupStart(tokens, run.from, least) : run.from, run.to, {
    type: plural ? 'group' : 'state',
    name: of,
    alias: written,
    grounds: 'name',
    ids: NO_IDS,
    why: plural ? 'a people by its name' : kind.why,
    confidence: plural ? 0.6 : 0.5,
  });
}
