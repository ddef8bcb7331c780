import type { Hit, Stop } from './queries';

/** What a scan means at a stop: the place, the goods, or why it is neither. */
export type Match = 'place' | 'goods' | 'wrong-place' | 'wrong-goods' | 'wrong-lot' | 'unknown' | 'other';

const same = (a: string | null | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** Judges the bare code; undefined when only the server knows what it means. */
export function matchCode(stop: Stop, code: string): Match | undefined {
  if (same(stop.locationCode, code)) {
    return 'place';
  }
  if (!stop.lotNumber && (same(stop.productNumber, code) || same(stop.gtin, code))) {
    return 'goods';
  }
  return undefined;
}

/** Judges what the server knows about the code. Of several meanings the one that fits counts. */
export function matchHits(stop: Stop, warehouse: string, hits: readonly Hit[]): Match {
  const here = hits.some((hit) => hit.kind === 'location' && same(hit.number, stop.locationCode) && hit.warehouseCode === warehouse);
  if (here) {
    return 'place';
  }
  const goods = hits.filter((hit) => hit.productNumber === stop.productNumber);
  if (goods.length > 0) {
    const lotFits = goods.some((hit) => !hit.lotNumber || !stop.lotNumber || same(hit.lotNumber, stop.lotNumber));
    return lotFits ? 'goods' : 'wrong-lot';
  }
  if (hits.length === 0) {
    return 'unknown';
  }
  if (hits.some((hit) => hit.productNumber)) {
    return 'wrong-goods';
  }
  return hits.some((hit) => hit.kind === 'location') ? 'wrong-place' : 'other';
}
