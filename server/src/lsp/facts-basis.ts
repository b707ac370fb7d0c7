/** What the facts of a file rest on beside its text, and whether they would be the same by another. */
import type { Config, Registry } from '../model/index.ts';

export interface Basis {
  readonly config: Config;
  readonly registry: Registry;
}

const formOfConfig = new WeakMap<Config, string>();
const formOfRegistry = new WeakMap<Registry, string>();

/** Whether facts read by either configuration are the same. */
export function readsAlike(one: Config, other: Config): boolean {
  const form = ({ hedges, numbers, quantities, codebook }: Config) =>
    JSON.stringify([hedges, numbers, quantities, Object.entries(codebook)]);
  return one === other || formOf(one, form, formOfConfig) === formOf(other, form, formOfConfig);
}

/** Whether names lead to the same actors by either registry. */
export function namesAlike(one: Registry, other: Registry): boolean {
  const form = ({ actors, files }: Registry) =>
    JSON.stringify([
      files.map(({ uri }) => uri),
      [...actors.values()].map(({ id, name, aliases, type, place }) => [id, name, aliases, type, place.uri]),
    ]);
  return one === other || formOf(one, form, formOfRegistry) === formOf(other, form, formOfRegistry);
}

function formOf<T extends object>(of: T, form: (of: T) => string, known: WeakMap<T, string>): string {
  const its = known.get(of) ?? form(of);
  known.set(of, its);
  return its;
}
