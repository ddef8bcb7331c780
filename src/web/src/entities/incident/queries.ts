import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type IncidentGroup = components['schemas']['IncidentGroup'];
export type Incident = components['schemas']['Incident'];
export type IncidentTold = components['schemas']['IncidentTold'];
export type IncidentOffer = IncidentTold['actions'][number];
export type IncidentProgress = components['schemas']['IncidentProgress'];

const PAGE = 50;
const AGAIN_MS = 15_000;

/** What failed for good, by cause, the most frequent first. */
export function useIncidentGroups() {
  return useQuery({ queryKey: ['incidents', 'groups'], queryFn: () => ask(api.GET('/api/incidents')), refetchInterval: AGAIN_MS });
}

export function useIncidentCount(): number | undefined {
  return useIncidentGroups().data?.reduce((sum, group) => sum + group.count, 0);
}

export function useIncidents(cause: string) {
  return useKeyset<Incident>(
    ['incidents', 'of', cause],
    (cursor, signal) =>
      ask(api.GET('/api/incidents/causes/{cause}', { params: { path: { cause }, query: { cursor, limit: PAGE } }, signal })) as Promise<KeysetPage<Incident>>,
    { refetchInterval: AGAIN_MS },
  );
}

export const incidentQuery = (id: string) =>
  queryOptions({ queryKey: ['incidents', 'story', id], queryFn: () => ask(api.GET('/api/incidents/{id}', { params: { path: { id } } })) });
