import { testFigures, testPassedOver } from './readings.ts';

describe('digits in groups that other marks than commas part', () => {
  testFigures([
    ["⟦1'234'567⟧", '1234567 (count)'],
    ['⟦1’234’567 people⟧', '1234567 people (count)'],
    ['⟦1_000_000⟧', '1000000 (count)'],
    ['⟦1.234.567 people⟧', '1234567 people (count)'],
    ['⟦1.234.567,89⟧', '1234567.89 (count)'],
    ['⟦10.000⟧', '10 (count)'],
  ]);
  testPassedOver([['192.168.100.200', '192.168.100.200: a version or an address']]);
});
