import type { OrderPage, PaymentMethod } from '~/entities/order';
import type { components } from '~/shared/api';

type Request = components['schemas']['ChangeRequest'];
type Line = OrderPage['order']['lines'][number];

/** What somebody has typed: lines by number, goods that come to them, and terms. */
export interface ChangeDraft {
  quantities: Record<number, number>;
  discounts: Record<number, number>;
  added: { productNumber: string; quantity: number }[];
  requestedOn: string;
  deliveryPolicy: string;
  paymentMethod: PaymentMethod;
  /** Of a card; kept no longer than the dialog is open. */
  paymentToken: string;
}

export const nothing = (order: OrderPage['order']): ChangeDraft => ({
  quantities: {},
  discounts: {},
  added: [],
  requestedOn: order.requestedOn ?? '',
  deliveryPolicy: order.deliveryPolicy,
  paymentMethod: order.paymentMethod as PaymentMethod,
  paymentToken: '',
});

/** Only what differs from the order; nothing when all is as it was. */
export function request(order: OrderPage['order'], draft: ChangeDraft): Request | undefined {
  const lines = order.lines.map((line) => changed(line, draft)).filter((line) => line !== undefined);
  const added = draft.added.filter(({ productNumber, quantity }) => productNumber && quantity > 0);
  const requestedOn = draft.requestedOn && draft.requestedOn !== order.requestedOn ? draft.requestedOn : undefined;
  const deliveryPolicy = draft.deliveryPolicy === order.deliveryPolicy ? undefined : (draft.deliveryPolicy as Request['deliveryPolicy']);
  const payment = payBy(order, draft);
  const same = lines.length === 0 && added.length === 0 && !requestedOn && !deliveryPolicy && !payment;
  return same ? undefined : { lines, added, requestedOn, deliveryPolicy, ...payment };
}

/** A card is told once it is known which; the same method again means another card. */
function payBy(order: OrderPage['order'], { paymentMethod, paymentToken }: ChangeDraft): Pick<Request, 'paymentMethod' | 'paymentToken'> | undefined {
  if (paymentMethod === 'CARD') {
    return paymentToken.trim() ? { paymentMethod, paymentToken: paymentToken.trim() } : undefined;
  }
  return paymentMethod === order.paymentMethod ? undefined : { paymentMethod };
}

function changed({ lineNo, quantity: present }: Line, { quantities, discounts }: ChangeDraft) {
  const quantity = quantities[lineNo] === present ? undefined : quantities[lineNo];
  const discount = discounts[lineNo];
  return quantity === undefined && discount === undefined ? undefined : { lineNo, quantity, discount };
}

/** The order without what a shipment holds that has not left: what was found, else what is to be picked. */
export function without(order: Pick<OrderPage['order'], 'lines'>, { state, lines }: Pick<OrderPage['shipments'][number], 'state' | 'lines'>): Partial<ChangeDraft> {
  const held = (lineNo: number) =>
    lines.filter((line) => line.lineNo === lineNo).reduce((sum, { picked, planned }) => sum + (state === 'PLANNED' ? planned : (picked ?? planned)), 0);
  return {
    quantities: Object.fromEntries(
      order.lines.filter(({ lineNo }) => held(lineNo) > 0).map(({ lineNo, quantity }) => [lineNo, Math.max(0, quantity - held(lineNo))]),
    ),
  };
}
