/** The words that change a figure. Our own lists; phrases are parted by bars, their tokens by spaces. */
import { type PhraseRows, phraseRows } from './phrase-rows.ts';

/** How a modifier changes a figure: what it makes of an exact one. */
export type Bound = 'approx' | 'lt' | 'le' | 'gt' | 'ge';

const greater = 'greater|more|larger|bigger|higher';
const smaller = 'less|fewer|smaller|lower';
const otherGreater =
  'older|longer|taller|heavier|faster|wider|deeper|better|stronger|warmer|hotter|further|farther|later';
const otherSmaller =
  'younger|shorter|lighter|slower|narrower|cheaper|worse|weaker|colder|cooler|closer|earlier';

/** "Nearly" and "almost" are approximations: taken strictly they lie below, but no bound is meant. */
const approximations =
  'about|around|some|roughly|approximately|approx|approx .|circa|c .|ca .|ca|~|≈|∼|nearly|almost|nigh on|close to|near to|near|' +
  'virtually|practically|in the region of|in the area of|in the vicinity of|in the neighbourhood of|in the neighborhood of|' +
  'in the order of|of the order of|on the order of|something like|somewhere around|somewhere near|somewhere in the region of|' +
  'getting on for|approaching|an estimated|estimated|barely|hardly|scarcely|more or less|give or take|just about|pushing|' +
  'not far off|not quite|an approximate|towards|closer to|a projected|an average of about|est .|close on|' +
  'the best part of|the better part of|best part of|bordering on|verging on|hovering around|more like|around about';

const below = 'under|below|south of|short of|shy of|beneath|not as many as|not as much as|<|sub -';
const above =
  'over|above|exceeding|exceed|exceeds|exceeded|surpassing|surpass|surpasses|surpassed|topping|topped|in excess of|' +
  'upwards of|upward of|north of|beyond|past|>';
const atMost =
  'at most|at the most|at the very most|up to|anything up to|up to and including|as many as|as much as|as high as|as long as|as far as|as large as|' +
  'a maximum of|maximum of|a maximum|max|max .|maximum|a ceiling of|a cap of|capped at|limited to|within|at or below|at or under|' +
  'not to exceed|≤|⩽|< =|a limit of|up until|max of|a max of|a maximum value of|' +
  'an upper limit of|upper limit of|an upper bound of|a ceiling at|capped at around|no higher than|= <';
const atLeast =
  'at least|at the least|at the very least|a minimum of|minimum of|a minimum|minimum|min|min .|as few as|as little as|as low as|' +
  'at or above|at or over|≥|⩾|> =|a floor of|starting at|starting from|' +
  'min of|a min of|a minimum value of|a lower limit of|lower limit of|a lower bound of|= >';

const behindApproximate =
  'or so|or thereabouts|or thereabout|more or less|give or take|odd|ish|or around|or about|approximately|approx|approx .|roughly';
const behindAtMost =
  'at most|at the most|at the very most|at maximum|at a maximum|maximum|max|max .|tops|or under|or below|and under|and below';
const behindAtLeast =
  'at least|at the least|at the very least|at minimum|at a minimum|minimum|min .|or over|or above|or upwards|or up|or beyond|' +
  'and over|and above|and up|and upwards|and upward|upwards|and counting|plus|+';

function list(phrases: string): readonly string[] {
  return phrases.split('|');
}

/** The two ways round of "greater than or equal to", with the slips that are common in them. */
function withEquality(comparative: string): readonly string[] {
  const than = `${comparative} than`;
  return [
    `${than} or equal to`,
    `${than} or equal`,
    `${than} or exactly`,
    `${comparative} or equal to`,
    `${comparative} or equal than`,
    `equal to or ${than}`,
    `equal or ${than}`,
    `equals or ${than}`,
  ];
}

/** "Equal to or above", "below or equal to". */
function placedOrEqual(place: string): readonly string[] {
  return [`equal to or ${place}`, `equal or ${place}`, `${place} or equal to`, `${place} or equal`];
}

function collectBefore(): PhraseRows<Bound> {
  const found = new Map<string, Bound>();
  const add = (phrases: Iterable<string>, bound: Bound) => {
    for (const phrase of phrases) found.set(phrase, bound);
  };
  add(list(approximations), 'approx');
  for (const [comparatives, bound] of [
    [greater, 'gt'],
    [otherGreater, 'gt'],
    [smaller, 'lt'],
    [otherSmaller, 'lt'],
  ] as const) {
    for (const comparative of list(comparatives)) add([`${comparative} than`], bound);
  }
  add(list(above), 'gt');
  add(list(below), 'lt');
  for (const comparative of list(greater)) add(withEquality(comparative), 'ge');
  for (const comparative of list(smaller)) add(withEquality(comparative), 'le');
  for (const place of ['above', 'over']) add(placedOrEqual(place), 'ge');
  for (const place of ['below', 'under']) add(placedOrEqual(place), 'le');
  add(list(atMost), 'le');
  add(list(atLeast), 'ge');
  return phraseRows(found);
}

function collectBehind(): PhraseRows<Bound> {
  const found = new Map<string, Bound>();
  for (const phrase of list(behindApproximate)) found.set(phrase, 'approx');
  for (const phrase of list(behindAtMost)) found.set(phrase, 'le');
  for (const phrase of list(behindAtLeast)) found.set(phrase, 'ge');
  for (const comparative of list(`${greater}|${otherGreater}`)) found.set(`or ${comparative}`, 'ge');
  for (const comparative of list(`${smaller}|${otherSmaller}`)) found.set(`or ${comparative}`, 'le');
  for (const comparative of list(`${greater}|older|longer|taller|heavier`))
    found.set(`and ${comparative}`, 'ge');
  for (const comparative of list(`${smaller}|younger|shorter|lighter`)) found.set(`and ${comparative}`, 'le');
  return phraseRows(found);
}

/** Modifiers that stand before a figure. */
export const phrasesBefore: PhraseRows<Bound> = collectBefore();

/** Modifiers that stand behind a figure or its unit. */
export const phrasesBehind: PhraseRows<Bound> = collectBehind();

/** They make a bound closer or wider and change nothing else: "just over", "far fewer than". */
export const intensifierPhrases: PhraseRows<true> = phraseRows(
  list(
    'just|only just|well|slightly|a little|little|a bit|far|much|way|many|considerably|significantly|substantially|somewhat|' +
      'fractionally|marginally|comfortably|a shade|a fraction|easily|very|strictly|still|anything|anywhere|a touch',
  ).map((phrase) => [phrase, true] as const),
);
