import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  CHANNELS,
  FULFILMENTS,
  HOLDS,
  LIFECYCLES,
  ORDER_VIEWS,
  type OrderConditions,
  type OrderViewName,
  PAYMENTS,
  SUPPLIES,
} from '~/entities/order';
import { frameRoute, oneOf, text } from '~/shared/routing';

export const SORTS = ['PLACED', '-PLACED', 'PROMISED', '-PROMISED', 'TOTAL', '-TOTAL', 'CUSTOMER', '-CUSTOMER'] as const;

export interface OrderListSearch extends OrderConditions {
  view?: OrderViewName;
  sort?: (typeof SORTS)[number];
  row?: string;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

function amount(value: unknown): string | undefined {
  return /^\d{1,12}(\.\d{1,2})?$/.test(String(value)) ? String(value) : undefined;
}

const orderListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/orders',
  validateSearch: (search): OrderListSearch => ({
    view: oneOf(search.view, ORDER_VIEWS),
    sort: oneOf(search.sort, SORTS),
    row: text(search.row),
    text: text(search.text),
    lifecycle: oneOf(search.lifecycle, LIFECYCLES),
    payment: oneOf(search.payment, PAYMENTS),
    fulfilment: oneOf(search.fulfilment, FULFILMENTS),
    supply: oneOf(search.supply, SUPPLIES),
    hold: oneOf(search.hold, HOLDS),
    channel: oneOf(search.channel, CHANNELS),
    customerNumber: text(search.customerNumber),
    agentCode: text(search.agentCode),
    warehouseCode: text(search.warehouseCode),
    from: day(search.from),
    to: day(search.to),
    promisedBefore: day(search.promisedBefore),
    totalFrom: amount(search.totalFrom),
    totalTo: amount(search.totalTo),
  }),
  component: lazyRouteComponent(() => import('./list/OrderList')),
});

const newOrderRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/orders/new',
  validateSearch: (search): { customer?: string; goods?: string; as?: 'quote'; quote?: string } => ({
    customer: text(search.customer),
    goods: text(search.goods),
    as: oneOf(search.as, ['quote']),
    quote: text(search.quote),
  }),
  component: lazyRouteComponent(() => import('./new/NewOrder')),
});

export const ORDER_TABS = ['timeline', 'process'] as const;

const orderRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/orders/$orderNumber',
  validateSearch: (search): { tab?: (typeof ORDER_TABS)[number]; document?: string } => ({
    tab: oneOf(search.tab, ORDER_TABS),
    document: text(search.document),
  }),
  component: lazyRouteComponent(() => import('./order/OrderPage')),
});

export const QUOTE_VIEWS = ['OPEN', 'DRAFT', 'WON', 'LOST'] as const;

const quoteListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quotes',
  validateSearch: (search): { view?: (typeof QUOTE_VIEWS)[number]; q?: string; customer?: string; mine?: boolean; row?: string } => ({
    view: oneOf(search.view, QUOTE_VIEWS),
    q: text(search.q),
    customer: text(search.customer),
    mine: search.mine === true || undefined,
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./quotes/QuoteList')),
});

const quoteRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quotes/$quoteNumber',
  component: lazyRouteComponent(() => import('./quotes/QuotePage')),
});

export const deskRoutes = [orderListRoute, newOrderRoute, orderRoute, quoteListRoute, quoteRoute] as const;
