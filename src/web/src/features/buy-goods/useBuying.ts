import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type PurchaseRequest = components['schemas']['PurchaseOrderRequest'];
export type ConfirmationRequest = components['schemas']['ConfirmationRequest'];

/** Whatever changes an order to a supplier changes what is still to be bought. */
function useFresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['purchase-orders', 'purchase-needs', 'expected-deliveries', 'orders'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

/** Makes an order; the same key again makes nothing more. */
export function useMakePurchase() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: ({ key, request }: { key: string; request: PurchaseRequest }) =>
      ask(api.POST('/api/purchase-orders', { params: { header: { 'Idempotency-Key': key } }, body: request })),
    onSuccess,
  });
}

/** Has everything ordered as proposed. */
export function useOrderAll() {
  const onSuccess = useFresh();
  return useMutation({ mutationFn: () => ask(api.POST('/api/purchase-needs/orders')), onSuccess });
}

export function useConfirmPurchase(number: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (body: ConfirmationRequest) => ask(api.POST('/api/purchase-orders/{number}/confirmation', { params: { path: { number } }, body })),
    onSuccess,
  });
}

export function useCancelPurchase(number: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (reason: string | null) => ask(api.POST('/api/purchase-orders/{number}/cancellation', { params: { path: { number } }, body: { reason } })),
    onSuccess,
  });
}
