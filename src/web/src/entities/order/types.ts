import type { components } from '~/shared/api';

type Schemas = components['schemas'];
export type OrderRow = Schemas['OrderSummary'];
export type Waiting = Schemas['Waiting'];
export type Supply = Schemas['Supply'];
export type Lifecycle = Schemas['Lifecycle'];
export type OrderPage = Schemas['OrderPage'];
export type OrderLine = Schemas['OrderLineView'];

/** The tabs of the list. */
export const ORDER_VIEWS = ['open', 'held', 'shippable', 'waiting', 'all', 'mine'] as const;
export type OrderViewName = (typeof ORDER_VIEWS)[number];

export const PAYMENTS = ['OPEN', 'DECLINED', 'AUTHORIZED', 'PARTLY_PAID', 'PAID', 'ON_DELIVERY', 'VOIDED'] as const;
export const FULFILMENTS = ['UNFULFILLED', 'PARTLY_SHIPPED', 'SHIPPED', 'PARTLY_STOPPED', 'STOPPED'] as const;
export const SUPPLIES = ['ALL', 'PART', 'NONE'] as const;
export const HOLDS = ['REVIEW', 'APPROVAL', 'CREDIT', 'PAYMENT', 'ADDRESS', 'STOCK'] as const;
export const LIFECYCLES = ['PLACED', 'CLOSED', 'CANCELLED', 'DRAFT'] as const;
export const PAYMENT_METHODS = ['ACCOUNT', 'CARD', 'TRANSFER', 'COD'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
export const CHANNELS = ['desk', 'rep', 'portal', 'api', 'import'] as const;

/** Conditions people add to a tab; each stands in the URL under its own name. */
export interface OrderConditions {
  text?: string;
  lifecycle?: (typeof LIFECYCLES)[number];
  payment?: (typeof PAYMENTS)[number];
  fulfilment?: (typeof FULFILMENTS)[number];
  supply?: (typeof SUPPLIES)[number];
  hold?: (typeof HOLDS)[number];
  channel?: (typeof CHANNELS)[number];
  customerNumber?: string;
  agentCode?: string;
  warehouseCode?: string;
  from?: string;
  to?: string;
  promisedBefore?: string;
  totalFrom?: string;
  totalTo?: string;
}
