import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Manifest } from '~/entities/manifest';
import { api, ask } from '~/shared/api';

/** Closes the list of one carrier: these waybills are its own from now on, and are gone from the list at once. */
export function useHandOver(warehouse: string, onDone: (manifest: Manifest) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ carrier, trackingNumbers }: { carrier: string; trackingNumbers: string[] }) =>
      ask(api.POST('/api/manifests', { body: { warehouse, carrier, trackingNumbers } })),
    onSuccess: onDone,
    onSettled: () => void client.invalidateQueries({ queryKey: ['manifests', warehouse] }),
  });
}
