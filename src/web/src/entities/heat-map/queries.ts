import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

type Schemas = components['schemas'];
export type HeatMap = Schemas['HeatMap'];
export type HeatStep = Schemas['HeatMapStep'];
export type SlowInstance = Schemas['SlowInstance'];
export type InstanceRoad = Schemas['InstanceRoad'];

/** Which orders are looked at; days as the API writes them. */
export interface HeatSearch {
  from?: string;
  until?: string;
  version?: number;
  channel?: string;
  warehouse?: string;
  carrier?: string;
}

const SLOWEST = 20;

/** Durations, incidents and present load of the steps; what was shown stays until the next is there. */
export function useHeatMap(key: string, search: HeatSearch) {
  return useQuery({
    queryKey: ['models', 'heat-map', key, search],
    queryFn: () => ask(api.GET('/api/processes/{key}/heat-map', { params: { path: { key }, query: search } })),
    placeholderData: keepPreviousData,
  });
}

/** Those that were longest at a step, the slowest first. */
export function useSlowest(key: string, step: string, search: HeatSearch) {
  return useQuery({
    queryKey: ['models', 'heat-map', key, search, step],
    queryFn: () => ask(api.GET('/api/processes/{key}/heat-map/steps/{step}/slowest', { params: { path: { key, step }, query: { ...search, limit: SLOWEST } } })),
  });
}

/** Steps and times of one instance, without what it carries. */
export function useRoad(key: string, number: string) {
  return useQuery({
    queryKey: ['models', 'road', key, number],
    queryFn: () => ask(api.GET('/api/processes/{key}/roads/{number}', { params: { path: { key, number } } })),
  });
}
