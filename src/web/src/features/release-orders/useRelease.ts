import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';

/** Sends orders on their way: pick tasks in waves, those that wait for stock look for it again. */
export function useRelease(warehouse: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (orders: string[]) => ask(api.POST('/api/ships-today/releases', { body: { warehouse, orders } })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['ships-today', warehouse] });
      void client.invalidateQueries({ queryKey: ['waves'] });
      void client.invalidateQueries({ queryKey: ['floor'] });
    },
  });
}
