/** The words in which a JSON object writes a member, for values that JSON.parse would round. */

/**
 * The source of the last member of that name of an object, without the white space around it; undefined where there is none.
 * The text must be JSON already found valid, and an object at its top. Linear in the text.
 */
export function memberSource(json: string, name: string): string | undefined {
  let found: string | undefined;
  let at = json.indexOf('{') + 1;
  for (;;) {
    const key = json.indexOf('"', at);
    if (key < 0) return found;
    const keyEnd = endOfString(json, key);
    const value = json.indexOf(':', keyEnd) + 1;
    at = endOfValue(json, value);
    if (JSON.parse(json.slice(key, keyEnd)) === name) found = json.slice(value, at).trim();
  }
}

/** Where the value ends that begins at an offset: at the comma or brace behind it. */
function endOfValue(json: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < json.length) {
    const letter = json[at];
    if (letter === '"') {
      at = endOfString(json, at);
      continue;
    }
    if (depth === 0 && (letter === ',' || letter === '}')) return at;
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    at++;
  }
  return at;
}

/** The offset behind the closing quotation mark of a string that opens at an offset. */
function endOfString(json: string, open: number): number {
  let at = open + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
