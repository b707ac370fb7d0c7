/** Reads the prose of long articles while nobody waits for it. */
import { checkLines } from '../rules/runner.ts';
import type { Background } from './background.ts';
import type { Session } from './session.ts';

/** Gives what reads the rest of an open article (URI), and calls `whenRead` once that is done. */
export function readingLater(
  session: Session,
  background: Background,
  whenRead: (uri: string) => void,
  onError: (error: unknown) => void,
): (uri: string) => void {
  const reading = new Set<string>();

  const read = async (uri: string): Promise<void> => {
    // Typed in meanwhile, it is gone through again: lines that were read before are passed over at once.
    for (let model = await session.model(uri); model; ) {
      for (const _ of checkLines(model)) await background.turn();
      const now = await session.model(uri);
      if (now === model) return whenRead(uri);
      model = now;
    }
  };

  return (uri) => {
    if (reading.has(uri)) return;
    reading.add(uri);
    read(uri)
      .catch(onError)
      .finally(() => reading.delete(uri));
  };
}
