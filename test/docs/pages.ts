/** The pages under `docs/` that are made from the code. `npm run docs` writes them; a test checks that they are current. */
import { RULES } from '../../server/src/rules/index.ts';
import { rulePage, rulesPage } from '../../server/src/rules/page.ts';

/** Path from the project's root, and text, of each page. */
export function generatedPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['docs/rules/README.md', rulesPage(RULES)]]);
  for (const rule of RULES) pages.set(`docs/rules/${rule.name}.md`, rulePage(rule));
  return pages;
}
