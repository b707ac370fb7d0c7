/** Annotations in words: what is known of each, as Markdown. */
import {
  type Actor,
  type Annotation,
  type Claim,
  type ClaimReference,
  certaintyOf,
  type DocumentModel,
  type Figure,
  figureReading,
  type Hedge,
  type Mention,
  modeOf,
  polarityOf,
  typeOf,
  wordsOf,
} from '../model/index.ts';
import { describeLiteral } from '../quantity/index.ts';
import { nameOf, shorten, sourceName, sourcesOf } from './naming.ts';

/** The claim that an attribute names, or where it would have to be. */
export function describeReference(model: DocumentModel, { id, elsewhere }: ClaimReference): string {
  if (elsewhere) return `The claim ${code(elsewhere.id)} of ${code(elsewhere.path)}.`;
  return (
    (id !== undefined && describeById(model, id)) || `Nothing in this file has the id ${code(id ?? '')}.`
  );
}

/** Of the claim, or other tag, that has the id. */
export function describeById(model: DocumentModel, id: string): string | undefined {
  const annotation = model.byId.get(id)?.[0];
  return annotation && describe(model, annotation);
}

/** Of the actor who has the id. */
export function describeActorById(model: DocumentModel, id: string): string | undefined {
  const actor = model.actorById(id);
  return actor && describeActor(model, actor);
}

export function describe(model: DocumentModel, annotation: Annotation): string {
  switch (annotation.kind) {
    case 'claim':
      return describeClaim(model, annotation);
    case 'actor':
      return describeMention(model, annotation);
    case 'hedge':
      return describeHedge(annotation);
    case 'number':
      return describeFigure(annotation);
    case 'cue':
      return describeCue(annotation.link.claims);
  }
}

function describeClaim(model: DocumentModel, claim: Claim): string {
  const { mode, given } = modeOf(model, claim);
  const type = typeOf(claim);
  const rows = [
    `**Claim**${claim.id === undefined ? '' : ` \`${claim.id}\``}${type ? ` · ${type}` : ''}${polarityOf(claim) === '-' ? ' · denied' : ''}`,
    row('Source', claim.sources.map((source) => plain(sourceName(source))).join(', ') || '*nobody named*'),
    row('Mode', given ? mode : `${mode} (by the quotation marks)`),
    row('Certainty', certaintyIn(claim)),
  ];
  if (claim.hedges.length > 0)
    rows.push(row('Hedges', claim.hedges.slice(0, MOST).map(hedgeInBrief).join(', ') + more(claim.hedges)));
  if (claim.figures.length > 0) {
    rows.push(
      row('Figures', claim.figures.slice(0, MOST).map(figureInBrief).join(', ') + more(claim.figures)),
    );
  }
  for (const relation of ['supports', 'disputes', 'because'] as const) {
    const named = claim.references.filter((reference) => reference.relation === relation);
    if (named.length > 0)
      rows.push(
        row(RELATIONS[relation], named.map((reference) => referenceInBrief(model, reference)).join('; ')),
      );
  }
  const answers = model.references.filter(
    (reference) =>
      claim.id !== undefined &&
      reference.id === claim.id &&
      model.byId.get(claim.id)?.[0] === claim &&
      reference.from.kind === 'claim',
  );
  for (const relation of ['supports', 'disputes', 'because'] as const) {
    const from = answers.filter((reference) => reference.relation === relation);
    if (from.length > 0)
      rows.push(
        row(
          ANSWERS[relation],
          from
            .slice(0, MOST)
            .map(({ from }) => quoteName(from))
            .join('; ') + more(from),
        ),
      );
  }
  return rows.join(BREAK);
}

/** How many of a kind a hover lists before it says how many more there are. */
const MOST = 8;

const RELATIONS = { supports: 'Supports', disputes: 'Disputes', because: 'Because' } as const;
const ANSWERS = {
  supports: 'Supported by',
  disputes: 'Disputed by',
  because: 'Given as a reason for',
} as const;

/** One row under the other. */
const BREAK = '  \n';

function row(name: string, value: string): string {
  return `${name}: ${value}`;
}

function more(list: readonly unknown[]): string {
  return list.length > MOST ? ` and ${list.length - MOST} more` : '';
}

function certaintyIn(claim: Claim): string {
  const { strength, because } = certaintyOf(claim);
  if (!because) return `${strength} (no hedge)`;
  return `${strength}, because of “${plain(shorten(wordsOf(because), 40))}”`;
}

function hedgeInBrief(hedge: Hedge): string {
  const what = [hedge.type, hedge.strength === 'unspecified' ? undefined : hedge.strength]
    .filter(Boolean)
    .join(', ');
  return `“${plain(shorten(wordsOf(hedge), 40))}”${what ? ` (${what})` : ''}`;
}

function figureInBrief(figure: Figure): string {
  const words = `“${plain(shorten(wordsOf(figure), 40))}”`;
  const value = valueInWords(figure);
  return value === '' ? words : `${words} = ${value}`;
}

/** Value and unit for people to read; empty where neither head nor words give any. */
function valueInWords(figure: Figure): string {
  const reading = figureReading(figure);
  return reading ? plain([describeLiteral(reading.literal), reading.unit].filter(Boolean).join(' ')) : '';
}

function referenceInBrief(model: DocumentModel, reference: Claim['references'][number]): string {
  const target = reference.id === undefined ? undefined : model.byId.get(reference.id)?.[0];
  if (target) return quoteName(target);
  if (reference.elsewhere) return code(reference.reference.id);
  return `${code(reference.reference.id)} (no such id in this file)`;
}

function quoteName(annotation: Annotation): string {
  return plain(nameOf(annotation, 50));
}

function describeMention(model: DocumentModel, mention: Mention): string {
  const { resolution } = mention;
  switch (resolution.kind) {
    case 'known':
      return describeActor(model, resolution.actor);
    case 'reserved':
      return resolution.id === 'author'
        ? '**Actor** `author`: the article’s own voice.'
        : '**Actor** `unnamed`: a source whom the article does not name.';
    case 'ambiguous':
      return `**Actor**: several have this name: ${resolution.candidates.map(inBrief).join(', ')}. Write the id of the one that is meant.`;
    case 'unknown': {
      const given = mention.pieces[0].head.actor;
      if (given) return `**Actor**: no actor of this file or of the registry has the id \`${given.value}\`.`;
      const candidates = resolution.candidates.slice(0, MOST).map(inBrief);
      const hint = candidates.length > 0 ? ` Perhaps ${candidates.join(', ')}.` : '';
      return `**Actor**: no actor of this file or of the registry has the name “${plain(shorten(wordsOf(mention), 40))}”.${hint}`;
    }
  }
}

