import { testFigures, testPassedOver } from './readings.ts';

describe('grosses, scores and dozens', () => {
  testFigures([
    ['⟦a gross⟧ of pencils', '144 (count)'],
    ['⟦two gross⟧', '288 (count)'],
    ['⟦two gross errors⟧', '2 gross errors (count)'],
    ['⟦three score and ten⟧', '70 (count)'],
    ['⟦four score and seven years⟧', '87 year (duration)'],
    ['⟦a score of villages⟧', '~20 villages (count)'],
    ['a score of ⟦5 points⟧', '5 points (count)'],
    ['⟦two and a half dozen⟧', '30 (count)'],
  ]);
  testPassedOver([['a score of points', '']]);
});
