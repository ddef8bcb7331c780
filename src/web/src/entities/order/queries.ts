import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, ask, hasRole, type paths, useLive, useUser } from '~/shared/api';
import { type KeysetPage, type Sort, useKeyset } from '~/shared/list';
import { type OrderConditions, type OrderRow, type OrderViewName, PAYMENT_METHODS, type PaymentMethod } from './types';

type Query = NonNullable<paths['/api/orders']['get']['parameters']['query']>;

const PAGE = 100;

/** Who hears of all orders. */
const TOLD = ['order-desk', 'warehouse', 'finance', 'purchasing', 'supervisor', 'administrator'] as const;

const VIEWS: Record<OrderViewName, Query> = {
  open: { lifecycle: ['PLACED'] },
  held: { lifecycle: ['PLACED'], held: true },
  shippable: { lifecycle: ['PLACED'], held: false, supply: ['ALL'] },
  waiting: { lifecycle: ['PLACED'], supply: ['PART', 'NONE'] },
  all: {},
  mine: { own: true },
};

function some<T>(value: T | undefined): T[] | undefined {
  return value === undefined ? undefined : [value];
}

/** What the API is asked for a tab with further conditions; a condition wins over its tab. */
export function orderQuery(view: OrderViewName, conditions: OrderConditions): Query {
  const { lifecycle, payment, fulfilment, supply, hold, totalFrom, totalTo, ...plain } = conditions;
  const own: Query = {
    ...plain,
    lifecycle: some(lifecycle),
    payment: some(payment),
    fulfilment: some(fulfilment),
    supply: some(supply),
    hold: some(hold),
    totalFrom: totalFrom === undefined ? undefined : Number(totalFrom),
    totalTo: totalTo === undefined ? undefined : Number(totalTo),
  };
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...VIEWS[view], ...set };
}

function sorting(sort: Sort): Pick<Query, 'sort' | 'direction'> {
  const down = sort.startsWith('-');
  return { sort: (down ? sort.slice(1) : sort) as Query['sort'], direction: down ? 'DESC' : 'ASC' };
}

export function useOrders(view: OrderViewName, conditions: OrderConditions, sort: Sort) {
  const query = { ...orderQuery(view, conditions), ...sorting(sort) };
  return useKeyset<OrderRow>(
    ['orders', 'list', query],
    (cursor, signal) =>
      ask(api.GET('/api/orders', { params: { query: { ...query, cursor, limit: PAGE } }, signal })) as Promise<KeysetPage<OrderRow>>,
    { refetchInterval: 30_000 },
  );
}

/** How many orders stand under a tab; the API counts no further than a thousand. */
export function useOrderCount(view: OrderViewName) {
  const query = orderQuery(view, {});
  return useQuery({
    queryKey: ['orders', 'count', view],
    queryFn: () => ask(api.GET('/api/orders/count', { params: { query } })),
    refetchInterval: 30_000,
  });
}

/** Where all orders of a filter are to be had as CSV. */
export function exportAddress(view: OrderViewName, conditions: OrderConditions, sort: Sort): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...orderQuery(view, conditions), ...sorting(sort) })) {
    (Array.isArray(value) ? value : [value]).forEach((each) => parameters.append(name, String(each)));
  }
  return `/api/orders/export?${parameters}`;
}

export const orderPageQuery = (orderNumber: string) =>
  queryOptions({
    queryKey: ['orders', 'page', orderNumber],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/page', { params: { path: { orderNumber } } })),
  });

export function useOrderPage(orderNumber: string) {
  return useQuery({ ...orderPageQuery(orderNumber), refetchInterval: 15_000 });
}

export function useOrderProcess(orderNumber: string) {
  return useQuery({
    queryKey: ['orders', 'process', orderNumber],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/process', { params: { path: { orderNumber } } })),
    refetchInterval: 15_000,
  });
}

/** Many orders change together; what is shown is read once for all of them. */
const GATHER_MS = 400;

/** Shows at once what becomes of orders; says whether this person is told. Agents are not: their pages ask by themselves. */
export function useOrderNews(): boolean {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { live } = useLive(['order', 'reload'], () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void client.invalidateQueries({ queryKey: ['orders'], predicate: ({ queryKey }) => queryKey[1] !== 'cancellation' });
    }, GATHER_MS);
  });
  return hasRole(useUser(), TOLD) && live;
}

/** The news of one order only. */
export function useOrderPageNews(orderNumber: string): void {
  const client = useQueryClient();
  useLive(['order', 'reload'], ({ type, data }) => {
    if (type === 'reload' || data.number === orderNumber) {
      for (const part of ['page', 'process', 'timeline', 'changes']) {
        void client.invalidateQueries({ queryKey: ['orders', part, orderNumber] });
      }
    }
  });
}

/** By whom the entries of a timeline were made. */
export const ACTORS = ['ALL', 'PEOPLE', 'SYSTEM'] as const;

export function useOrderTimeline(orderNumber: string, by: (typeof ACTORS)[number]) {
  return useInfiniteQuery({
    queryKey: ['orders', 'timeline', orderNumber, by],
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/orders/{orderNumber}/timeline', {
          params: { path: { orderNumber }, query: { by, cursor: pageParam, limit: 30 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
}

/** Ways to pay that a channel offers, to a customer if one is known; until that is known, all there are. The present one of an order stays to be seen. */
export function useOfferedMethods(channel: string, present?: string, customer?: string): PaymentMethod[] {
  const query = { channel };
  const { data } = useQuery({
    queryKey: ['payment-methods', channel, customer],
    staleTime: 60_000,
    queryFn: () =>
      customer
        ? ask(api.GET('/api/customers/{number}/ways-to-pay', { params: { path: { number: customer }, query } }))
        : ask(api.GET('/api/payments/methods', { params: { query } })),
  });
  return PAYMENT_METHODS.filter((method) => !data || data.includes(method) || method === present);
}