function inBrief(actor: Actor): string {
  return `${plain(actor.name)} (\`${actor.id}\`)`;
}

function describeActor(model: DocumentModel, actor: Actor): string {
  const facts = [actor.type, actor.country].filter(Boolean).join(' · ');
  const rows = [`**${plain(actor.name)}** \`${actor.id}\`${facts ? ` · ${facts}` : ''}`];
  if (actor.aliases.length > 0) rows.push(row('Also', actor.aliases.map(plain).join(', ')));
  if (actor.roles.length > 0) rows.push(row('Roles', actor.roles.map(roleInBrief).join(', ')));
  if (actor.memberOf.length > 0) {
    rows.push(
      row('Member of', actor.memberOf.map((id) => plain(model.actorById(id)?.name ?? id)).join(', ')),
    );
  }
  if (actor.wikidata && /^Q\d+$/.test(actor.wikidata))
    rows.push(row('Wikidata', `[${actor.wikidata}](https://www.wikidata.org/wiki/${actor.wikidata})`));
  const mentions = model.mentions.filter(
    ({ resolution }) => resolution.kind === 'known' && resolution.actor === actor,
  );
  const claims = model.claims.filter((claim) => claim.sources.some((source) => source.id === actor.id));
  rows.push(
    `${times(mentions.length)} in this article; source of ${count(claims.length, 'claim')}${claims.length > 0 ? ':' : '.'}`,
  );
  const list = claims.slice(0, MOST).map((claim) => `- ${quoteName(claim)}`);
  if (claims.length > MOST) list.push(`- and ${claims.length - MOST} more`);
  return [rows.join(BREAK), ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
}

function roleInBrief(role: Actor['roles'][number]): string {
  if (!role.from && !role.to) return plain(role.role);
  return plain(`${role.role} (${role.from ? `${role.from} ` : ''}to ${role.to ?? 'now'})`);
}

function times(number: number): string {
  if (number === 0) return 'Not mentioned';
  return `Mentioned ${number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`}`;
}

function count(number: number, what: string): string {
  return number === 0 ? `no ${what}` : number === 1 ? `one ${what}` : `${number} ${what}s`;
}

function describeHedge(hedge: Hedge): string {
  const from = hedge.readFromWords ? ' (read from the words)' : '';
  const type = hedge.type ?? 'type not given';
  return `**Hedge** · ${type} · ${hedge.strength === 'unspecified' ? 'strength unspecified' : hedge.strength}${from}`;
}

function describeFigure(figure: Figure): string {
  const value = valueInWords(figure) || 'no value in the head, and none to be read from the words';
  const from = figureReading(figure)?.fromWords ? ' (read from the words)' : '';
  const { attributes } = figure.pieces[0].head;
  const rows = [`**Number** · ${value}${from}`];
  for (const [key, name] of FIGURE_ROWS) {
    const attribute = attributes.get(key);
    if (attribute) rows.push(row(name, plain(attribute.value)));
  }
  return rows.join(BREAK);
}

const FIGURE_ROWS = [
  ['of', 'Of'],
  ['per', 'Per'],
  ['base', 'Base'],
  ['asof', 'As of'],
  ['kind', 'Kind'],
] as const;

function describeCue(claims: readonly Claim[]): string {
  if (claims.length === 0) return '**Cue** · belongs to no claim yet';
  const what = claims.map((claim) => `${quoteName(claim)} (${plain(sourcesOf(claim))})`).join('; ');
  return `**Cue** · puts forward ${what}`;
}

/** What a head says, as it stands there. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

/** Article words as plain text in Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
