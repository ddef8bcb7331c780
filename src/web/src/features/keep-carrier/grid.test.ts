import { expect, test } from 'vitest';
import { gridOf, termsOf, withBlock, withoutZone, withPrice, withRow, withZone } from './grid';

const RATES = [
  { zone: 2, upToKg: 5, price: 22 },
  { zone: 1, upToKg: 1, price: 18 },
  { zone: 1, upToKg: 5, price: 20.5 },
];
const BEYOND = [{ zone: 2, stepKg: 1, price: 1.5 }];

test('lays prices out by weight and zone, and gathers them again', () => {
  const grid = gridOf(RATES, BEYOND);
  expect(grid.zones).toEqual(['1', '2']);
  expect(grid.rows).toEqual([
    { upToKg: '1', prices: ['18', ''] },
    { upToKg: '5', prices: ['20.5', '22'] },
  ]);
  expect(termsOf(grid)).toEqual({ rates: [RATES[1], RATES[2], RATES[0]], beyond: BEYOND });
});

test('takes a comma, and never makes a price of what is none', () => {
  const grid = withPrice(gridOf(RATES, []), 0, 1, '7,25');
  expect(termsOf(grid).rates).toContainEqual({ zone: 2, upToKg: 1, price: 7.25 });
  expect(termsOf(withPrice(grid, 0, 1, 'free')).rates).toContainEqual({ zone: 2, upToKg: 1, price: -1 });
});

test('grows by a weight and a zone, and shrinks', () => {
  const grid = withZone(withRow(gridOf(RATES, BEYOND)));
  expect(grid.zones).toEqual(['1', '2', '3']);
  expect(grid.rows.at(-1)).toEqual({ upToKg: '10', prices: ['', '', ''] });
  expect(termsOf(withoutZone(grid, 0)).rates).toEqual([RATES[0]]);
});

test('puts a block out of a spreadsheet down where it is pasted', () => {
  const grid = withBlock(gridOf(RATES, []), 0, 1, '9,10\t1\r\n9,20\t2\r\n9,30\t3\r\n');
  expect(grid.rows.map(({ prices }) => prices)).toEqual([
    ['18', '9,10'],
    ['20.5', '9,20'],
  ]);
});
