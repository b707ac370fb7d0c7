import { testFigures } from './readings.ts';

describe('powers, in notation and in words', () => {
  testFigures([
    ['It measured ⟦1.2 e-5⟧ at the edge.', '0.000012 (count)'],
    ['a charge of ⟦1.2e-5⟧', '0.000012 (count)'],
    ['⟦10^-3 mol⟧', '0.001 mole (measure)'],
    ['⟦10^(6) cells⟧', '1000000 cells (count)'],
    ['⟦6.02 × 10²³ particles⟧', '602000000000000000000000 particles (count)'],
    ['a constant of ⟦6.626×10−34 J s⟧', '6.626e-34 joule second (measure)'],
    ['⟦1.2x10^6 cells⟧', '1200000 cells (count)'],
    ['⟦3.5x10⁶ cells⟧', '3500000 cells (count)'],
    ['⟦3⟧ x ⟦10-15 cm⟧', '3 (count)', '10..15 centimetre (measure)'],
    ['⟦1.2 x 10 to the power of 5⟧', '120000 (count)'],
    ['⟦ten to the sixth⟧', '1000000 (count)'],
    ['⟦ten to the minus six⟧', '0.000001 (count)'],
    ['⟦10 to the 6th power⟧', '1000000 (count)'],
    ['⟦two to the power of ten⟧', '1024 (count)'],
    ['⟦three times ten to the eighth metres per second⟧', '300000000 metre per second (measure)'],
    ['⟦5 squared⟧', '25 (count)'],
    ['⟦five cubed⟧', '125 (count)'],
    ['from ⟦10⟧ to the ⟦6th⟧', '10 (count)', '6 (ordinal)'],
    ['⟦5 squared metres⟧', '5 squared metres (count)'],
    ['⟦1.1^3⟧', '1.331 (count)'],
    ['⟦2^10⟧', '1024 (count)'],
    ['⟦2.5^-1⟧', '0.4 (count)'],
  ]);
});
