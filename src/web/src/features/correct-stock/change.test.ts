import { expect, test } from 'vitest';
import { changeOf } from './change';

test('what was counted is told as the difference to the books', () => {
  expect(changeOf('counted', 7, { onHand: 10 })).toBe(-3);
  expect(changeOf('counted', 0.3, { onHand: 0.1 })).toBe(0.2);
});

test('blocking adds to what is blocked, and giving back takes from it', () => {
  expect(changeOf('block', 4, { onHand: 10 })).toBe(4);
  expect(changeOf('release', 4, { onHand: 10 })).toBe(-4);
});
