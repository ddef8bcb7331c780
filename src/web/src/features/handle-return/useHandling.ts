import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components, useRequestKeys } from '~/shared/api';

type Parcel = components['schemas']['ReturnedParcel'];
type Verdicts = components['schemas']['ReturnVerdicts'];

function useChange<T>(number: string, change: (wish: T) => Promise<components['schemas']['ReturnView']>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (now) => {
      client.setQueryData(['returns', number], now);
      await client.invalidateQueries({ queryKey: ['returns', 'list'] });
    },
  });
}

export function useTakeIn(number: string) {
  const keys = useRequestKeys();
  return useChange(number, async (body: Parcel) => {
    const now = await ask(api.POST('/api/returns/{number}/receipts', { params: { path: { number }, header: { 'Idempotency-Key': keys.of(body) } }, body }));
    keys.renew();
    return now;
  });
}

export function useInspect(number: string) {
  const keys = useRequestKeys();
  return useChange(number, async (body: Verdicts) => {
    const now = await ask(api.POST('/api/returns/{number}/inspections', { params: { path: { number }, header: { 'Idempotency-Key': keys.of(body) } }, body }));
    keys.renew();
    return now;
  });
}

/** Nothing more will come. */
export function useCloseReceipt(number: string) {
  return useChange(number, () => ask(api.POST('/api/returns/{number}/receipt-end', { params: { path: { number } } })));
}
