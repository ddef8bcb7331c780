import type { OrderPage } from '~/entities/order';
import type { Amount } from '~/shared/i18n';

/** One consequence: its text `cancel.effect.<kind>` of `desk`, with what goes into it. */
export interface Effect {
  kind: 'void' | 'refund' | 'release' | 'shipments' | 'tasks' | 'mail' | 'silent';
  amount?: Amount;
  count?: number;
  to?: string;
}

/** What cancelling does to an order as it stands. */
export function effectsOf({ order, stock, shipments, payment, waiting }: OrderPage): Effect[] {
  const effects: Effect[] = [];
  if (payment && payment.captured.amount - payment.refunded.amount > 0) {
    effects.push({ kind: 'refund', amount: { ...payment.captured, amount: payment.captured.amount - payment.refunded.amount } });
  } else if (payment && payment.authorized.amount > 0) {
    effects.push({ kind: 'void', amount: payment.authorized });
  }
  const reserved = stock.filter((line) => line.reserved > 0).length;
  if (reserved > 0) {
    effects.push({ kind: 'release', count: reserved });
  }
  const planned = shipments.filter(({ state }) => state !== 'ISSUED' && state !== 'CANCELLED').length;
  if (planned > 0) {
    effects.push({ kind: 'shipments', count: planned });
  }
  if (waiting?.taskId) {
    effects.push({ kind: 'tasks' });
  }
  effects.push(order.customerEmail ? { kind: 'mail', to: order.customerEmail } : { kind: 'silent' });
  return effects;
}
