import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

type Schemas = components['schemas'];
export type Replay = Schemas['ReplayView'];
export type ReplayGroup = Schemas['ReplayGroup'];
export type ReplayedOrder = Schemas['ReplayedOrder'];
export type ReplayWish = Schemas['ReplayRequest'];

const SOON_MS = 1_000;
const EXAMPLES = 10;

export const isOpen = ({ state }: Replay): boolean => state === 'WAITING' || state === 'RUNNING';

/** Those of a draft that are kept, the newest first; asked again while one of them is not over. */
export function useReplays(draft: string) {
  return useQuery({
    queryKey: ['replays', draft],
    queryFn: async () => (await ask(api.GET('/api/drafts/{number}/replays', { params: { path: { number: draft } } }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isOpen) ? SOON_MS : false),
  });
}

/** The diagram orders were replayed on, where the draft changes it. */
export function useReplayDiagram(id: number) {
  return useQuery({
    queryKey: ['replay', id, 'diagram'],
    queryFn: () => ask(api.GET('/api/replays/{id}/diagram', { params: { path: { id } } })),
    staleTime: Infinity,
  });
}

/** Orders of a group, the latest first; their number tells that there are new ones. */
export function useReplayedOrders(id: number, { verdict, element, orders }: ReplayGroup) {
  return useInfiniteQuery({
    queryKey: ['replay', id, 'orders', verdict, element, orders],
    queryFn: ({ pageParam }) => ask(api.GET('/api/replays/{id}/orders', { params: { path: { id }, query: { verdict, element, cursor: pageParam, limit: EXAMPLES } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });
}
