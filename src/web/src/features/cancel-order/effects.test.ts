import { describe, expect, it } from 'vitest';
import type { OrderPage } from '~/entities/order';
import { effectsOf } from './effects';

const ron = (amount: number) => ({ amount, currency: 'RON' });

function page(change: object): OrderPage {
  return { order: {}, stock: [], shipments: [], payment: null, waiting: null, ...change } as unknown as OrderPage;
}

describe('cancelling', () => {
  it('gives back what was taken and not what was only reserved', () => {
    const paid = page({ payment: { authorized: ron(120), captured: ron(120), refunded: ron(20) } });
    expect(effectsOf(paid)[0]).toEqual({ kind: 'refund', amount: ron(100) });
    const reserved = page({ payment: { authorized: ron(120), captured: ron(0), refunded: ron(0) } });
    expect(effectsOf(reserved)[0]).toEqual({ kind: 'void', amount: ron(120) });
  });

  it('releases goods, stops shipments that are still here and tells the customer', () => {
    const under = page({
      order: { customerEmail: 'ana@firma.example' },
      stock: [{ lineNo: 1, reserved: 2, available: 5 }, { lineNo: 2, reserved: 0, available: 5 }],
      shipments: [{ state: 'PLANNED' }, { state: 'CANCELLED' }],
    });
    expect(effectsOf(under)).toEqual([
      { kind: 'release', count: 1 },
      { kind: 'shipments', count: 1 },
      { kind: 'mail', to: 'ana@firma.example' },
    ]);
  });

  it('says that nobody is told when there is no address', () => {
    expect(effectsOf(page({}))).toEqual([{ kind: 'silent' }]);
  });
});
