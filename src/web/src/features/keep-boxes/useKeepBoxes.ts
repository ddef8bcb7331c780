import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BoxType } from '~/entities/box';
import { api, ask } from '~/shared/api';

/** Keeps these boxes for a warehouse instead of those it has; none means the house's again. */
export function useKeepBoxes(warehouse: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (boxes: BoxType[]) => ask(api.PUT('/api/boxes/{warehouse}', { params: { path: { warehouse } }, body: { boxes } })),
    onSuccess: (kept) => client.setQueryData(['boxes', warehouse], kept),
  });
}
