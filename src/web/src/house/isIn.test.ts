import { expect, it } from 'vitest';
import { isIn } from './isIn';

const PROCESSES = { path: '/processes', also: ['/decisions', '/forms'] };

it('knows the pages of an area wherever their addresses begin', () => {
  expect(isIn(PROCESSES, '/processes')).toBe(true);
  expect(isIn(PROCESSES, '/decisions')).toBe(true);
  expect(isIn(PROCESSES, '/forms/approve-settlement')).toBe(true);
  expect(isIn(PROCESSES, '/orders')).toBe(false);
  expect(isIn({ path: '/orders' }, '/ordersmith')).toBe(false);
});
