import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Return = components['schemas']['ReturnView'];
export type ReturnLine = components['schemas']['ReturnLine'];
export type ReturnReceipt = components['schemas']['ReturnReceipt'];
export type ReturnRow = components['schemas']['ReturnRow'];
export type ReturnableLine = components['schemas']['ReturnableLine'];
export type SettlementWish = components['schemas']['SettlementWish'];
export type RefusedRefund = components['schemas']['RefusedRefund'];
export type StopEffects = components['schemas']['StopEffects'];
export type ReturnProgress = Return['state'];
export type Disposition = components['schemas']['ReturnInspection']['disposition'];

export const REASONS: readonly ReturnLine['reason'][] = ['CHANGED_MIND', 'WRONG_SIZE', 'DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'TOO_LATE', 'OTHER'];
export const SETTLEMENTS: readonly Return['wish'][] = ['REFUND', 'ACCOUNT', 'EXCHANGE'];
export const DISPOSITIONS: readonly Disposition[] = ['RESELL', 'SECOND_CHOICE', 'REPAIR', 'SCRAP', 'BACK_TO_CUSTOMER'];

export interface ReturnFilter {
  state?: ReturnProgress[];
  open?: boolean;
  q?: string;
  warehouse?: string;
  kind?: Return['kind'];
}

/** Returns, the newest first. */
export function useReturns(filter: ReturnFilter) {
  return useKeyset<ReturnRow>(
    ['returns', 'list', filter],
    (cursor, signal) => ask(api.GET('/api/returns', { params: { query: { ...filter, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<ReturnRow>>,
    { refetchInterval: 30_000 },
  );
}

const QUICK: readonly ReturnProgress[] = ['REQUESTED', 'APPROVED', 'INSPECTED', 'SETTLED'];

/** One of them; looked at again soon while its process works on it. */
export function useReturn(number: string) {
  return useQuery({
    queryKey: ['returns', number],
    queryFn: () => ask(api.GET('/api/returns/{number}', { params: { path: { number } } })),
    refetchInterval: ({ state }) => (state.data && QUICK.includes(state.data.state) ? 3_000 : 20_000),
  });
}

export function useReturnsOfOrder(orderNumber: string) {
  return useQuery({
    queryKey: ['returns', 'order', orderNumber],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/returns', { params: { path: { orderNumber } } })),
  });
}

export function useReturnableLines(orderNumber: string) {
  return useQuery({
    queryKey: ['returns', 'order', orderNumber, 'returnable'],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/returnable-lines', { params: { path: { orderNumber } } })),
  });
}

export function useReturnCredits(number: string, state: ReturnProgress) {
  return useQuery({
    queryKey: ['returns', number, 'credit-notes', state],
    queryFn: () => ask(api.GET('/api/returns/{number}/credit-notes', { params: { path: { number } } })),
  });
}

/** What stopping a shipment would do now; asked anew each time, for the answer ages quickly. */
export const stopQuery = (shipmentNumber: string) =>
  queryOptions({
    queryKey: ['returns', 'stop', shipmentNumber],
    queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}/stop', { params: { path: { shipmentNumber } } })),
    staleTime: 0,
  });

/** Money of its credit notes that the card refused, and where it is now. */
export function useRefusedRefunds(number: string, state: ReturnProgress) {
  return useQuery({
    queryKey: ['returns', number, 'refused-refunds', state],
    queryFn: () => ask(api.GET('/api/returns/{number}/refused-refunds', { params: { path: { number } } })),
    refetchInterval: 10_000,
  });
}

export function useReturnPhotos(number: string) {
  return useQuery({
    queryKey: ['returns', number, 'photos'],
    queryFn: () => ask(api.GET('/api/returns/{number}/photos', { params: { path: { number } } })),
  });
}

/** What settling it in this way would credit and pay back. */
export function useSettlementPreview(number: string, wish: SettlementWish) {
  return useQuery({
    queryKey: ['returns', number, 'settlement', wish],
    queryFn: () => ask(api.POST('/api/returns/{number}/settlement-preview', { params: { path: { number } }, body: wish })),
    placeholderData: keepPreviousData,
  });
}
