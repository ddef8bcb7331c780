import { describe, expect, it } from 'vitest';
import { dayOf, firstOfMonth, lastOfMonth } from './months';

describe('months of the books', () => {
  it('begin on their first and end on their last day', () => {
    expect(firstOfMonth('2026-11-22')).toBe('2026-11-01');
    expect(firstOfMonth('2026-01-31', -1)).toBe('2025-12-01');
    expect(lastOfMonth('2028-02-05')).toBe('2028-02-29');
  });

  it('are read from a field that holds one', () => {
    expect(dayOf('2026-11')).toBe('2026-11-01');
    expect(dayOf('')).toBeUndefined();
  });
});
