/** Texts that a careless reader would crash on, or take more than linear time for. */

export interface HostileText {
  readonly title: string;
  /** So many times over. */
  readonly write: (n: number) => string;
  /** How many tags and problems each further one adds. */
  readonly tags: number;
  readonly problems: number;
}

const hostile = (
  title: string,
  write: (n: number) => string,
  tags: number,
  problems: number,
): HostileText => ({ title, write, tags, problems });

export const HOSTILE: readonly HostileText[] = [
  hostile('nested tags', (n) => `${'{!'.repeat(n)}x${'}'.repeat(n)}`, 1, 0),
  hostile('nested tags with heads', (n) => `${'{!c|'.repeat(n)}x${'}'.repeat(n)}`, 1, 0),
  hostile('nested tags, none closed', (n) => '{!'.repeat(n), 1, 1),
  hostile('nested tags before an open note', (n) => `${'{!'.repeat(n)}{%${'}'.repeat(n)}`, 1, 1),
  hostile('nested empty tags', (n) => `${'{!'.repeat(n)}${'}'.repeat(n)}`, 1, 1),
  hostile('nested blank tags', (n) => `${'{! '.repeat(n)}${'}'.repeat(n)}`, 1, 1),
  hostile(
    'nested tags, a blank one before and behind each',
    (n) => `${'{! {@ }'.repeat(n)}${'{@ }}'.repeat(n)}`,
    3,
    3,
  ),
  hostile('tags side by side', (n) => '{!a}'.repeat(n), 1, 0),
  hostile('opening braces', (n) => '{'.repeat(n), 0, 1),
  hostile('closing braces', (n) => '}'.repeat(n), 0, 1),
  hostile('bars in a tag', (n) => `{!${'|'.repeat(n)}}`, 0, 1),
  hostile('backslashes', (n) => '\\'.repeat(n), 0, 0),
  hostile('escaped braces in tags without heads', (n) => '{!\\{ '.repeat(n), 1, 1),
  hostile('notes', (n) => '{% a %}'.repeat(n), 0, 0),
  hostile('openings of notes', (n) => '{%'.repeat(n), 0, 0),
  hostile('percent signs', (n) => `{${'%'.repeat(n)}}`, 0, 0),
  hostile('lines of one character', (n) => 'a\n'.repeat(n), 0, 0),
  hostile('lone carriage returns', (n) => `${'a\r'.repeat(n)}\n`, 0, 0),
  hostile('items of a head', (n) => `{!${numbered(n, '@a')}|x}`, 0, 0),
  hostile('attributes of a head', (n) => `{!${numbered(n, 'k', '=v')}|x}`, 0, 0),
  hostile('wrong items of a head', (n) => `{?${numbered(n, '9')}|x}`, 0, 1),
  hostile('bare links of a number', (n) => `{#5 ${'> '.repeat(n)}|x}`, 0, 1),
  hostile('references of a cue', (n) => `{>${'c,'.repeat(n)}c|x}`, 0, 0),
  hostile('letters of a word in a head', (n) => `{!${'a'.repeat(n)}|x}`, 0, 0),
  hostile('escaped quotes in a head', (n) => `{!a="${'\\"'.repeat(n)}|x}`, 0, 0),
  hostile('spaces in a head', (n) => `{!${' '.repeat(n)}|x}`, 0, 0),
  hostile('spaces in a tag', (n) => `{!${' '.repeat(n)}}`, 0, 0),
  // A thousand digits a literal may have.
  hostile('digits of a literal', (n) => `{#${'1'.repeat(n + 1000)}|x}`, 0, 0),
  hostile('underscores of a literal', (n) => `{#1${'_'.repeat(n)}|x}`, 0, 0),
];

function numbered(count: number, before: string, after = ''): string {
  return Array.from({ length: count }, (_, i) => before + i + after).join(' ');
}
