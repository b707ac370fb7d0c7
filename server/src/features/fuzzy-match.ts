/** How well what somebody types fits a name: all its letters in order, each opening a word or going on with the letter before. */

/** 0 where a letter is missing; more the better it fits. An empty query fits all alike. Linear in the name. */
export function matchScore(query: string, name: string): number {
  const wanted = query.toLowerCase().replace(/\s+/gu, '');
  if (wanted === '') return 1;
  const letters = name.toLowerCase();
  const whole = letters.indexOf(query.trim().toLowerCase());
  if (whole >= 0) return 1000 + (opensWord(letters, whole) ? 500 : 0) - Math.min(whole, 400);
  let [score, at, last] = [0, 0, -2];
  for (const letter of wanted) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return 0;
    const runs = found === last + 1;
    const opens = opensWord(letters, found);
    // A letter from the middle of a word that goes on with nothing is there by chance.
    if (!runs && !opens) {
      const next = wordStartWith(letters, letter, found);
      if (next < 0) return 0;
      score += 2;
      last = next;
      at = next + letter.length;
      continue;
    }
    score += runs ? 3 : 2;
    last = found;
    at = found + letter.length;
  }
  return score / wanted.length;
}

/** Where the next word that the letter opens begins, from an offset on; -1 where there is none. */
function wordStartWith(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (opensWord(text, at)) return at;
  return -1;
}

function opensWord(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{M}\p{N}]/u.test(text[at - 1]!);
}
