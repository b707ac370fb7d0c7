import { testFigures, testPassedOver } from './readings.ts';

describe('one by itself', () => {
  testFigures([
    ['only ⟦one⟧', '1 (count)'],
    ['There is just ⟦one⟧.', '1 (count)'],
    ['exactly ⟦one⟧', '1 (count)'],
    ['one of only ⟦one kind⟧', '1 kind (count)'],
  ]);
  testPassedOver([['the only one', 'one: a pronoun']]);
});
