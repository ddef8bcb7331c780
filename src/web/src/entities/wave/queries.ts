import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Wave = components['schemas']['WaveView'];
export type WaveWalk = components['schemas']['WaveWalk'];
export type WaveOrder = components['schemas']['WaveWalkOrder'];
export type Visit = components['schemas']['WaveWalkVisit'];
export type Candidate = components['schemas']['WaveCandidate'];

const PAGE = 50;
const AGAIN_MS = 15_000;

/** Waves of a warehouse that are not done, the oldest first. */
export function useWaves(warehouse: string) {
  return useKeyset<Wave>(
    ['waves', warehouse],
    (cursor, signal) => ask(api.GET('/api/waves', { params: { query: { warehouse, cursor, limit: PAGE } }, signal })) as Promise<KeysetPage<Wave>>,
    { refetchInterval: AGAIN_MS },
  );
}

/** What could still be picked together. */
export function useCandidates(warehouse: string) {
  return useQuery({
    queryKey: ['waves', warehouse, 'candidates'],
    refetchInterval: AGAIN_MS,
    queryFn: () => ask(api.GET('/api/waves/candidates', { params: { query: { warehouse } } })),
  });
}

export const walkQuery = (number: string) =>
  queryOptions({ queryKey: ['wave', number], queryFn: () => ask(api.GET('/api/waves/{number}', { params: { path: { number } } })) });
