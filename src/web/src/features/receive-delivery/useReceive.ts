import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type DeliveryRequest = components['schemas']['DeliveryRequest'];
export type DeliveryPart = components['schemas']['DeliveryLineRequest'];

/** Takes goods in; the same key again takes nothing more. */
export function useReceive(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, request }: { key: string; request: DeliveryRequest }) =>
      ask(api.POST('/api/expected-deliveries/{number}/receipts', { params: { path: { number }, header: { 'Idempotency-Key': key } }, body: request })),
    onSuccess: async ({ complete }) => {
      if (!complete) {
        await client.invalidateQueries({ queryKey: ['expected-deliveries', number] });
      }
      await Promise.all([client.invalidateQueries({ queryKey: ['expected-deliveries', 'list'] }), client.invalidateQueries({ queryKey: ['purchase-orders'] })]);
    },
  });
}
