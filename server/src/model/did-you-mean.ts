/** Which of the known words somebody may have meant. */

/** Longer words are not compared: nobody mistypes them into something recognisable, and the time would grow with the square. */
const LONGEST = 64;

/**
 * The known word nearest to `word`, by the fewest letters added, left out, changed or swapped with their neighbour, case
 * counting for less; undefined where none is near: more than a third of its letters would have to change. Words that differ
 * in their digits alone, as c8 and c9 do, are names of two things, and never offered for each other.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = word.toLowerCase();
  const bare = withoutDigits(word);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > least) continue;
    const other = candidate.toLowerCase();
    const distance = other === folded ? 0.25 : editDistance(folded, other, least);
    if (distance >= least || withoutDigits(candidate) === bare) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** With fewer letters a word begins too many others. */
const SHORTEST_BEGINNING = 3;

/**
 * The same where the known words are the language's own, few, and chosen to be told apart: there, the beginning of just one of
 * them stands for it (`warn`, `icd`).
 */
export function didYouMeanWord(word: string, known: readonly string[]): string | undefined {
  const near = didYouMean(word, known);
  if (near !== undefined || word.length < SHORTEST_BEGINNING) return near;
  const begun = known.filter((each) => each.startsWith(word.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}

function withoutDigits(word: string): string {
  return word.replace(/\d+/g, '');
}

/** How many comparisons a file’s suggestions may cost: each is a convenience, and thousands of unknown ids have one cause. */
const BUDGET = 200_000;

/**
 * The same for many words against one list: each word is looked up once, and after {@link BUDGET} comparisons no further
 * suggestions are made, so that the time for a file stays in proportion to it.
 */
export function suggester(known: Iterable<string>): (word: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  let list: readonly string[] | undefined;
  let spent = 0;
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    list ??= [...known];
    if (spent >= BUDGET) return undefined;
    spent += list.length;
    const answer = didYouMean(word, list);
    answers.set(word, answer);
    return answer;
  };
}

/**
 * Optimal string alignment distance (Damerau 1964, adjacent letters swapped once) in UTF-16 units. One that is `enough` or more
 * may be told as any number from `enough` on.
 */
export function editDistance(a: string, b: string, enough = Number.POSITIVE_INFINITY): number {
  let from = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  // What both begin or end with costs nothing.
  while (from < endOfA && from < endOfB && a[from] === b[from]) from++;
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  const width = endOfB - from;
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= width; j++) last.push(j);
  let leastBefore = 0;
  for (let i = 1; i <= endOfA - from; i++) {
    const letter = a.charCodeAt(from + i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(from + j - 1);
      let best = Math.min(last[j - 1]! + (letter === other ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      const swapped =
        i > 1 && j > 1 && letter === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other;
      if (swapped) best = Math.min(best, beforeLast[j - 2]! + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    // A later row begins at this one, or at the one before by a swap.
    if (Math.min(least, leastBefore + 1) >= enough) return enough;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[width]!;
}
