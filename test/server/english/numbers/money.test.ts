import { testFigures } from './readings.ts';

describe('sums of money, in signs, codes and words', () => {
  testFigures([
    ['⟦£2.3bn⟧ over ⟦three years⟧', '2300000000 GBP (money)', '3 year (duration)'],
    ['a ⟦£2.3bn-a-year⟧ programme', '2300000000 GBP per year (money)'],
    ['⟦£30 a day⟧', '30 GBP per day (money)'],
    ['⟦$5 million⟧', '5000000 USD (money)'],
    ['⟦US$4.7 billion⟧ deal', '4700000000 USD (money)'],
    ['⟦Rs 500 crore⟧', '5000000000 INR (money)'],
    ['⟦₹500 crore⟧', '5000000000 INR (money)'],
    ['⟦A$3m⟧ and ⟦NZ$4m⟧', '3000000 AUD (money)', '4000000 NZD (money)'],
    ['⟦50p⟧', '0.5 GBP (money)'],
    ['⟦99 cents⟧', '0.99 USD (money)'],
    ['⟦five pounds fifty⟧', '5.5 GBP (money)'],
    ['⟦ten pounds⟧', '10 GBP (money)'],
    ['a ⟦ten-pound⟧ note', '10 GBP (money)'],
    ['⟦$1.50 a litre⟧', '1.5 USD per litre (money)'],
    ['Bitcoin hit ⟦$100k⟧', '100000 USD (money)'],
    ['⟦a million-dollar⟧ question', '1000000 USD (money)'],
    ['the price is ⟦$19.99⟧', '19.99 USD (money)'],
    ['⟦$1,234.56⟧', '1234.56 USD (money)'],
    ['⟦$ 10⟧', '10 USD (money)'],
    ['⟦10$⟧', '10 USD (money)'],
    ['⟦USD 5 million⟧', '5000000 USD (money)'],
    ['⟦5 million USD⟧', '5000000 USD (money)'],
    ['⟦EUR 3.2bn⟧', '3200000000 EUR (money)'],
    ['⟦CHF 100⟧', '100 CHF (money)'],
    ['⟦100 CHF⟧', '100 CHF (money)'],
    ['⟦¥10,000⟧', '10000 JPY (money)'],
    ['⟦10,000 yen⟧', '10000 JPY (money)'],
    ['⟦RMB 100m⟧', '100000000 CNY (money)'],
    ['⟦100 million yuan⟧', '100000000 CNY (money)'],
    ['⟦5 million Australian dollars⟧', '5000000 AUD (money)'],
    ['⟦US$5 million⟧', '5000000 USD (money)'],
    ['⟦twenty dollars and fifty cents⟧', '20.5 USD (money)'],
    ['⟦$5.50⟧', '5.5 USD (money)'],
    ['⟦a buck fifty⟧', '1.5 USD (money)'],
    ['⟦two bucks⟧', '2 USD (money)'],
    ['⟦five hundred quid⟧', '500 GBP (money)'],
    ['⟦ten grand⟧', '10000 GBP (money)'],
    ['⟦£10k⟧', '10000 GBP (money)'],
    ['⟦£10,000-a-year⟧', '10000 GBP per year (money)'],
    ['⟦£5m⟧-rated', '5000000 GBP (money)'],
    ['⟦five-dollar⟧ bill', '5 USD (money)'],
    ['⟦3 euros⟧', '3 EUR (money)'],
    ['⟦10p a litre⟧', '0.1 GBP per litre (money)'],
    ['⟦5¢⟧', '0.05 USD (money)'],
    ['⟦$70 a barrel⟧', '70 USD per barrel (money)'],
    ['⟦$1,200 per tonne⟧', '1200 USD per tonne (money)'],
    ['⟦€0.30/kWh⟧', '0.3 EUR per kilowatt-hour (money)'],
    ['⟦$2.5B⟧', '2500000000 USD (money)'],
    ['⟦$1.2T⟧', '1200000000000 USD (money)'],
    ['a maximum fine of ⟦£5,000⟧', '5000 GBP (money)'],
    ['⟦$ 53.1 million⟧', '53100000 USD (money)'],
    ['⟦-¥ 7.23⟧', '-7.23 JPY (money)'],
    ['⟦-$5⟧', '-5 USD (money)'],
    ['⟦$-5⟧', '-5 USD (money)'],
    ['⟦hk$128.99⟧', '128.99 HKD (money)'],
    ['⟦10 singapore dollars⟧', '10 SGD (money)'],
    ['⟦10,000 finnish markka⟧', '10000 FIM (money)'],
    ['⟦100 french francs⟧', '100 FRF (money)'],
    ['⟦£5 and 20p⟧', '5.2 GBP (money)'],
    ['transfer ⟦twenty five dollars and fifty cents⟧ to john', '25.5 USD (money)'],
    ['a ⟦$1.9 trillion⟧ relief package', '1900000000000 USD (money)'],
    ['the average house price is ⟦£285,000⟧, up from ⟦£270,000⟧', '285000 GBP (money)', '270000 GBP (money)'],
    [`the G7's ⟦$50bn⟧ loan`, '50000000000 USD (money)'],
    [
      'The film grossed ⟦$2.8 billion⟧ worldwide against a budget of ⟦$237 million⟧.',
      '2800000000 USD (money)',
      '237000000 USD (money)',
    ],
    ['The median income for a household was ⟦$45,123⟧.', '45123 USD (money)'],
    ['a ⟦$100-million⟧ project', '100000000 USD (money)'],
  ]);
});

describe('names of currencies with and without their country', () => {
  testFigures([
    ['⟦10 Afghan afghanis⟧', '10 AFN (money)'],
    ['⟦6 Costa Rican colons⟧', '6 CRC (money)'],
    ['⟦NIS 20⟧', '20 ILS (money)'],
    ['⟦10 Canadian cents⟧', '0.1 CAD (money)'],
  ]);
});

describe('letters of scale before a currency, pounds with ounces', () => {
  testFigures([
    ['Annual savings came to ⟦500m euros⟧.', '500000000 EUR (money)'],
    ['the ⟦784m euro⟧ figure of last year', '784000000 EUR (money)'],
    ['a ⟦2b-dollar⟧ fund', '2000000000 USD (money)'],
    ['The bridge is ⟦500m⟧ long.', '500 metre (measure)'],
    ['⟦2 pounds 3 ounces⟧', '35 ounce (measure)'],
    ['⟦2 pounds⟧, ⟦3 people⟧ and some ounces', '2 GBP (money)', '3 people (count)'],
  ]);
});

describe('letters that stand for a currency, alone and before a large sum', () => {
  testFigures([
    ['A grant of ⟦R12 million⟧ was approved.', '12000000 ZAR (money)'],
    ['⟦N5bn⟧ was lost.', '5000000000 NGN (money)'],
    ['Turnover was ⟦DM 3.4 billion⟧ in ⟦1996⟧.', '3400000000 DEM (money)', '1996 (date)'],
    ['⟦SR 100⟧ and ⟦Dkr 50⟧', '100 SAR (money)', '50 DKK (money)'],
    ['⟦CAD $300⟧', '300 CAD (money)'],
    ['The ⟦£3,000-per-head⟧ dinner was cancelled.', '3000 GBP per head (money)'],
    ['The dollar bought ⟦110 yen to the dollar⟧.', '110 JPY per dollar (money)'],
  ]);
});
