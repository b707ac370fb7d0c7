/** What the `yaml` library finds wrong, in the words of somebody who writes YAML by hand. */
import type { ErrorCode } from 'yaml';

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own: take it away.',
  BAD_ALIAS: 'This anchor or alias has no name, or one that ends in a colon: name it in letters and digits.',
  BAD_DIRECTIVE: 'Directives (lines that start with %) are not used here: take the line out.',
  BAD_DQ_ESCAPE: 'This backslash starts no escape that YAML knows: write \\\\, or use single quotes.',
  BAD_INDENT:
    'The indentation does not fit: let all keys of one level start in the same column, deeper than what they belong to.',
  BAD_PROP_ORDER: 'An anchor or tag stands in the wrong place: put it right before the value.',
  BAD_SCALAR_START: 'A value cannot start with this sign: put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it: put the value in quotes.',
  BLOCK_IN_FLOW: 'Inside brackets or braces, lists and maps need brackets or braces too.',
  DUPLICATE_KEY: 'This key is given twice.',
  IMPOSSIBLE: 'This YAML cannot be read here: check the quotation marks and brackets before it.',
  KEY_OVER_1024_CHARS: 'This key is too long: YAML takes 1,024 characters at most.',
  MISSING_CHAR:
    'Something is missing here: check that quotation marks, brackets and braces are closed, that items are parted by commas, and that each key has a colon.',
  MULTILINE_IMPLICIT_KEY:
    'A key must stand on one line: a colon, a closing quotation mark or some indentation is missing here.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_DOCS: 'A second document starts here: take out the line “---”.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  NON_STRING_KEY: 'A key must be a word.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read.',
  TAB_AS_INDENT: 'A tab cannot indent: use spaces.',
  TAG_RESOLVE_FAILED: 'YAML tags (!name) are not used here: take it out, or put the value in quotes.',
  UNEXPECTED_TOKEN:
    'This cannot stand here: put the value in quotes, or check the commas and brackets before it.',
  BAD_COLLECTION_TYPE: 'YAML tags (!name) are not used here: take it out.',
};

/** Sharper words for what the library says in several ways under one code. Its message is compared by its beginning. */
const SHARPER: readonly (readonly [string, string])[] = [
  ["Missing closing '", 'This quotation mark is never closed: write a second one where the value ends.'],
  ['Missing closing "', 'This quotation mark is never closed: write a second one where the value ends.'],
  ['Implicit map keys need', 'A colon is missing behind this key.'],
  ['Missing , ', 'A comma is missing here.'],
  ['Missing space after :', 'A space is missing behind the colon.'],
  ['Comments must be separated', 'A comment needs a space before its “#”.'],
  ['Unexpected , ', 'There is a comma too many here.'],
  ['Unexpected empty item', 'There is a comma too many here.'],
  ['Flow sequence in', 'This bracket is never closed: write “]” where the list ends.'],
  ['Flow map in', 'This brace is never closed: write “}” where the map ends.'],
];

/** The sentence for one of the library's errors. */
export function yamlFault(code: ErrorCode, message: string): string {
  return SHARPER.find(([start]) => message.startsWith(start))?.[1] ?? SENTENCES[code];
}
