import { useMutation, useQueryClient } from '@tanstack/react-query';
import { walkQuery, type WaveWalk } from '~/entities/wave';
import { api, ask } from '~/shared/api';

type Step = 'release' | 'picking' | 'disbandment';

function useShown() {
  const client = useQueryClient();
  return (walk?: WaveWalk) => {
    if (walk) {
      client.setQueryData(walkQuery(walk.number).queryKey, walk);
    }
    void client.invalidateQueries({ queryKey: ['waves'] });
    void client.invalidateQueries({ queryKey: ['floor'] });
  };
}

/** Puts together what waits in a warehouse; answers the numbers of the new waves. */
export function useProposeWaves(warehouse: string) {
  const shown = useShown();
  return useMutation({ mutationFn: () => ask(api.POST('/api/waves/proposals', { body: { warehouse } })), onSettled: () => shown() });
}

/** One wave of just these shipments. */
export function useMakeWave(warehouse: string) {
  const shown = useShown();
  return useMutation({ mutationFn: (shipments: string[]) => ask(api.POST('/api/waves', { body: { warehouse, shipments } })), onSuccess: shown });
}

/** Releases, begins or disbands a wave. */
export function useWaveStep() {
  const shown = useShown();
  return useMutation({
    mutationFn: ({ number, step }: { number: string; step: Step }) => {
      const there = { params: { path: { number } } };
      switch (step) {
        case 'release':
          return ask(api.POST('/api/waves/{number}/release', there));
        case 'picking':
          return ask(api.POST('/api/waves/{number}/picking', there));
        case 'disbandment':
          return ask(api.POST('/api/waves/{number}/disbandment', there));
      }
    },
    onSuccess: shown,
  });
}

/** Confirms one stop of the walk. */
export function useConfirmVisit(number: string) {
  const shown = useShown();
  return useMutation({
    mutationFn: ({ itemId, quantity, reason }: { itemId: number; quantity: number; reason?: string }) =>
      ask(api.PUT('/api/waves/{number}/picks/{itemId}', { params: { path: { number, itemId } }, body: { quantity, reason } })),
    onSuccess: shown,
  });
}
