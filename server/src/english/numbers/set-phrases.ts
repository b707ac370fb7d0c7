import { type Line, wordAt } from './line.ts';
import { numberWords } from './number-words.ts';
import { phraseFrom, phraseTable } from './phrases.ts';
import { type Passed, passed } from './reading.ts';

/**
 * Set phrases with a number word in them that count nothing. Our own list; phrases are parted by bars, a hyphen may
 * stand between any two words.
 */
const phrases = (
  'fifty fifty|nine to five|one on one|one to one|one by one|one after another|one after the other|one or the other|' +
  'one way or another|one and all|one and only|one and the same|one at a time|one off|one offs|one way|one time|one sided|' +
  'one stop|one liner|one liners|one upmanship|square one|back to one|one another|on the one hand|on one hand|at one point|' +
  'at one time|at one stage|one thing|cloud nine|two faced|two step|six pack|ten pin|seven seas|catch twenty two|' +
  'zero sum|zero tolerance|zero hours|zero hour|net zero|ground zero|patient zero|day zero|year zero|absolute zero|sub zero|' +
  'from zero|zero in|zeroed in|first of all|first and foremost|first aid|first lady|first name|first names|first class|' +
  'first hand|at first|first minister|first sea lord|second hand|second thoughts|second nature|second class|third party|' +
  'third parties|third world|half time|half way|half brother|half sister|half hearted|half term|in half|half baked|' +
  'half truth|half truths|six nations|group of seven|group of eight|group of twenty|five eyes|gang of four|number one|' +
  'two timing|two timed|three cheers|sweet sixteen|two left feet|one night stand|one night stands|a dime a dozen|half the battle|two to tango|put two and two together|thanks a million|a thousand thanks|seventh heaven|' +
  'fifth column|fifth columnist|fifth columnists|fourth estate|eleventh hour|second to none|second to last|second only to|' +
  'six of one and half a dozen of the other|six of one half a dozen of the other|two minds|' +
  'third rail|first principles|first refusal|second wind|second fiddle|second sight|second guess|' +
  'sixth sense|fifth wheel|' +
  'big two|big three|big four|big five|big six|final four|' +
  'not one iota|one too many|one hit wonder|one horse race|one trick pony|one man band|' +
  'first come first served|first things first|first port of call|at sixes and sevens|one for all|all for one|one for the road|' +
  'high five|high fives|take five|one nation|two way|two tone|two tier|three ring circus|three piece suite|' +
  'first instance|two horse race|two horse races|makes one wonder|make one wonder|one wonders|' +
  'half mast|half board|half price|half marathon|half marathons|half measures|half light'
).split('|');

const table = phraseTable(phrases.map((phrase) => [phrase, true] as const));

/** How many words stand before the first number word of the phrases that have it. */
const placesByWord: ReadonlyMap<string, readonly number[]> = collectPlaces();

function collectPlaces(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const place = words.findIndex((word) => numberWords.has(word) || word === 'half');
    const word = words[place] ?? '';
    const places = found.get(word) ?? [];
    if (!places.includes(place)) found.set(word, [...places, place]);
  }
  return found;
}

/** The number words that open or stand in a set phrase. */
export const wordsInPhrases: ReadonlySet<string> = new Set(placesByWord.keys());

/** Reads the set phrase in which the number word at `at` stands, from no token before `floor`. */
export function readSetPhrase(line: Line, at: number, floor: number): Passed | undefined {
  const places = placesByWord.get(wordAt(line, at));
  if (places === undefined) return undefined;
  for (const place of places) {
    // A hyphen may have come between.
    const found =
      phraseOver(line, at, at - place, floor) ??
      (place === 0 ? undefined : phraseOver(line, at, at - 2 * place, floor));
    if (found) return found;
  }
  return undefined;
}

function phraseOver(line: Line, at: number, begin: number, floor: number): Passed | undefined {
  const phrase = begin < floor ? undefined : phraseFrom(table, line, begin);
  if (phrase === undefined || phrase.to <= at) return undefined;
  // "From zero to three" is a range.
  return goesOn(line, phrase.to) ? undefined : passed(begin, phrase.to, 'a set phrase');
}

function goesOn(line: Line, at: number): boolean {
  return wordAt(line, at - 2) === 'from' && wordAt(line, at) === 'to';
}
