import { queryOptions } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type CancellationPreview = components['schemas']['CancellationPreview'];

/** What cancelling an order would do now; asked anew each time, for the answer ages quickly. */
export const cancellationQuery = (orderNumber: string) =>
  queryOptions({
    queryKey: ['orders', 'cancellation', orderNumber],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/cancellation', { params: { path: { orderNumber } } })),
    staleTime: 0,
  });
