import { testFigures } from './readings.ts';

describe('scales apart from their digits', () => {
  testFigures([
    ['a budget of ⟦1.5 M⟧', '1500000 (count)'],
    ['⟦1.5MM⟧', '1500000 (count)'],
    ['⟦10 k signatures⟧', '10000 signatures (count)'],
    ['⟦300 K⟧', '300 kelvin (measure)'],
    ['⟦$1.2 M⟧', '1200000 USD (money)'],
  ]);
});
