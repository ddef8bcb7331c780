import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type ShippingBoard = components['schemas']['ShippingBoard'];
export type BoardRow = components['schemas']['ShippingBoardRow'];

const AGAIN_MS = 15_000;

/** What can leave a warehouse before its carriers call. */
export function useShippingBoard(warehouse: string) {
  return useQuery({
    queryKey: ['ships-today', warehouse],
    refetchInterval: AGAIN_MS,
    queryFn: () => ask(api.GET('/api/ships-today', { params: { query: { warehouse } } })),
  });
}
