/** What can be wrong with an item of a head, in the analyst's words, each with its fix where there is one. */
import type { Word } from './head-word.ts';
import type { Span, SyntaxProblem } from './tree.ts';
import { HEDGE_TYPES, isId, isReservedWord, STRENGTHS, type TagKind } from './vocabulary.ts';

/** Why an item is wrong, and how it may be mended. */
export interface Fault {
  readonly message: string;
  readonly fix?: NonNullable<SyntaxProblem['fix']>;
}

/** Words before a bar, from `start` to the bar, that are no head: one problem for the whole of it. */
export function prose(kind: TagKind, words: string, start: number, bar: number): SyntaxProblem {
  const what =
    kind === 'actor'
      ? `“${short(words)}” is no id: name the actor by its id, which is one word.`
      : 'These words before the bar are no head.';
  return {
    rule: 'head-invalid',
    message: `${what} If the bar belongs to the article, escape it: write \\|.`,
    start,
    end: bar,
    // A link is no word of an article: with one, the annotator's head would become a part of it.
    ...(/\s>(?:[\p{L},]|\s|$)/u.test(words)
      ? {}
      : {
          fix: {
            title: 'Escape the bar',
            safe: false,
            changesArticle: true,
            edits: [{ start: bar, end: bar, text: '\\' }],
          },
        }),
  };
}

const LONGEST_QUOTATION = 40;

/** The text as a message can show it: cut where it is long, never within a surrogate pair. */
function short(text: string): string {
  if (text.length <= LONGEST_QUOTATION) return text;
  const characters = [...text.slice(0, LONGEST_QUOTATION)];
  return `${characters.slice(0, -1).join('')}…`;
}

export function quoteUnclosed(key: string, end: number): Fault {
  return {
    message: `The value of “${short(key)}” opens with a quotation mark that is never closed: add the closing ".`,
    fix: { title: 'Close the quotation mark', safe: false, edits: [{ start: end, end, text: '"' }] },
  };
}

export function textBehindQuote(key: string, at: number): Fault {
  return {
    message: `Nothing may follow the closing quotation mark of “${short(key)}”: put a space before the next item.`,
    fix: { title: 'Put a space there', safe: false, edits: [{ start: at, end: at, text: ' ' }] },
  };
}

export function notOfPiece(key: string): Fault {
  return {
    message: `A piece takes the id of its tag, “apart” and “note”, nothing else: put “${short(key)}” in the head of the tag it continues.`,
  };
}

export function idOfClaim(word: Word, value: Span): Fault {
  return {
    message: 'A claim’s id stands alone, without “id=”.',
    fix: {
      title: 'Write the id alone',
      safe: true,
      edits: [
        { start: word.start, end: value.start, text: '' },
        ...(value.end < word.end ? [{ start: value.end, end: word.end, text: '' }] : []),
      ],
    },
  };
}

/** What may stand once in a head; `what` opens the sentence. */
function givenTwice(what: string): Fault {
  return { message: `${what} is given twice: keep one.` };
}

export function attributeTwice(key: string): Fault {
  return givenTwice(`“${short(key)}”`);
}

/** `source` is the id with its `@`. */
export function sourceTwice(source: string): Fault {
  return givenTwice(`The source ${short(source)}`);
}

export function namedTwice(name: 'type' | 'mode' | 'strength'): Fault {
  return givenTwice(`The ${name}`);
}

export const LINKED_TWICE: Fault = {
  message: 'A tag is linked once: name several claims after one “>”, separated by commas.',
};

/** A second id in a head, for each tag that takes one. */
export const SECOND_ID: Readonly<Record<TagKind, Fault>> = {
  claim: { message: 'A claim has one id; further words may be a type or a mode.' },
  actor: { message: 'A mention names one actor by id.' },
  hedge: givenTwice('The id'),
  number: givenTwice('The id'),
  cue: givenTwice('The id'),
  more: { message: 'A piece continues one tag, named by its id.' },
};

/** `reason` is a clause. It becomes a sentence, but where it opens with the text itself, which stays as written. */
export function notALiteral(text: string, reason: string): Fault {
  const opening = reason.split(' ', 1)[0]!;
  const isQuoted = opening.length > 1 && text.endsWith(opening);
  return { message: `${isQuoted ? reason : reason[0]!.toUpperCase() + reason.slice(1)}.` };
}

export function notOfHedge(text: string): Fault {
  return {
    message: `“${short(text)}” is neither a type of hedge (${HEDGE_TYPES.join(', ')}) nor a strength (${STRENGTHS.join(', ')}).`,
  };
}

const OWNER: Readonly<Record<TagKind, string>> = {
  claim: 'a claim',
  actor: 'an actor',
  hedge: 'a hedge',
  number: 'a number',
  cue: 'a cue',
  more: 'a tag',
};

/** Text that should be the id of such a tag and is none. */
export function notAnId(text: string, span: Span, kind: TagKind): Fault {
  if (isReservedWord(text)) {
    return {
      message: `“${short(text)}” is a word of the language and cannot be the id of ${OWNER[kind]}: choose another id.`,
    };
  }
  const composed = text.normalize('NFC');
  if (composed !== text && isId(composed)) {
    return {
      message: `The id “${short(text)}” is not in Unicode normal form C: write it in composed characters.`,
      fix: {
        title: 'Write the id in normal form C',
        safe: true,
        edits: [{ start: span.start, end: span.end, text: composed }],
      },
    };
  }
  const shown = text === '' ? 'Here an id is missing' : `“${short(text)}” is not the id of ${OWNER[kind]}`;
  return { message: `${shown}: an id is a letter, then letters, digits, - or _.` };
}
