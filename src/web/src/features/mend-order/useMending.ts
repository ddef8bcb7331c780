import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Saving } from '~/shared/ui';

/** Changes something about an order; all that is shown of orders is read again afterwards. */
export function useMending(change: () => Promise<unknown>, onDone: () => void): Saving {
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: change,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['orders'] });
      onDone();
    },
  });
  return { mutate, error, isPending };
}
