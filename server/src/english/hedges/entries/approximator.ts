import type { HedgeExample } from '../hedge-entry.ts';

/**
 * Words that blur what they stand before: a figure, or a word like "all" or "impossible". The name is that of
 * E. F. Prince, J. Frader and C. Bosk, On Hedging in Physician-Physician Discourse (1982); the words are our own.
 * Before a figure they are its modifier too, which the numbers' reader takes with it.
 */

const rounder = {
  type: 'approximator',
  strength: 'unspecified',
  why: 'rounds a figure',
  confidence: 0.6,
} as const;
const adaptor = {
  type: 'approximator',
  strength: 'unspecified',
  why: 'blurs the word it stands by',
  confidence: 0.5,
} as const;

const FIGURE =
  '#number|a dozen|a hundred|a thousand|a million|half|a third|a quarter|a decade|a century|two-thirds|midnight|noon|midday|a year|a week|a month';

export const APPROXIMATOR: readonly HedgeExample[] = [
  {
    ...rounder,
    words: 'about|around|some|nearly|almost|circa|roughly|approximately|approx',
    only: [{ after: FIGURE }],
    unless: [
      {
        before:
          'talk|talks|talked|talking|know|knew|knows|worried|concerned|told|tell|think|thought|write|wrote|complain|complained|complaint|complaints|book|story|stories|film|questions|learn|learned|what|how|doubts|said|asked|hear|heard|more|turn|turned|sit|all|walked|ran|travelled|fears|information|facts|wrapped|gathered|the',
        after: '#number #plural? #stop|one of|two of|three of|a year|a week|one|half',
      },
      { before: 'about|turned|turn|wrapped' },
      { after: 'one another|one day|first|second|third|one of' },
    ],
    hedge: [
      '[About] 300 people came.',
      'It took [around] two hours.',
      '[Some] 1.6 million must pay.',
      '[Nearly] half left.',
    ],
    plain: [
      'It is a book about the war.',
      'They walked around the town.',
      'Some people left.',
      'He asked about one of them.',
    ],
  },
  {
    ...rounder,
    words: 'c .|ca .|c',
    only: [{ after: '#number' }],
    hedge: ['Adler ([c.] 1712) was a composer.'],
    plain: ['He plays in the key of C.'],
  },
  {
    ...rounder,
    words: 'more or less|give or take|in the region of|or so|or thereabouts|close to|or more or less',
    only: [
      { after: '#number|half|a dozen' },
      { before: '#number|#number #noun|#number - #noun|week|year|month|hour|day|mile' },
    ],
    unless: [{ after: 'the|a #noun|that|me|him' }],
    hedge: ['It took an hour [or so].', '[Close to] 40 came.'],
    plain: ['He lives close to the sea.'],
  },
  {
    ...adaptor,
    words: 'almost|nearly|virtually|practically|all but',
    only: [
      {
        after:
          'all|every|everyone|everything|always|never|no|none|nothing|impossible|identical|empty|entirely|completely|exactly|the same|as * as|inevitable|unanimous|unanimously|#adjective|any',
      },
    ],
    unless: [{ after: 'certain|certainly|likely|every day', before: '*' }, { before: 'all but' }],
    hedge: ['[Almost] all of them left.', 'It is [virtually] empty.'],
    plain: ['He almost fell.'],
  },
  {
    ...adaptor,
    words:
      'more or less|somewhat|so to speak|as it were|in a sense|in some ways|to some extent|to a certain extent|to some degree|sort of|kind of|broadly speaking|loosely speaking|generally speaking',
    unless: [
      {
        before:
          "this|that|a|the|some|any|what|same|new|one|another|every|no|of|different|right|best|worst|these|those|which|#adjective|#determiner|#possessive|'s",
      },
    ],
    hedge: ['It was [sort of] sad.', 'They are [more or less] done.', 'He was, [in a sense], right.'],
    plain: ['It was a kind of bread.', 'What sort of man is he?'],
  },
];
