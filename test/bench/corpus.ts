/**
 * Articles for the benchmarks: invented news, the same on every machine, with annotations and without.
 * About 40 tags per 1,000 words, as `targets.md` asks; paragraphs of one to four sentences, an empty line between them.
 */

export interface Article {
  /** Without ending: `article-00017`. */
  readonly name: string;
  readonly title: string;
  /** The body of a `.claim` file. */
  readonly annotated: string;
  /** The same words without tags: the raw article. */
  readonly plain: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'state' | 'group';
}

/** Who speaks in the articles; `<actor>` in a sentence is the id of one of them, `<name>` its name. */
export const ACTORS: readonly Actor[] = [
  { id: 'ostrel', name: 'Ada Ostrel', type: 'person' },
  { id: 'vidrik', name: 'Hanne Vidrik', type: 'person' },
  { id: 'brell', name: 'Oskar Brell', type: 'person' },
  { id: 'lindqvern', name: 'Rosa Lindqvern', type: 'person' },
  { id: 'quill', name: 'Maren Quillfeldt', type: 'person' },
  { id: 'tamsin-orr', name: 'Tamsin Orr', type: 'person' },
  { id: 'bank', name: 'the Bank of Solmark', type: 'organisation' },
  { id: 'aldra-commission', name: 'the Aldra River Commission', type: 'organisation' },
  { id: 'statistics', name: 'Statistics Solmark', type: 'organisation' },
  { id: 'port-authority', name: 'the Harbour Authority', type: 'organisation' },
  { id: 'halvia', name: 'Halvia', type: 'state' },
  { id: 'solmark', name: 'Solmark', type: 'state' },
  { id: 'teachers', name: 'the teachers’ union', type: 'group' },
  { id: 'growers', name: 'fruit growers in the valley', type: 'group' },
];

/** What the slots of a sentence are filled with. A slot keeps its filling to the end of the sentence. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  policy: [
    'the new harbour levy',
    'the school building programme',
    'a ceiling on rents',
    'the river treaty',
    'the plan for a joint force',
    'the reform of the fisheries fund',
    'the second carbon budget',
    'an early closure of the coal pits',
    'the vaccine contract',
    'the railway concession',
  ],
  body: [
    'parliament’s finance committee',
    'the upper house',
    'the cabinet',
    'the constitutional court',
    'the city council of Erring',
    'the board of the water company',
    'a working group of both ministries',
    'the audit office',
  ],
  place: [
    'Erring',
    'the lower town',
    'the border district of Senn',
    'the northern ports',
    'Kessel',
    'the capital',
    'the upper valley',
    'Marn',
  ],
  day: [
    'on Monday',
    'on Tuesday evening',
    'late on Wednesday',
    'on Thursday',
    'at the weekend',
    'in a radio interview',
    'after the vote',
  ],
  group: [
    'commuters',
    'small firms',
    'families with children',
    'dairy farmers',
    'tenants',
    'reservists',
    'nurses',
    'pensioners',
    'dock workers',
  ],
  thing: [
    'the gates above the dam',
    'the old grain store',
    'the timetable',
    'the register of voters',
    'the minutes of the meeting',
    'the draft treaty',
    'two letters to the regulator',
    'the first set of figures',
  ],
  verb: ['said', 'told reporters', 'insisted', 'argued', 'warned', 'has acknowledged', 'wrote in a letter'],
  hedge: ['could', 'might', 'may', 'is likely to', 'would', 'is expected to'],
  adjective: [
    'unusual',
    'long-awaited',
    'costly',
    'modest',
    'hasty',
    'widely shared',
    'half-finished',
    'provisional',
  ],
  currency: ['crowns', 'marks', 'florins'],
};

/** Sentences as they stand in a `.claim` file; `<n>` is an id that no other sentence of the article has. */
const ANNOTATED: readonly string[] = [
  '{!<n> prediction|<policy> {?<hedge>} cost {#<big> <currency> kind=money|<Big> <currency>} before the end of {#<year> kind=date|<year>}}, {@<actor> ><n>|<name>} {><n>|<verb>} <day>.',
  '{@<actor> ><n>|<name>} {><n>|<verb>} {!<n> @<actor> mode=indirect|that {#<count> people of=affected-people|<Count> <group>} in <place> {?epistemic possible|could} lose by <policy>, though {?evidential|it is understood} that the details are still open}.',
  '{!<n> direct|“Nobody in <place> has asked us what we think of <policy>,”} {@>|<name>} {>|<verb>}. {+<n>|“We read about it {@<actor>|ourselves} in the paper, like everybody else.”}',
  'The figures are disputed: {!<n> evaluation|<policy> reaches {#<share> %|<share> per cent} of all <group>}, {@<actor> ><n>|<name>} {><n>|<verb>}, {?approximator|roughly} what was promised <day>.',
  '{!<n> fact @author note="see the annex, table 4"|Between {#<low>..<high> personnel|<low> and <high> personnel} were in <place> when {@<body>} met}.',
  'According to {@<actor> ><n>|<name>}, {!<n> demand to=@solmark|the government in the capital has to publish <thing> within {#<days> days kind=duration|<days> days}}, a term that <body> {?had thought} far too short.',
];

