import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

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
