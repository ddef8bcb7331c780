import { describe, expect, it } from 'vitest';
import { matchCode, matchHits } from './match';
import type { Hit, Stop } from './queries';

const stop: Stop = {
  itemId: 1,
  locationCode: 'A-01-1',
  walkSequence: 1,
  productNumber: 'P1',
  name: 'Chain',
  gtin: '4006381333931',
  unit: 'PCS',
  planned: 4,
};
const withLot: Stop = { ...stop, lotNumber: 'L7' };
const hit = (more: Partial<Hit>): Hit => ({ kind: 'product', number: 'P1', ...more });

describe('a scan at a stop', () => {
  it('is known at once when it is the bare code of the place or the goods', () => {
    expect(matchCode(stop, 'a-01-1')).toBe('place');
    expect(matchCode(stop, '4006381333931')).toBe('goods');
    expect(matchCode(stop, 'P2')).toBeUndefined();
  });

  it('leaves goods with a lot to the server, which reads the lot out of the code', () => {
    expect(matchCode(withLot, 'P1')).toBeUndefined();
    expect(matchHits(withLot, 'W1', [hit({ productNumber: 'P1', lotNumber: 'l7' })])).toBe('goods');
    expect(matchHits(withLot, 'W1', [hit({ productNumber: 'P1', lotNumber: 'L8' })])).toBe('wrong-lot');
  });

  it('tells what is wrong with it', () => {
    expect(matchHits(stop, 'W1', [])).toBe('unknown');
    expect(matchHits(stop, 'W1', [hit({ number: 'P2', productNumber: 'P2' })])).toBe('wrong-goods');
    expect(matchHits(stop, 'W1', [{ kind: 'location', number: 'A-01-2', warehouseCode: 'W1' }])).toBe('wrong-place');
    expect(matchHits(stop, 'W1', [{ kind: 'location', number: 'A-01-1', warehouseCode: 'W2' }])).toBe('wrong-place');
    expect(matchHits(stop, 'W1', [{ kind: 'order', number: 'ORD-1' }])).toBe('other');
  });
});
