import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components, useRequestKeys } from '~/shared/api';

export type CustomerOrder = components['schemas']['CustomerOrder'];
export type PaymentWish = components['schemas']['PaymentWish'];

const AGAIN_MS = 30_000;
const at = (token: string) => ({ params: { path: { token } } });

/** The order behind a customer's link. */
export const customerOrderQuery = (token: string) =>
  queryOptions({
    queryKey: ['customer-order', token],
    queryFn: () => ask(api.GET('/api/customer-orders/{token}', at(token))),
    refetchInterval: AGAIN_MS,
  });

/** What cancelling would mean for the customer; asked anew each time, for the answer ages quickly. */
export const customerCancellationQuery = (token: string) =>
  queryOptions({
    queryKey: ['customer-order', token, 'cancellation'],
    queryFn: () => ask(api.GET('/api/customer-orders/{token}/cancellation', at(token))),
    staleTime: 0,
  });

function useOrderChange<T>(token: string, change: (wish: T) => Promise<CustomerOrder>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (order) => client.setQueryData(customerOrderQuery(token).queryKey, order),
  });
}

export function useCancelOrder(token: string) {
  return useOrderChange(token, (reason: string) =>
    ask(api.POST('/api/customer-orders/{token}/cancellation', { ...at(token), body: { reason: reason || undefined } })),
  );
}

export function usePayOrder(token: string) {
  return useOrderChange(token, (body: PaymentWish) =>
    ask(api.POST('/api/customer-orders/{token}/payment', { ...at(token), body })),
  );
}

export function useAskDesk(token: string) {
  return useOrderChange(token, (question: string) =>
    ask(api.POST('/api/customer-orders/{token}/questions', { ...at(token), body: { question } })),
  );
}

export type CustomerReturn = components['schemas']['CustomerReturn'];
export type CustomerReturnWish = components['schemas']['CustomerReturnWish'];

/** What the customer has asked to give back, oldest first. */
export const customerReturnsQuery = (token: string) =>
  queryOptions({
    queryKey: ['customer-order', token, 'returns'],
    queryFn: () => ask(api.GET('/api/customer-orders/{token}/returns', at(token))),
    refetchInterval: AGAIN_MS,
  });

/** What was delivered, and what can still be given back. */
export const customerReturnableQuery = (token: string) =>
  queryOptions({
    queryKey: ['customer-order', token, 'returnable'],
    queryFn: () => ask(api.GET('/api/customer-orders/{token}/returnable-lines', at(token))),
  });

function useReturnChange<T>(token: string, change: (wish: T) => Promise<CustomerReturn>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['customer-order', token] }),
  });
}

export function useAskReturn(token: string) {
  const keys = useRequestKeys();
  return useReturnChange(token, (body: CustomerReturnWish) =>
    ask(api.POST('/api/customer-orders/{token}/returns', { params: { path: { token }, header: { 'Idempotency-Key': keys.of(body) } }, body })),
  );
}

export function useKeepGoods(token: string) {
  return useReturnChange(token, (number: string) =>
    ask(api.POST('/api/customer-orders/{token}/returns/{number}/cancellation', { params: { path: { token, number } } })),
  );
}

export function useAddReturnPhoto(token: string) {
  return useReturnChange(token, ({ number, file }: { number: string; file: File }) => {
    const form = new FormData();
    form.append('file', file);
    return ask(
      api.POST('/api/customer-orders/{token}/returns/{number}/photos', { params: { path: { token, number } }, body: form as never, bodySerializer: (body) => body }),
    );
  });
}
