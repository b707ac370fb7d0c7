/**
 * Does once, while nobody waits, what the first article would else wait for: word lists are loaded and made ready, and code is run
 * for the first time.
 */
import { outline } from '../features/outline.ts';
import { check, checkLines } from '../rules/runner.ts';
import type { Background } from './background.ts';
import type { Session } from './session.ts';

const ARTICLE = `{!c1 @author|It {?may} rain for {#3 days|three days}}, {@Ann >|the mayor} {>said}. “It pours.”
She expects about 5 % more.
`;

export async function warmUp(session: Session, { turn }: Background): Promise<void> {
  await turn();
  const model = await session.modelOfText('untitled:warm-up', ARTICLE);
  for (const line of model.tree.lines) {
    const reading = model.reading(line);
    for (const part of ['sentences', 'quotations', 'numbers', 'hedges', 'actors', 'claims'] as const) {
      await turn();
      void reading[part];
    }
  }
  for (const _ of checkLines(model)) await turn();
  check(model);
  await turn();
  outline(model);
}
