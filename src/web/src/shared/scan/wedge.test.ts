import { describe, expect, it } from 'vitest';
import { type Burst, extended, isScan } from './wedge';

function typed(text: string, everyMs: number): Burst {
  return [...text].reduce((burst, key, index) => extended(burst, key, 1000 + index * everyMs), { text: '', last: 0 } as Burst);
}

describe('a wedge scanner', () => {
  it('is told from a person by its pace', () => {
    expect(typed('A-01-1', 8).text).toBe('A-01-1');
    expect(typed('A-01-1', 180).text).toBe('1');
  });

  it('ends its burst with Enter at once', () => {
    const burst = typed('4006381333931', 8);
    expect(isScan(burst, burst.last + 8)).toBe(true);
    expect(isScan(burst, burst.last + 400)).toBe(false);
  });

  it('says more than a slip of the hand', () => {
    expect(isScan(typed('ab', 8), 1016)).toBe(false);
  });
});
