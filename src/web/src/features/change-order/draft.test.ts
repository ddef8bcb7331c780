import { expect, test } from 'vitest';
import { without } from './draft';

type Order = Parameters<typeof without>[0];
type Shipment = Parameters<typeof without>[1];

const order = { lines: [{ lineNo: 1, quantity: 5 }, { lineNo: 2, quantity: 3 }, { lineNo: 3, quantity: 1 }] } as Order;
const lines = [
  { lineNo: 1, planned: 1, picked: 1 },
  { lineNo: 1, planned: 2, picked: 1 },
  { lineNo: 2, planned: 3, picked: null },
] as Shipment['lines'];

test('takes off what is to be picked', () => {
  expect(without(order, { state: 'PLANNED', lines })).toEqual({ quantities: { 1: 2, 2: 0 } });
});

test('takes off what was found of it once it is picked', () => {
  expect(without(order, { state: 'PICKED', lines })).toEqual({ quantities: { 1: 3, 2: 0 } });
});
