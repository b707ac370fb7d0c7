/** Which attributes name tags, and which name actors. */
import { attributeOf, type TagKind } from '../syntax/index.ts';
import type { Config } from './config.ts';

/** What the value of an attribute names: by the codebook, which may narrow an attribute of the language, else by the language. */
export function namedByAttribute(kind: TagKind, key: string, config: Config): 'tags' | 'actors' | undefined {
  const byCodebook = config.codebook[kind]?.find((entry) => entry.key === key)?.value.kind;
  const byLanguage = attributeOf(kind, key)?.value.kind;
  for (const value of [byLanguage, byCodebook]) {
    if (value === 'claims' || value === 'reference') return 'tags';
    if (value === 'actor') return 'actors';
  }
  return undefined;
}
