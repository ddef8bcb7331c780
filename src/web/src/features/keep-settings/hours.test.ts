import { expect, it } from 'vitest';
import { fromHours, toHours } from './hours';

it('reads what the server writes', () => {
  expect(toHours('PT36H')).toBe(36);
  expect(toHours('PT1H30M')).toBe(1.5);
  expect(toHours('PT45M')).toBe(0.75);
  expect(toHours(null)).toBeUndefined();
  expect(toHours('soon')).toBeUndefined();
});

it('writes minutes, and nothing for an empty field', () => {
  expect(fromHours(1.5)).toBe('PT90M');
  expect(fromHours('')).toBeNull();
  expect(fromHours(0)).toBeNull();
});
