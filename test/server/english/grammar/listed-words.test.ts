import assert from 'node:assert/strict';
import { CLOSED_CLASSES } from '../../../../server/src/english/grammar/closed-classes.ts';
import {
  irregularForms,
  presentOf,
  regularForms,
  type VerbForms,
} from '../../../../server/src/english/grammar/inflection.ts';
import { listedWord } from '../../../../server/src/english/grammar/listed-words.ts';
import {
  ADJECTIVE_PARTICIPLES,
  IRREGULAR_VERBS,
  NOUN_VERBS,
  REGULAR_VERBS,
} from '../../../../server/src/english/grammar/verb-list.ts';
import {
  ADJECTIVE,
  BASE_VERB,
  ING_VERB,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  PLURAL,
  PRESENT_VERB,
} from '../../../../server/src/english/grammar/word-classes.ts';

/** All forms of all verbs spelled out, list after list: what is found form by form must be the same. */
function spelledOut(): {
  readonly classes: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, string>;
} {
  const classes = new Map<string, number>();
  const verbs = new Map<string, string>();
  const add = (word: string, found: number): void => void classes.set(word, (classes.get(word) ?? 0) | found);
  const addVerb = ({ base, present, past, participle, ing }: VerbForms): void => {
    add(base, BASE_VERB);
    add(present, PRESENT_VERB);
    add(past, PAST_VERB);
    add(participle, PARTICIPLE);
    add(ing, ING_VERB);
    for (const form of [present, past, participle, ing, base]) if (!verbs.has(form)) verbs.set(form, base);
  };
  for (const row of IRREGULAR_VERBS.trim().split(/\n|\|/)) addVerb(irregularForms(row));
  for (const verb of REGULAR_VERBS.trim().split(/\s+/)) addVerb(regularForms(verb));
  for (const verb of NOUN_VERBS.trim().split(/\s+/)) {
    if (!verbs.has(verb)) addVerb(regularForms(verb));
    add(verb, NOUN);
    add(presentOf(verb), NOUN | PLURAL);
  }
  for (const word of ADJECTIVE_PARTICIPLES.trim().split(/\s+/)) add(word, ADJECTIVE);
  for (const [found, list] of CLOSED_CLASSES) for (const word of list.trim().split(/\s+/)) add(word, found);
  return { classes, verbs };
}

describe('listedWord', () => {
  for (const [word, verb, classes] of [
    ['said', 'say', PAST_VERB | PARTICIPLE],
    ['planned', 'plan', PAST_VERB | PARTICIPLE],
    ['denies', 'deny', PRESENT_VERB],
    ['lying', 'lie', ING_VERB],
    ['argued', 'argue', PAST_VERB | PARTICIPLE],
    ['watches', 'watch', PRESENT_VERB | NOUN | PLURAL],
    ['plumbus', undefined, 0],
    ['', undefined, 0],
    ['s', undefined, 0],
    ['ing', undefined, 0],
  ] as const)
    it(`${word || 'nothing'}: ${verb ?? 'no verb'}`, () => {
      const found = listedWord(word);
      assert.equal(found.verb, verb);
      assert.equal(found.classes & classes, classes);
      if (classes === 0) assert.equal(found.classes, 0);
    });

  it('knows an adjective that is a participle', () => assert.ok(listedWord('alleged').classes & ADJECTIVE));

  it('finds every form of every verb, and no form that none has', () => {
    const { classes, verbs } = spelledOut();
    for (const form of classes.keys())
      for (const word of [form, `${form}s`, `${form}ed`, `${form}ing`, form.slice(0, -1)]) {
        assert.deepEqual(listedWord(word), { classes: classes.get(word) ?? 0, verb: verbs.get(word) }, word);
      }
  });
});
