import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Manifest = components['schemas']['ManifestView'];
export type ReadyForCarrier = components['schemas']['ReadyForCarrier'];
export type ReadyWaybill = components['schemas']['ReadyWaybill'];

const AGAIN_MS = 15_000;

/** What stands at the door of a warehouse, by carrier in the order in which they call. */
export function useReadyParcels(warehouse: string) {
  return useQuery({
    queryKey: ['manifests', warehouse, 'ready'],
    refetchInterval: AGAIN_MS,
    queryFn: () => ask(api.GET('/api/manifests/ready', { params: { query: { warehouse } } })),
  });
}

/** What was handed over, the newest first. */
export function useManifests(warehouse: string) {
  return useKeyset<Manifest>(
    ['manifests', warehouse],
    (cursor, signal) => ask(api.GET('/api/manifests', { params: { query: { warehouse, cursor, limit: 10 } }, signal })) as Promise<KeysetPage<Manifest>>,
  );
}

export function useManifest(number: string) {
  return useQuery({ queryKey: ['manifest', number], queryFn: () => ask(api.GET('/api/manifests/{number}', { params: { path: { number } } })) });
}