/** Sentences between them that carry no tag. */
const PLAIN: readonly string[] = [
  'The meeting in <place> had been called at short notice, and most of those who came had read no more than the summary of <policy>.',
  'For <group> in <place> little changes for now; the forms stay the same, the offices keep their hours, and the queue outside is as long as it was.',
  '<thing> had been lying in a drawer of <body> since the spring – nobody, it seems, had thought to look there.',
  'There were no objections from the floor.',
  'It was the <adjective> end of a week in which <policy> had been declared dead twice and revived as often.',
  'Those who know the place point to the winter <years> years ago, when the river froze and the ferries stopped, and when <group> crossed on foot with their goods on sledges.',
  'Neither side wished to be seen as the one that walked out; so they sat, drank coffee, and talked about <thing> until the evening train had left.',
  'The text runs to <pages> pages with its annexes, and it was <body>, not the ministry, that wrote most of them.',
  'Asked about it <day>, a spokesman for <body> pointed to the website, where <thing> has been available for some time, in a version without the tables.',
  'Outside, <group> had put up a stand with tea and leaflets.',
  'Much of the work was done by people who have since retired or moved to <place>, and whose notes are kept in boxes that are not always labelled.',
  'A vote is planned for the session after next, if <body> has finished with <thing> by then.',
  'The older residents of <place> remember <policy> under another name, and with another minister.',
  'What remains is the question of who pays, on which the parties to the agreement have been silent since the first draft, and on which <body> has now asked for a hearing.',
  'The road to <place> was closed for repairs, so the delegation came by boat.',
];

/** A number from 0 up to 1, exclusive, at each call; the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The article of that number, of at least so many words. The same number and length give the same article. */
export function article(number: number, words: number): Article {
  const random = randomFrom(number * 7919 + 1);
  const below = (end: number): number => Math.floor(random() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const title = upperFirst(fill(pick(['<policy> divides <place>', 'Doubts about <policy>']), 0, pick, below));
  const paragraphs: string[] = [title];
  let count = 0;
  let claims = 0;
  while (count < words) {
    const sentences: string[] = [];
    for (let left = 1 + below(4); left > 0; left--) {
      const isAnnotated = random() < SHARE_ANNOTATED;
      if (isAnnotated) claims++;
      const sentence = fill(pick(isAnnotated ? ANNOTATED : PLAIN), claims, pick, below);
      sentences.push(upperFirst(sentence));
    }
    const paragraph = sentences.join(' ');
    count += wordCount(withoutTags(paragraph));
    paragraphs.push(paragraph);
  }
  const annotated = `${paragraphs.join('\n\n')}\n`;
  return {
    name: `article-${String(number).padStart(5, '0')}`,
    title,
    annotated,
    plain: withoutTags(annotated),
  };
}

/** Sentences with tags among all, chosen so that an article has about 40 tags in 1,000 words. */
const SHARE_ANNOTATED = 0.21;

function fill(
  template: string,
  claim: number,
  pick: <T>(list: readonly T[]) => T,
  below: (end: number) => number,
): string {
  const actor = pick(ACTORS);
  const amount = (1 + below(980)) * 1000;
  const low = 5 + below(80);
  const filled = new Map<string, string>([
    ['n', `c${claim}`],
    ['actor', actor.id],
    ['name', actor.name],
    ['big', String(amount * 10)],
    ['Big', (amount * 10).toLocaleString('en-GB')],
    ['count', `~${amount}`],
    ['Count', amount.toLocaleString('en-GB')],
    ['share', String(1 + below(90))],
    ['low', String(low)],
    ['high', String(low + 1 + below(40))],
    ['days', String(2 + below(28))],
    ['years', String(20 + below(60))],
    ['pages', String(12 + below(400))],
    ['year', String(2024 + below(12))],
  ]);
  // A slot name is letters alone, so that heads such as `><n>|` and `#<big>` are left as they are.
  return template.replace(/<([a-zA-Z]+)>/g, (_, slot: string) => {
    const known = filled.get(slot);
    if (known !== undefined) return known;
    const word = pick(WORDS[slot]!);
    filled.set(slot, word);
    return word;
  });
}

/** The first letter of the words as a capital: behind the opening of a tag, where the sentence begins with one. */
function upperFirst(sentence: string): string {
  return sentence.replace(
    /^((?:\{[!@?#>+][^{}|]*\||\{[!@?#>+](?![^{}|]*\|))*)(\p{Ll})/u,
    (_, opening: string, letter: string) => opening + letter.toUpperCase(),
  );
}

/** The corpus writes no escapes and no bars outside heads, so two replacements give the article back. */
function withoutTags(text: string): string {
  return text.replace(/\{[!@?#>+](?:[^{}|]*\|)?/g, '').replaceAll('}', '');
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** So many articles of about so many UTF-16 units each, annotations counted. */
export function articles(count: number, units: number): readonly Article[] {
  return Array.from({ length: count }, (_, i) => article(i, Math.round(units / UNITS_PER_WORD)));
}

/** Measured on the corpus: a word, the space behind it, and its share of the annotations. */
const UNITS_PER_WORD = 6.1;

/** One long annotated article of at least so many UTF-16 units, in which each tag has an id of its own. */
export function longArticle(units: number): string {
  let text = '';
  for (let i = 0; text.length < units; i++)
    text += `${article(i, 800).annotated.replace(/(?<=\{[!+]|>|,)c\d+(?=[ |,])/g, (id) => `${id}-${i}`)}\n`;
  return text;
}

/** One long file of articles, of at least so many UTF-16 units, annotated or plain. */
export function longFile(units: number, form: 'annotated' | 'plain'): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < units; i++) {
    const text = article(i, 800)[form];
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n');
}
