/** Journeys: what a person does in VS Code, step by step, from outside and in each extension host. */
import { type Editor, type EditorOptions, openEditor } from './editor.ts';
import { type Host, hosts } from './launch.ts';

/** Declares the next step of a journey; mocha reports it as a test. */
export type Step = (title: string, act: (editor: Editor) => Promise<void>) => void;

export interface Journey {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: (step: Step) => void;
}

export interface JourneyOptions extends Omit<EditorOptions, 'host'> {
  /** The host that the journey takes; without it, both. */
  readonly only?: Host | undefined;
}

/** Declares a journey in an editor of its own. */
export function journey(
  title: string,
  { files = {}, ...options }: JourneyOptions,
  steps: (step: Step) => void,
): void {
  journeys(options, [{ title, files, steps }]);
}

/**
 * Declares journeys that follow each other in one editor, opened afresh for each host, on the files of all. When a
 * step fails, its screen is kept in `dist/test/screenshots`, the steps after it, which rest on it, are skipped, and the
 * next journey has an editor of its own. CLAIMDOWN_HOSTS names the hosts (`node`, `web`); without it, both.
 */
export function journeys(
  { only, ...options }: Omit<JourneyOptions, 'files'>,
  those: readonly Journey[],
): void {
  const files = Object.assign({}, ...those.map((each) => each.files));
  for (const host of chosenHosts().filter((each) => only === undefined || each === only)) {
    let editor: Editor | undefined;
    for (const { title, steps } of those)
      describe(`${title} (${host} host)`, function () {
        this.timeout(60_000);
        let failed = false;
        before(async function () {
          // The first start on a machine fetches VS Code.
          this.timeout(600_000);
          editor ??= await openEditor({ ...options, files, host });
        });
        after(async () => {
          if (!failed && title !== those.at(-1)?.title) return;
          await editor?.close();
          editor = undefined;
        });
        steps((step, act) =>
          it(step, async function () {
            if (failed || !editor) this.skip();
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
