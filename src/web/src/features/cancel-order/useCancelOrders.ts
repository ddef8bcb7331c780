import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';

/** As the API takes it. */
export const LONGEST_REASON = 200;

export interface Cancellation {
  orderNumber: string;
  /** What was said against it; nothing when it is under way. */
  refused?: unknown;
}

/** Asks for orders to be stopped, one after the other, and tells which could not be. */
export function useCancelOrders() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ orderNumbers, reason }: { orderNumbers: readonly string[]; reason: string }): Promise<Cancellation[]> => {
      const done: Cancellation[] = [];
      for (const orderNumber of orderNumbers) {
        try {
          await ask(api.POST('/api/orders/{orderNumber}/cancellation', { params: { path: { orderNumber } }, body: { reason } }));
          done.push({ orderNumber });
        } catch (refused) {
          done.push({ orderNumber, refused });
        }
      }
      return done;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
}
