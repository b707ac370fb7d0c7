/** Where what is said ends because somebody else begins to speak, or the writer tells what else was done with words. */
import { COORDINATOR, NOUN, SUBORDINATOR, WH_WORD } from '../grammar/word-classes.ts';
import { endsBehind, isComma, skipAdverbsBack } from './beside-item.ts';
import { isEnd } from './boundaries.ts';
import { type Cue, takes } from './cues.ts';
import { phraseBefore } from './noun-phrases.ts';
import type { Saying } from './saying.ts';
import { QUOTE, type Stream, tagAt, wordAt } from './stream.ts';

function isSpeechAct(cue: Cue): boolean {
  const acts = takes(cue, 'o') || takes(cue, 'x') || takes(cue, 's') || takes(cue, 'd') || takes(cue, 'f');
  return acts || cue.uses[0]!.kind === 'demand';
}

/** `said it “moved and challenged me”`: tells whether a mark is open before `item` that closes behind it. */
function isInMarks(stream: Stream, item: number): boolean {
  for (let at = item - 1; at >= 0 && at > item - 30; at -= 1) {
    const word = wordAt(stream, at);
    if (word === '“') return true;
    if (word === '”' || tagAt(stream, at) === QUOTE) return false;
    if (word === '"') return isOpening(stream, at);
  }
  return false;
}

/** A straight mark opens where a space stands before it and none behind. */
function isOpening(stream: Stream, mark: number): boolean {
  const { tokens, from } = stream;
  return (
    mark + 1 < stream.size &&
    tokens[from + mark]!.end === tokens[from + mark + 1]!.start &&
    (mark === 0 || tokens[from + mark - 1]!.end < tokens[from + mark]!.start)
  );
}

/** Where a saying's own words cut off the content of one before it: the item at which that ends, or -1. */
export function cutBefore(stream: Stream, saying: Saying): number {
  const { cue, group, clause, cueFrom, shared } = saying;
  // `…, a charge he denies`
  if (takes(cue, 'n') && group.form === 'finite' && !shared && clause.subject !== undefined) {
    const head = clause.subject.from - 1;
    if ((tagAt(stream, head) & NOUN) !== 0 && isEnd(stream, saying.cueTo)) {
      const charge = phraseBefore(stream, head + 1);
      if (charge !== undefined && wordAt(stream, charge.from - 1) === ',') return charge.from - 1;
    }
    // `…, which she denies`
    if (
      (tagAt(stream, head) & WH_WORD) !== 0 &&
      wordAt(stream, head - 1) === ',' &&
      isEnd(stream, saying.cueTo)
    )
      return head - 1;
  }
  const tells = group.form === 'finite' && !shared && !saying.passive && clause.subject !== undefined;
  // `…; others want`
  if (tells && wordAt(stream, clause.subject.from - 1) === ';') return clause.subject.from - 1;
  const cites = takes(cue, 'e') && group.form === 'ing';
  if (!takes(cue, 't') && !cites) {
    if (!isSpeechAct(cue)) return -1;
    // `…, accusing her of lying`: the one who said what stands before does that, too.
    if (group.form === 'ing') return isComma(stream, cueFrom - 1) ? cueFrom - 1 : -1;
    // `…, and he dismissed the charge`: what somebody does with words is told by the writer, with its own subject.
    // `Police said they were puzzled and appealed for witnesses`
    if (shared && group.form === 'finite' && !saying.passive) {
      const before = skipAdverbsBack(stream, cueFrom);
      return (tagAt(stream, before) & COORDINATOR) !== 0 && !isInMarks(stream, before) ? before : -1;
    }
    if (!tells) return -1;
    const joint = skipAdverbsBack(stream, clause.subject.from);
    const joins = (tagAt(stream, joint) & (COORDINATOR | SUBORDINATOR)) !== 0;
    return joins && wordAt(stream, joint - 1) === ',' ? joint - 1 : -1;
  }
  // `…, and professionals who are sworn to`: what tells of a noun cuts nothing off.
  if (!shared && (tagAt(stream, clause.start) & WH_WORD) !== 0) return -1;
  const said = takes(cue, 'q');
  // `confirmed the incident saying that`
  if (group.form === 'ing' && shared && said && (tagAt(stream, cueFrom - 1) & NOUN) !== 0) return cueFrom;
  if (group.form === 'ing') return isComma(stream, cueFrom - 1) ? cueFrom - 1 : -1;
  const joint = skipAdverbsBack(
    stream,
    shared || clause.subject === undefined ? cueFrom : clause.subject.from,
  );
  const parted = wordAt(stream, joint - 1) === ',';
  // `…, said the chief`
  const isTurnedHere =
    clause.subject === undefined && !shared && clause.start === cueFrom && group.form === 'finite';
  if (isTurnedHere && said && wordAt(stream, joint) === ',') return joint;
  if (wordAt(stream, joint) === ';') return joint;
  if ((tagAt(stream, joint) & COORDINATOR) !== 0 && (said || (parted && !shared)))
    return parted ? joint - 1 : joint;
  if (isComma(stream, joint) && endsBehind(stream, saying.cueTo))
    return wordAt(stream, joint) === ',' ? joint : joint + 1;
  return (tagAt(stream, joint) & SUBORDINATOR) !== 0 && said && parted ? joint - 1 : -1;
}
