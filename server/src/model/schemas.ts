/** The JSON Schemas of what is written in YAML. They are published as they are; validation, completion and hovers read the same. */
import actors from '../../schemas/actors.schema.json' with { type: 'json' };
import claimdown from '../../schemas/claimdown.schema.json' with { type: 'json' };
import frontMatter from '../../schemas/front-matter.schema.json' with { type: 'json' };

/** The keywords of JSON Schema (draft 7) that these schemas use, and those of VS Code that carry words for people. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  /** One or two sentences for hovers and completion. Beside a `$ref`, it outranks the description there. */
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  /** A sentence on each value of `enum`, in its order. */
  readonly enumDescriptions?: readonly string[];
  /** What to say of a wrong value, instead of what could be said of its type or the values allowed. */
  readonly errorMessage?: string;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export const ACTORS_SCHEMA = actors as Schema;
export const CONFIG_SCHEMA = claimdown as Schema;
export const FRONT_MATTER_SCHEMA = frontMatter as Schema;

const BY_ID: ReadonlyMap<string, Schema> = new Map(
  [ACTORS_SCHEMA, CONFIG_SCHEMA, FRONT_MATTER_SCHEMA].map((schema) => [schema.$id!, schema]),
);

/** A schema with the root in which its references are looked up: what `definition` gives back may stand in another file. */
export interface Rooted {
  readonly schema: Schema;
  readonly root: Schema;
}

/** The schema to which a `$ref` leads, with the description that stands beside it; a schema without one as it is. */
export function dereferenced({ schema, root }: Rooted): Rooted {
  if (schema.$ref === undefined) return { schema, root };
  const [file, path] = schema.$ref.split('#/definitions/');
  const home = file ? BY_ID.get(file) : root;
  const definition = home?.definitions?.[path ?? ''];
  if (!home || !definition) throw new Error(`The schema names ${schema.$ref}, which does not exist.`);
  const target = dereferenced({ schema: definition, root: home });
  const { description } = schema;
  return description === undefined ? target : { ...target, schema: { ...target.schema, description } };
}
