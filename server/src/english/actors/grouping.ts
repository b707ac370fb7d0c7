/** Gathers the mentions of an article by actor, so that one suggestion adds one actor with all its aliases. */
import type { ActorMention } from './mentions.ts';
import type { ActorType } from './names.ts';

/** An actor as an article names it. */
export interface ActorGroup {
  /** The longest form by which it is named. */
  readonly name: string;
  /** The other forms, in the order in which they first stand in the text. */
  readonly aliases: readonly string[];
  readonly type: ActorType;
  /** The registry's id, where it has one already. */
  readonly id: string | undefined;
  readonly mentions: readonly ActorMention[];
}

/** Groups mentions, of one line or many, in the order of each actor's first; groups without a name of their own (`officials`) are left out. */
export function groupActors(mentions: readonly ActorMention[]): readonly ActorGroup[] {
  const groups = new Map<string, ActorMention[]>();
  for (const mention of mentions) {
    const key = mention.ids.length === 1 ? `id ${mention.ids[0]}` : mention.name;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].flatMap((group) => {
    const forms = [...new Set(group.map((mention) => mention.alias).filter((alias) => alias !== ''))];
    if (forms.length === 0) return [];
    const name = forms.reduce((longest, form) => (form.length > longest.length ? form : longest));
    const surest = group.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
    const id = group.find((mention) => mention.ids.length === 1)?.ids[0];
    return [{ name, aliases: forms.filter((form) => form !== name), type: surest.type, id, mentions: group }];
  });
}
