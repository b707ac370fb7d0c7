import { testFigures, testPassedOver } from './readings.ts';

describe('counts that name no number', () => {
  testFigures([
    ['⟦dozens of people⟧', '~12 people (count)'],
    ['⟦hundreds of British troops⟧', '~100 British troops (count)'],
    ['⟦tens of thousands of people⟧', '~10000 people (count)'],
    ['⟦hundreds of thousands of pounds⟧', '~100000 GBP (money)'],
    ['⟦millions of pounds⟧', '~1000000 GBP (money)'],
    ['⟦a couple of days⟧', '~2 day (duration)'],
    ['⟦several people⟧', '~5 people (count)'],
    ['⟦a few hundred people⟧', '~300 people (count)'],
    ['⟦several thousand troops⟧', '~5000 troops (count)'],
    ['⟦a couple hundred⟧', '~200 (count)'],
    ['⟦a couple of thousand⟧', '~2000 (count)'],
    ['⟦a few thousand⟧', '~3000 (count)'],
    ['⟦some hundreds of people⟧', '~100 people (count)'],
    ['⟦several times⟧', '~5 times (count)'],
    ['many ⟦thousands of people⟧', '~1000 people (count)'],
    ['⟦thousands⟧ more', '~1000 (count)'],
    ['⟦hundreds⟧ died', '~100 (count)'],
    ['⟦tens of millions of dollars⟧', '~10000000 USD (money)'],
    ['⟦scores of people⟧', '~20 people (count)'],
    ['⟦dozens⟧ more', '~12 (count)'],
    ['⟦a couple of people⟧', '~2 people (count)'],
    ['⟦a few people⟧', '~3 people (count)'],
    ['⟦a handful of people⟧', '~5 people (count)'],
    ['⟦billions⟧', '~1000000000 (count)'],
  ]);
});

describe('in a sentence no figure is made of a few, several and a handful', () => {
  testFigures([
    ['⟦Several hundred people⟧ came.', '~500 people (count)'],
    ['⟦At least a few hundred⟧ came.', '>=300 (count)'],
    ['⟦A couple of days⟧ later he left.', '~2 day (duration)'],
  ]);
  testPassedOver([
    ['He stayed for a few days.', 'a few: no count'],
    ['Quite a few people came.', 'a few: no count'],
    ['Several ministers resigned.', 'Several: no count'],
    ['He saw a handful of them.', 'a handful of: no count'],
  ]);
});

describe('tens and hundreds in digits', () => {
  testFigures([
    ['⟦10s of thousands⟧', '~10000 (count)'],
    ['⟦100s of people⟧', '~100 people (count)'],
    ['⟦1000s of homes⟧', '~1000 homes (count)'],
    ['the ⟦1000s⟧', '1000..1099 (date)'],
  ]);
});

describe('scales on scales', () => {
  testFigures([
    ['⟦several hundred thousand people⟧', '~500000 people (count)'],
    ['⟦a couple of hundred thousand troops⟧', '~200000 troops (count)'],
    ['the ⟦quarter million people⟧ who fled', '250000 people (count)'],
    ['⟦1.234,56 €⟧', '1234.56 EUR (money)'],
    ['points ⟦1.234⟧, ⟦56⟧ and ⟦7⟧', '1.234 (count)', '56 (count)', '7 (count)'],
  ]);
});
