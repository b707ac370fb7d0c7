import { testFigures, testPassedOver } from './readings.ts';

describe('ordinals and places in a row', () => {
  testFigures([
    ['the ⟦21st century⟧', '21 century (ordinal)'],
    ['the ⟦third⟧ time', '3 (ordinal)'],
    ['⟦Chapter IV⟧', '4 (ordinal)'],
    ['1. ⟦First⟧ item', '1 (ordinal)'],
    ['⟦twenty-first⟧', '21 (ordinal)'],
    ['the ⟦101st⟧', '101 (ordinal)'],
    ['⟦5th⟧', '5 (ordinal)'],
    ['the ⟦hundredth⟧ time', '100 (ordinal)'],
    ['He came ⟦second⟧.', '2 (ordinal)'],
    ['the ⟦second⟧ half', '2 (ordinal)'],
    ['a ⟦second⟧ chance', '2 (ordinal)'],
    ['She finished ⟦5th⟧ out of ⟦20⟧.', '5 (ordinal)', '20 (count)'],
    ['⟦Part II⟧', '2 (ordinal)'],
    ['⟦Act III⟧, ⟦Scene 2⟧', '3 (ordinal)', '2 (ordinal)'],
    ['⟦Phase III⟧ trials', '3 (ordinal)'],
    ['⟦Volume IX⟧', '9 (ordinal)'],
    ['⟦Level 4⟧', '4 (ordinal)'],
    ['⟦Category 5⟧ hurricane', '5 (ordinal)'],
    ['⟦tier 1⟧', '1 (ordinal)'],
    ['⟦day 100⟧ of the war', '100 (ordinal)'],
    ['in ⟦week 3⟧', '3 (ordinal)'],
    ['2) ⟦second⟧ point', '2 (ordinal)'],
    ['the ⟦first⟧ quarter', '1 (ordinal)'],
    ['the ⟦first⟧ ⟦two weeks⟧', '1 (ordinal)', '2 week (duration)'],
    ['late ⟦19th century⟧', '19 century (ordinal)'],
    ['the ⟦20th century⟧', '20 century (ordinal)'],
    ['the ⟦second⟧-largest city', '2 (ordinal)'],
    ['the ⟦second⟧ largest city', '2 (ordinal)'],
    ['⟦third⟧-largest economy', '3 (ordinal)'],
    ['for the ⟦first⟧ time', '1 (ordinal)'],
    ['⟦first⟧ thing in the morning', '1 (ordinal)'],
    ['in the ⟦first⟧ place', '1 (ordinal)'],
    ['his ⟦first⟧ wife', '1 (ordinal)'],
    ['He came ⟦first⟧.', '1 (ordinal)'],
    ['at the ⟦third⟧ attempt', '3 (ordinal)'],
    ['the ⟦fifth⟧ and final day', '5 (ordinal)'],
    ['the ⟦eighth⟧', '8 (ordinal)'],
    ['the ⟦100th⟧ anniversary', '100 (ordinal)'],
    ['⟦twenty-first century⟧', '21 century (ordinal)'],
    ['⟦1st⟧, ⟦2nd⟧ and ⟦3rd⟧', '1 (ordinal)', '2 (ordinal)', '3 (ordinal)'],
    ['⟦two hundred and first⟧', '201 (ordinal)'],
    ['the ⟦millionth⟧ visitor', '1000000 (ordinal)'],
    ['see ⟦Chapter 3⟧', '3 (ordinal)'],
    ['⟦Level 3⟧ course', '3 (ordinal)'],
    ['GCSE ⟦grade 9⟧', '9 (ordinal)'],
    ['⟦Grade II⟧ listed', '2 (ordinal)'],
    ['⟦Fifth⟧', '5 (ordinal)'],
    ['⟦1 st⟧', '1 (ordinal)'],
    ['⟦21 st⟧', '21 (ordinal)'],
    ['⟦twenty second⟧', '22 (ordinal)'],
    ['⟦21-st⟧', '21 (ordinal)'],
    ['⟦three hundred and first⟧', '301 (ordinal)'],
    ['⟦a hundred and tenth⟧', '110 (ordinal)'],
    ['the ⟦first⟧ ⟦100 days⟧', '1 (ordinal)', '100 day (duration)'],
    ['the ⟦15th⟧', '15 (ordinal)'],
    [`the war's ⟦1,000th⟧ day`, '1000 (ordinal)'],
    ['⟦day 1,000⟧', '1000 (ordinal)'],
    ['He was the ⟦44th⟧ President.', '44 (ordinal)'],
  ]);
});

describe('places in a row behind an article', () => {
  testFigures([
    ['a ⟦third⟧ candidate', '3 (ordinal)'],
    ['a ⟦third⟧ term in office', '3 (ordinal)'],
    ['an ⟦eighth⟧ victim', '8 (ordinal)'],
    ['a ⟦fifth⟧ man was held', '5 (ordinal)'],
    ['⟦a third⟧ of voters', '1/3 (ratio)'],
    ['⟦chapter 3⟧, verse 16', '3 (ordinal)'],
  ]);
  testPassedOver([['a third party', 'third party: a set phrase']]);
});

describe('letters that are no Roman numerals, seconds of time and in a row, centuries that share their name', () => {
  testFigures([
    ['He won a ⟦second⟧ term.', '2 (ordinal)'],
    ['She landed a ⟦second⟧ operatic role.', '2 (ordinal)'],
    ['the ⟦18th⟧ and ⟦19th centuries⟧', '18 century (ordinal)', '19 century (ordinal)'],
    ['the ⟦second⟧ half of the programme', '2 (ordinal)'],
    ['⟦Grade V⟧ rapids', '5 (ordinal)'],
  ]);
  testPassedOver([
    ['from a Grade B to a Grade C drug', ''],
    ['A second later he fell.', 'second: no place in a row'],
  ]);
});

describe('places joined to what they are places of', () => {
  testFigures([
    ['the ⟦third⟧-seeded Dane', '3 (ordinal)'],
    ['a ⟦second⟧-tier side', '2 (ordinal)'],
  ]);
});
