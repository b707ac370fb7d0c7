/** English pronouns that may stand for an actor: a closed class, so this is the whole list. */
const PRONOUNS: ReadonlySet<string> = new Set(
  (
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
    'herself it its itself they them their theirs themself themselves who whom whose'
  ).split(' '),
);

/** Whether these words are one pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.trim().toLowerCase());
}
