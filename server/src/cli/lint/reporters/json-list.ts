/** A document of JSON around one long list, indented by two, whose items are made one after the other. */

/**
 * The document in pieces. `shell` is all of it but the items: what it holds last is an empty list, which is their place, and behind
 * which only closing brackets stand.
 */
export function* jsonAround(shell: object, items: Iterable<object>): Generator<string> {
  const text = JSON.stringify(shell, undefined, 2);
  const at = text.lastIndexOf('[]');
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1))![0];
  yield text.slice(0, at + 1);
  let isFirst = true;
  for (const item of items) {
    const lines = JSON.stringify(item, undefined, 2).replaceAll('\n', `\n${indent}  `);
    yield `${isFirst ? '' : ','}\n${indent}  ${lines}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : `\n${indent}`}${text.slice(at + 1)}\n`;
}
