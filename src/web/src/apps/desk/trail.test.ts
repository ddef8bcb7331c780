import { expect, test } from 'vitest';
import { neighbours } from './trail';

const LIST = ['ORD-3', 'ORD-2', 'ORD-1'];

test('follows the list in its own order', () => {
  expect(neighbours(LIST, 'ORD-2')).toEqual({ previous: 'ORD-3', next: 'ORD-1', place: 2, count: 3 });
});

test('ends where the list ends, and knows nothing of an order that was not in it', () => {
  expect(neighbours(LIST, 'ORD-3').previous).toBeUndefined();
  expect(neighbours(LIST, 'ORD-1').next).toBeUndefined();
  expect(neighbours(LIST, 'ORD-9')).toEqual({ place: 0, count: 3 });
});
