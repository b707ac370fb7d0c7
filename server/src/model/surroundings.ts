/** What a document's meaning rests on beside its own text. All of it is loaded before a check begins, so checks are synchronous. */
import type { Config } from './config.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry.ts';

/** The raw article that `source:` names. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly uri: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly uri: string | undefined; readonly message: string };

export interface Surroundings {
  readonly config: Config;
  readonly registry: Registry;
  readonly source: Source;
  /** SHA-256 of a text’s UTF-8, in lower-case hexadecimal: of the article text, where the front matter names a digest. */
  readonly articleDigest: string | undefined;
  /** Problems of the configuration and registry files themselves, by URI. They are reported in those files. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** URIs of everything that was read or looked for: when one of them changes, this must be loaded anew. */
  readonly dependencies: readonly string[];
}
