import type { Lookalike } from '../hedge-entry.ts';

/** Set words that hold a hedge's word and say nothing of doubt. Our own list. */
export const LOOKALIKES: readonly Lookalike[] = [
  {
    words: 'as soon as possible|as far as possible|as much as possible|as many as possible|humanly possible',
    plain: 'Come as soon as possible.',
  },
  { words: 'think tank|think tanks|think-tank|think-tanks|thinktank', plain: 'The think-tank said so.' },
  { words: 'the likes of', plain: 'The likes of Arsenal can pay.' },
  { words: 'as if|as though|if anything|if only|if ever', plain: 'He ran as if chased.' },
  { words: 'all things considered', plain: 'It went well, all things considered.' },
  {
    words: 'benefit of the doubt|beyond reasonable doubt|beyond a reasonable doubt|self-doubt',
    plain: 'He got the benefit of the doubt.',
  },
  { words: 'presumption of innocence', plain: 'The presumption of innocence holds.' },
  {
    words: 'probable cause',
    only: [{ before: 'have|has|had|having|with|without|find/found|establish/established' }],
    plain: 'The police had probable cause.',
  },
  { words: 'no uncertain terms', plain: 'He said so in no uncertain terms.' },
  {
    words: 'whether or not|whether',
    only: [
      { before: 'regardless of|irrespective of|#start', after: '#pronoun like/likes' },
      { before: 'regardless of|irrespective of' },
    ],
    plain: 'Whether they like it or not, he will go, regardless of whether it rains.',
  },
  { words: 'weather forecast|weather forecasts', plain: 'The weather forecast follows.' },
  {
    words: 'second thoughts|second thought|food for thought|school of thought|train of thought',
    plain: 'He had second thoughts.',
  },
];
