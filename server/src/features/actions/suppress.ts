/** Silences a finding where it stands, by a directive in a note of its own line, or in a comment of YAML. */

import type { YamlNode } from '../../model/yaml-tree.ts';
import type { Finding } from '../../rules/rule.ts';
import { lineAt, lineStarts, type TextEdit, type Tree } from '../../syntax/index.ts';
import type { Action, ActionMaker } from './action.ts';

/** Stands where the reason goes, until somebody writes it. */
const REASON = 'say why';

export const suppress: ActionMaker = ({ model: { tree, frontMatter }, findings }) =>
  findings.flatMap((finding) => {
    if (finding.rule === 'suppression-unused') return [];
    const edit = directiveAbove(tree, finding);
    // In a text of several lines a comment would be words of that text.
    const isInText = frontMatter.root && edit && isWithinScalar(frontMatter.root, edit.start);
    return edit && !isInText ? [suppression(finding, edit)] : [];
  });

export function suppression(finding: Finding, edit: TextEdit): Action {
  return {
    title: `Silence ${finding.rule} here, with a reason`,
    kind: 'quickfix',
    finding,
    isPreferred: false,
    changes: [{ edits: [edit], placeholder: REASON }],
  };
}

/** A line of its own above the finding. Undefined where none can stand: above the front matter it would be none any more. */
function directiveAbove(tree: Tree, { rule, start }: Finding): TextEdit | undefined {
  const index = lineAt(tree, start);
  const line = tree.lines[index]!;
  const at = lineStarts(tree)[index]!;
  if (index === 0 && (tree.frontMatterLines > 0 || tree.frontMatterProblem)) return undefined;
  const lineBreak = line.lineBreak || tree.lines[0]!.lineBreak || '\n';
  // The next line is the next that is not notes alone, so that one of notes is silenced on itself.
  if (line.kind === 'article' && line.vanishes)
    return { start: at, end: at, text: `{% claimdown-disable-line ${rule} -- ${REASON} %}` };
  const directive = `claimdown-disable-next-line ${rule} -- ${REASON}`;
  const text =
    line.kind === 'front-matter'
      ? `${/^[ \t]*/.exec(line.text)![0]}# ${directive}${lineBreak}`
      : `{% ${directive} %}${lineBreak}`;
  return { start: at, end: at, text };
}

/** The same in a YAML file. */
export function directiveInYaml(text: string, { rule, start }: Finding): TextEdit {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(at, start))![0];
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const comment = `${indent}# claimdown-disable-next-line ${rule} -- ${REASON}${lineBreak}`;
  return { start: at, end: at, text: comment };
}

function isWithinScalar(root: YamlNode, offset: number): boolean {
  const nodes: YamlNode[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.kind === 'scalar') {
      if (node.start < offset && offset < node.end) return true;
    } else {
      nodes.push(...(node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)));
    }
  }
  return false;
}
