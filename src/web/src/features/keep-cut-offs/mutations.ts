import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';

/** Says when a carrier calls at a warehouse on working days; without a time it does not call any more. */
export function useKeepCutOff(warehouse: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ carrier, at }: { carrier: string; at: string | null }) => {
      const there = { params: { path: { warehouse, carrier } } };
      await (at ? ask(api.PUT('/api/cut-offs/{warehouse}/{carrier}', { ...there, body: { at } })) : ask(api.DELETE('/api/cut-offs/{warehouse}/{carrier}', there)));
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['ships-today', warehouse] });
      void client.invalidateQueries({ queryKey: ['waves', warehouse] });
    },
  });
}
