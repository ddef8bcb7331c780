import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type PurchaseOrder = components['schemas']['PurchaseOrderView'];
export type PurchaseOrderLine = components['schemas']['PurchaseOrderLineView'];
export type PurchaseOrderPage = components['schemas']['PurchaseOrderPage'];
export type PurchaseOrderRow = components['schemas']['PurchaseOrderRow'];
export type PurchaseState = PurchaseOrder['state'];
export type Proposal = components['schemas']['PurchaseProposal'];
export type ProposalLine = components['schemas']['PurchaseProposalLine'];
export type Need = components['schemas']['Need'];
export type ExpectedDelivery = components['schemas']['ExpectedDelivery'];
export type ExpectedLine = components['schemas']['ExpectedDeliveryLine'];
export type ExpectedRow = components['schemas']['ExpectedDeliveryRow'];

export interface PurchaseFilter {
  q?: string;
  state?: PurchaseState[];
  late?: boolean;
  supplier?: string;
}

/** Orders to suppliers, the newest first. */
export function usePurchaseOrders(filter: PurchaseFilter) {
  return useKeyset<PurchaseOrderRow>(
    ['purchase-orders', 'list', filter],
    (cursor, signal) => ask(api.GET('/api/purchase-orders', { params: { query: { ...filter, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<PurchaseOrderRow>>,
  );
}

/** One of them with all about it; looked at again while it is on its way to be sent. */
export function usePurchaseOrder(number: string) {
  return useQuery({
    queryKey: ['purchase-orders', number],
    queryFn: () => ask(api.GET('/api/purchase-orders/{number}', { params: { path: { number } } })),
    refetchInterval: ({ state }) => (state.data?.order.state === 'PROPOSED' ? 2_000 : 30_000),
  });
}

export function usePurchaseEvents(number: string) {
  return useQuery({
    queryKey: ['purchase-orders', number, 'timeline'],
    queryFn: () => ask(api.GET('/api/purchase-orders/{number}/timeline', { params: { path: { number }, query: { limit: 100 } } })),
    refetchInterval: 30_000,
  });
}

/** What customers and shelves need. */
export function useWhatToBuy() {
  return useQuery({ queryKey: ['purchase-needs'], queryFn: () => ask(api.GET('/api/purchase-needs')) });
}

/** What the warehouse is to expect. */
export function useExpectedDeliveries(warehouse: string | undefined) {
  return useKeyset<ExpectedRow>(
    ['expected-deliveries', 'list', warehouse],
    (cursor, signal) => ask(api.GET('/api/expected-deliveries', { params: { query: { warehouse, cursor, limit: 50 } }, signal })) as Promise<KeysetPage<ExpectedRow>>,
    { refetchInterval: 30_000 },
  );
}

export function useExpectedDelivery(number: string) {
  return useQuery({
    queryKey: ['expected-deliveries', number],
    queryFn: () => ask(api.GET('/api/expected-deliveries/{number}', { params: { path: { number } } })),
    retry: false,
  });
}
