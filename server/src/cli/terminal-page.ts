/** A rule's page, which is Markdown, as plain text for a terminal. */
import picocolors from 'picocolors';

const COLUMNS = 80;

/** Headings stand out, code is indented, and paragraphs are wrapped at 80 columns. Knows no more Markdown than rules' pages use. */
export function terminalPage(markdown: string, { colour }: { readonly colour: boolean }): string {
  const { bold, cyan } = picocolors.createColors(colour);
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    else if (inCode) lines.push(cyan(`    ${line}`));
    else if (/^#+ /.test(line)) lines.push(bold(line.replace(/^#+ /, '')));
    else lines.push(...wrapped(line.replace(/\*\*|`/g, '')));
  }
  return lines.join('\n');
}

/** Breaks a paragraph at its spaces; the lines below an item of a list are indented like it. */
function wrapped(paragraph: string): readonly string[] {
  const indent = paragraph.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
