import { testFigures, testPassedOver } from './readings.ts';

describe('ratios and fractions', () => {
  testFigures([
    ['⟦a third⟧ of households', '1/3 (ratio)'],
    ['⟦one in five children⟧', '1/5 children (ratio)'],
    ['⟦three out of four dentists⟧', '3/4 dentists (ratio)'],
    ['by a margin of ⟦three to one⟧', '3 (ratio)'],
    ['odds of ⟦5 to 2⟧', '5/2 (ratio)'],
    ['the ratio was ⟦4:1⟧', '4 (ratio)'],
    ['⟦2/3⟧', '2/3 (ratio)'],
    ['⟦five thousandths⟧', '1/200 (ratio)'],
    ['⟦one hundredth⟧', '1/100 (ratio)'],
    ['⟦two thirds⟧ majority', '2/3 (ratio)'],
    ['⟦one over three⟧', '1/3 (ratio)'],
    ['⟦1 over 21⟧', '1/21 (ratio)'],
    ['⟦two-thirds⟧', '2/3 (ratio)'],
    ['⟦half⟧ the time', '1/2 (ratio)'],
    ['⟦half⟧ of it', '1/2 (ratio)'],
    ['⟦half⟧ a loaf', '1/2 (ratio)'],
    ['⟦one half⟧', '1/2 (ratio)'],
    ['⟦one third⟧', '1/3 (ratio)'],
    ['⟦two thirds⟧', '2/3 (ratio)'],
    ['⟦three fifths⟧', '3/5 (ratio)'],
    ['⟦seven eighths⟧', '7/8 (ratio)'],
    ['⟦a tenth⟧', '1/10 (ratio)'],
    ['⟦nine tenths⟧', '9/10 (ratio)'],
    ['⟦1/2⟧', '1/2 (ratio)'],
    ['⟦3/4⟧ of the people', '3/4 (ratio)'],
    ['⟦two in three voters⟧', '2/3 voters (ratio)'],
    ['⟦9 out of 10⟧', '9/10 (ratio)'],
    ['⟦1 in 4⟧', '1/4 (ratio)'],
    ['⟦one in a million⟧', '1/1000000 (ratio)'],
    ['⟦one in 100,000⟧', '1/100000 (ratio)'],
    ['⟦one out of every five⟧', '1/5 (ratio)'],
    ['⟦50:50⟧', '1 (ratio)'],
    ['⟦10:1⟧', '10 (ratio)'],
    ['a ⟦3:2⟧ majority', '3/2 (ratio)'],
    ['a ⟦two-to-one⟧ margin', '2 (ratio)'],
    ['a ⟦threefold⟧ increase', '3 (ratio)'],
    ['⟦10-fold⟧', '10 (ratio)'],
    ['⟦5x⟧ faster', '5 (ratio)'],
    ['⟦half⟧ the country', '1/2 (ratio)'],
    ['⟦one half⟧ of the country', '1/2 (ratio)'],
    ['⟦a quarter⟧ of voters', '1/4 (ratio)'],
    ['⟦three-quarters⟧ of voters', '3/4 (ratio)'],
    ['⟦thousandfold⟧', '1000 (ratio)'],
    ['⟦two-thirds⟧ majority', '2/3 (ratio)'],
    ['⟦eleven hundredths⟧', '11/100 (ratio)'],
    ['⟦half⟧', '1/2 (ratio)'],
    ['⟦a half⟧', '1/2 (ratio)'],
    ['⟦a quarter⟧', '1/4 (ratio)'],
    ['⟦a third⟧', '1/3 (ratio)'],
    ['⟦one sixth⟧', '1/6 (ratio)'],
    ['⟦five eighths⟧', '5/8 (ratio)'],
    ['⟦a trillionth⟧', '1/1000000000000 (ratio)'],
    ['⟦three hundredths⟧', '3/100 (ratio)'],
    ['⟦twenty-five hundredths⟧', '1/4 (ratio)'],
    ['a ⟦one-in-a-million⟧ chance', '1/1000000 (ratio)'],
    ['⟦a fifth⟧ of the population', '1/5 (ratio)'],
    ['⟦four-fifths⟧ of respondents', '4/5 (ratio)'],
    ['⟦two in five adults⟧', '2/5 adults (ratio)'],
    ['⟦one-fifth⟧', '1/5 (ratio)'],
    ['⟦one in every 200 people⟧', '1/200 people (ratio)'],
    ['⟦10/20⟧', '1/2 (ratio)'],
  ]);
});

describe('parts of a whole in one word, scales of maps', () => {
  testFigures([
    ['a ⟦1-in-100⟧-year flood', '1/100 (ratio)'],
    ['⟦one-in-five⟧', '1/5 (ratio)'],
    ['⟦1:100,000⟧', '1/100000 (ratio)'],
    ['⟦1:50,000⟧', '1/50000 (ratio)'],
    ['⟦10×⟧ faster', '10 (ratio)'],
    ['⟦10⟧ × ⟦4⟧', '10 (count)', '4 (count)'],
  ]);
});

describe('odds, ratios told from afar, one to another', () => {
  testFigures([
    ['odds of ⟦100-1⟧', '100 (ratio)'],
    ['The ratio of men to women is ⟦3 to 2⟧.', '3/2 (ratio)'],
    ['⟦one hundred to one⟧', '100 (ratio)'],
  ]);
  testPassedOver([['They lost 100-1.', '100-1: a score']]);
});

describe('intervals of a ratio, which are no ratio themselves', () => {
  testFigures([
    ['The hazard ratio was ⟦0.74⟧ (⟦0.61–0.89⟧).', '0.74 (count)', '0.61..0.89 (count)'],
    ['an odds ratio of ⟦1.2 to 3.4⟧', '1.2..3.4 (count)'],
  ]);
});

describe('a fraction that is all there is, odds that are not counted', () => {
  testFigures([
    ['⟦five over three⟧', '5/3 (ratio)'],
    ['It stood at ⟦3 to 1⟧ odds.', '3 (ratio)'],
  ]);
});

describe('one of so many with its noun between, odds of bookmakers', () => {
  testFigures([
    ['⟦One patient in three⟧ recovered.', '1/3 (ratio)'],
    ['⟦One child in every five⟧ is poor.', '1/5 (ratio)'],
    ['The bookmakers put it at ⟦100-1⟧.', '100 (ratio)'],
    ['a ⟦7-2⟧ favourite', '7/2 (ratio)'],
    ['⟦One goal⟧ in ⟦five games⟧ is poor.', '1 goal (count)', '5 games (count)'],
    ['on her ⟦one hundredth⟧ birthday', '100 (ordinal)'],
  ]);
});
