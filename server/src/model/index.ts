/** The meaning of documents, and the files around them. */
export * from './actor.ts';
export { actorsNamedIn, nameForm, nameForms, resolveActor } from './actor-names.ts';
export * from './annotation.ts';
export { articleNames } from './article-names.ts';
export type { LineAnnotations } from './assembly.ts';
export { namedByAttribute } from './attribute-targets.ts';
export { claimCircles, goalOf, type InOneCircle } from './claim-circles.ts';
export { claimKey, targetOf } from './claim-target.ts';
export * from './config.ts';
export { type ConfigFile, readConfig } from './config-file.ts';
export * from './corpus.ts';
export * from './derive.ts';
export { didYouMean, didYouMeanWord, editDistance, suggester } from './did-you-mean.ts';
export { areDisputed, type FigureOfFile } from './disputes.ts';
export * from './document.ts';
export * from './facts.ts';
export {
  type Disagreement,
  disagreementOf,
  holdsOtherFigures,
  isChangeInPoints,
  isShare,
  unitMeant,
} from './figure-agreement.ts';
export { excludedBy, type FigureOrder, figureOrder, literalOf } from './figure-conflicts.ts';
export type { FigureGroups, FigureReference } from './figure-groups.ts';
export { figureKey, quantityKey } from './figure-key.ts';
export { type Excluded, excludedWithin } from './figures-within.ts';
export { freeIds, takenIds } from './free-ids.ts';
export { type FrontMatter, readFrontMatter } from './front-matter.ts';
export { type Attribute, type Given, type HeadReading, headReadings } from './head-reading.ts';
export { keptOfLines } from './kept-of-lines.ts';
export { hedgeLexicon, isEnglish, numberOptions, proseReader } from './lexicons.ts';
export { addOwnActors, type NewActor, newActorId, withOwnActors } from './new-actors.ts';
export { newDocument, titleOf } from './new-document.ts';
export {
  type ClaimName,
  claimNamesIn,
  type FileSummary,
  type PackedFacts,
  packed,
  sharedIds,
  unpacked,
} from './packed-facts.ts';
export { filesPointingAt } from './pointed-places.ts';
export * from './probability-band.ts';
export * from './problem.ts';
export { isPronoun } from './pronouns.ts';
export type { ProseReader, Reading } from './reading.ts';
export * from './registry.ts';
export { rolesAt } from './roles.ts';
export * from './rule-names.ts';
export * from './suppressions.ts';
export * from './surroundings.ts';
export { forget, type SurroundingsCache, surroundingsCache } from './surroundings-cache.ts';
export { isTied } from './tied.ts';
export * from './words.ts';
export * from './workspace.ts';
