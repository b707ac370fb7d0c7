/** Actors as YAML describes them, in a registry or in a file’s own front matter. What is wrong in an entry is left out of it. */
import { isOneOf } from '../syntax/index.ts';
import { ACTOR_TYPES, type Actor, ROLES, type Role } from './actor.ts';
import {
  spanAlone,
  textAt,
  textsAt,
  valueAt,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from './yaml-tree.ts';

const EMPTY: YamlMap = { kind: 'map', entries: [], start: 0, end: 0 };

/** The actors of a map from ids to entries. `uri` is that of a registry, undefined for front matter. */
export function actorsIn(node: YamlNode | undefined, uri: string | undefined): readonly Actor[] {
  return node?.kind === 'map' ? node.entries.map((entry) => actorOf(entry, uri)) : [];
}

function actorOf({ key, value, start, end }: YamlEntry, uri: string | undefined): Actor {
  const entry = value.kind === 'map' ? value : EMPTY;
  const name = textAt(valueAt(entry, 'name'));
  const aliases = textsAt(valueAt(entry, 'aliases'));
  const bodies = textsAt(valueAt(entry, 'member-of'));
  const type = textAt(valueAt(entry, 'type'))?.text;
  const wikidata = textAt(valueAt(entry, 'wikidata'));
  return {
    id: key.text,
    name: name?.text ?? key.text,
    aliases: aliases.map((alias) => alias.text),
    type: type !== undefined && isOneOf(ACTOR_TYPES, type) ? type : undefined,
    roles: rolesOf(valueAt(entry, 'roles')),
    country: textAt(valueAt(entry, 'country'))?.text,
    memberOf: bodies.map((body) => body.text),
    wikidata: wikidata?.text,
    place: {
      uri,
      key: spanAlone(key),
      name: spanAlone(name ?? key),
      aliases: aliases.map(spanAlone),
      wikidata: wikidata && spanAlone(wikidata),
      memberOf: bodies.map(spanAlone),
      entry: { start, end },
    },
  };
}

/** A word, or several, each by itself or with dates. */
function rolesOf(node: YamlNode | undefined): readonly Role[] {
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.map(roleOf).filter((role) => role !== undefined);
}

function roleOf(node: YamlNode | undefined): Role | undefined {
  const map = node?.kind === 'map' ? node : undefined;
  const role = textAt(map ? valueAt(map, 'role') : node)?.text;
  if (role === undefined || !isOneOf(ROLES, role)) return undefined;
  const from = map && textAt(valueAt(map, 'from'))?.text;
  const to = map && textAt(valueAt(map, 'to'))?.text;
  return { role, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
