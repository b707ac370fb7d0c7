import { testFigures } from './readings.ts';

describe('fractions of compound parts', () => {
  testFigures([
    ['⟦five one-hundredths⟧', '1/20 (ratio)'],
    ['⟦three twenty-fifths⟧', '3/25 (ratio)'],
    ['⟦one twenty-fifth⟧ of it', '1/25 (ratio)'],
    ['a ⟦twenty-fifth⟧ anniversary', '25 (ordinal)'],
    ['⟦three ten-thousandths⟧', '3/10000 (ratio)'],
    ['⟦one and three sixteenths⟧', '1.1875 (count)'],
    ['⟦half of a million⟧', '500000 (count)'],
    ['⟦half⟧ of the people', '1/2 (ratio)'],
    ['⟦nine times out of ten⟧', '9/10 (ratio)'],
  ]);
});
