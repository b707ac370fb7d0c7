/** Places that the index keeps, as ranges of the protocol. */
import type { Range } from 'vscode-languageserver';
import type { Place } from '../model/index.ts';
import type { ServerContext } from './feature.ts';

/**
 * The ranges of places in the file of that canonical URI. The index counts UTF-16 units and has no text: for a client that counts
 * bytes the file is read once. None where it cannot be read any more.
 */
export async function rangesOfPlaces(
  { session, positions }: ServerContext,
  uri: string,
  places: readonly Place[],
): Promise<readonly Range[]> {
  if (positions.encoding === 'utf-16')
    return places.map(({ line, character, start, end }) => ({
      start: { line, character },
      end: { line, character: character + end - start },
    }));
  const lines = places.length > 0 ? await session.linesOfFile(uri) : undefined;
  return lines ? places.map((place) => positions.range(lines, place)) : [];
}
