import type { PaymentMethod } from '~/entities/order';
import type { components } from '~/shared/api';
import { typedNumber } from '~/shared/form/number';

export type OrderRequest = components['schemas']['OrderRequest'];
export type QuoteDraft = components['schemas']['QuoteDraft'];
export type QuotationRequest = components['schemas']['QuotationRequest'];

/** A discount as it is typed: in percent, or as an amount. */
export interface DraftDiscount {
  value: string;
  byAmount: boolean;
}

export interface DraftLine {
  id: string;
  productNumber: string;
  name?: string;
  unit?: string;
  quantity: string;
  discount: DraftDiscount;
}

/** An order while it is typed. Its key makes sure that it is placed once, however often it is sent. */
export interface DraftOrder {
  key: string;
  customerNumber?: string;
  reference: string;
  paymentMethod?: PaymentMethod;
  paymentToken: string;
  addressCode?: string;
  /** The carrier's service asked for; without it the house chooses. */
  deliveryService?: string;
  requestedOn: string;
  note: string;
  discount: DraftDiscount;
  lines: DraftLine[];
  /** Of a quote: its last day, and what the customer reads first. */
  validUntil?: string;
  introduction?: string;
}

const NO_DISCOUNT: DraftDiscount = { value: '', byAmount: false };

export function newDraft(): DraftOrder {
  return { key: crypto.randomUUID(), reference: '', paymentToken: '', requestedOn: '', note: '', discount: NO_DISCOUNT, lines: [] };
}

export function newLine(goods: Pick<DraftLine, 'productNumber' | 'name' | 'unit'>, quantity = '1'): DraftLine {
  return { id: crypto.randomUUID(), ...goods, quantity, discount: NO_DISCOUNT };
}

/** Whether a pasted text is rows out of a spreadsheet or a mail, and not a word to look for. */
export function isRows(text: string): boolean {
  return /[\t\n;]/.test(text.trim());
}

function discountOf({ value, byAmount }: DraftDiscount): { discount?: number; discountAmount?: number } {
  const number = typedNumber(value);
  return number === undefined || number === 0 ? {} : byAmount ? { discountAmount: number } : { discount: number };
}

function linesOf(draft: DraftOrder) {
  return draft.lines.map((line) => ({
    productNumber: line.productNumber,
    quantity: typedNumber(line.quantity) ?? 0,
    ...discountOf(line.discount),
  }));
}

/** What is asked while it is typed; nothing before it is known for whom. */
export function quotationOf(draft: DraftOrder): QuotationRequest | undefined {
  return draft.customerNumber
    ? {
        customerNumber: draft.customerNumber,
        paymentMethod: draft.paymentMethod,
        deliveryAddressCode: draft.addressCode,
        deliveryService: draft.deliveryService,
        ...discountOf(draft.discount),
        lines: linesOf(draft),
      }
    : undefined;
}

/** What is sent; nothing while there is no customer or a line without quantity. */
export function requestOf(draft: DraftOrder): OrderRequest | undefined {
  const lines = linesOf(draft);
  if (!draft.customerNumber || lines.length === 0 || lines.some(({ quantity }) => quantity <= 0)) {
    return undefined;
  }
  return {
    customerNumber: draft.customerNumber,
    customerReference: draft.reference.trim() || undefined,
    paymentMethod: draft.paymentMethod,
    paymentToken: draft.paymentMethod === 'CARD' ? draft.paymentToken.trim() || undefined : undefined,
    deliveryAddressCode: draft.addressCode,
    deliveryService: draft.deliveryService,
    requestedOn: draft.requestedOn || undefined,
    note: draft.note.trim() || undefined,
    ...discountOf(draft.discount),
    lines,
  };
}

/** Adds goods; what is there already becomes more instead of a second line. */
export function withGoods(draft: DraftOrder, added: readonly DraftLine[]): DraftOrder {
  const lines = [...draft.lines];
  for (const line of added) {
    const at = lines.findIndex((each) => each.productNumber === line.productNumber);
    const there = lines[at];
    if (there) {
      lines[at] = { ...there, quantity: String((typedNumber(there.quantity) ?? 0) + (typedNumber(line.quantity) ?? 0)) };
    } else {
      lines.push(line);
    }
  }
  return { ...draft, lines };
}

/** What is sent as a quote. */
export function quoteOf(draft: DraftOrder): QuoteDraft | undefined {
  const order = requestOf(draft);
  return order && { order, validUntil: draft.validUntil || undefined, introduction: draft.introduction?.trim() || undefined };
}

function typedDiscount({ discount, discountAmount }: { discount?: number | null; discountAmount?: number | null }): DraftDiscount {
  return discountAmount ? { value: String(discountAmount), byAmount: true } : discount ? { value: String(discount), byAmount: false } : NO_DISCOUNT;
}

/** What was offered, to be typed on. */
export function draftOf({ order, validUntil, introduction }: QuoteDraft): DraftOrder {
  return {
    ...newDraft(),
    customerNumber: order.customerNumber,
    reference: order.customerReference ?? '',
    paymentMethod: (order.paymentMethod ?? undefined) as PaymentMethod | undefined,
    addressCode: order.deliveryAddressCode ?? undefined,
    deliveryService: order.deliveryService ?? undefined,
    requestedOn: order.requestedOn ?? '',
    note: order.note ?? '',
    discount: typedDiscount(order),
    lines: order.lines.map((line) => ({ ...newLine(line, String(line.quantity)), discount: typedDiscount(line) })),
    validUntil: validUntil ?? '',
    introduction: introduction ?? '',
  };
}
