import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type OrderAmendment = components['schemas']['OrderAmendment'];

/** What was asked to be different about a placed order, the newest first. */
export function useOrderChanges(orderNumber: string) {
  return useQuery({
    queryKey: ['orders', 'changes', orderNumber],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/changes', { params: { path: { orderNumber } } })),
    refetchInterval: 15_000,
  });
}
