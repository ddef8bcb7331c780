import { describe, expect, it } from 'vitest';
import { typedNumber } from '~/shared/form/number';
import { isRows, newDraft, newLine, quotationOf, requestOf, withGoods } from './draft';

it('tells pasted rows from a word to look for', () => {
  expect(isRows('BK-1001\t3')).toBe(true);
  expect(isRows('BK-1001 3\r\nAC-7001 2')).toBe(true);
  expect(isRows('BK-1001\n')).toBe(false);
  expect(isRows('paper a4')).toBe(false);
});

describe('a draft', () => {
  it('is no request before there is a customer and something to order', () => {
    const draft = newDraft();
    expect(requestOf(draft)).toBeUndefined();
    expect(requestOf({ ...draft, customerNumber: 'K-1001' })).toBeUndefined();
    const unfinished = { ...draft, customerNumber: 'K-1001', lines: [newLine({ productNumber: 'A' }, '')] };
    expect(requestOf(unfinished)).toBeUndefined();
    expect(quotationOf(unfinished)?.lines).toEqual([{ productNumber: 'A', quantity: 0 }]);
  });

  it('gives a discount in percent or as an amount, never both', () => {
    const line = { ...newLine({ productNumber: 'A' }, '2'), discount: { value: '2,50', byAmount: true } };
    const request = requestOf({ ...newDraft(), customerNumber: 'K-1001', discount: { value: '3', byAmount: false }, lines: [line] });
    expect(request).toMatchObject({ discount: 3, lines: [{ productNumber: 'A', quantity: 2, discountAmount: 2.5 }] });
    expect(request).not.toHaveProperty('discountAmount');
    expect(request?.lines[0]).not.toHaveProperty('discount');
  });

  it('adds to a line that is there', () => {
    const once = withGoods(newDraft(), [newLine({ productNumber: 'A' }, '2')]);
    const twice = withGoods(once, [newLine({ productNumber: 'A' }, '1,5'), newLine({ productNumber: 'B' })]);
    expect(twice.lines.map(({ productNumber, quantity }) => [productNumber, quantity])).toEqual([
      ['A', '3.5'],
      ['B', '1'],
    ]);
  });
});

it('reads numbers with a comma and refuses words', () => {
  expect(typedNumber(' 1,5 ')).toBe(1.5);
  expect(typedNumber('-1')).toBeUndefined();
  expect(typedNumber('two')).toBeUndefined();
});
