/** Journeys: what a person does in VS Code, step by step, from outside and in each extension host. */
import { type Editor, type EditorOptions, openEditor } from './editor.ts';
import { type Host, hosts } from './launch.ts';

/** Declares the next step of a journey; mocha reports it as a test. */
export type Step = (title: string, act: (editor: Editor) => Promise<void>) => void;

/**
 * Declares a journey: its steps follow each other in one editor, opened afresh for each host. When a step
 * fails, its screen is kept in `dist/test/screenshots` and the steps after it, which rest on it, are skipped.
 * CLAIMDOWN_HOSTS names the hosts (`node`, `web`); without it, both.
 */
export function journey(
  title: string,
  options: Omit<EditorOptions, 'host'>,
  steps: (step: Step) => void,
): void {
  for (const host of chosenHosts()) {
    describe(`${title} (${host} host)`, function () {
      this.timeout(60_000);
      let editor: Editor;
      let failed = false;
      before(async function () {
        // The first start on a machine fetches VS Code.
        this.timeout(600_000);
        editor = await openEditor({ ...options, host });
      });
      after(() => editor?.close());
      steps((step, act) =>
        it(step, async function () {
          if (failed) this.skip();
          try {
            await act(editor);
          } catch (error) {
            failed = true;
            const picture = await editor.screenshot(`${title} ${step}`).catch(() => undefined);
            if (picture) console.error(`        The screen: ${picture}`);
            throw error;
          }
        }),
      );
    });
  }
}

function chosenHosts(): readonly Host[] {
  const named = process.env['CLAIMDOWN_HOSTS']?.split(',') ?? hosts;
  return hosts.filter((host) => named.includes(host));
}
