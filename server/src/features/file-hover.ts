/** Hovers in registries and configurations. */
import { readConfig, readRegistry } from '../model/index.ts';
import { actorsSchema, configSchema } from '../model/schemas.ts';
import type { Hover } from './hover.ts';
import { yamlHover } from './yaml-hover.ts';

/** The hover at an offset of a YAML file of that name; undefined in one that is neither registry nor configuration. */
export function fileHover(name: string, text: string, offset: number): Hover | undefined {
  if (name === 'claimdown.yaml') return yamlHover(readConfig(text, name).root, configSchema(), offset);
  if (name === 'actors.yaml') return yamlHover(readRegistry(text, name).root, actorsSchema(), offset);
  return undefined;
}
