import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type BoxType = components['schemas']['BoxType'];

/** What a warehouse packs into, the smallest first. */
export function useBoxes(warehouse: string) {
  return useQuery({ queryKey: ['boxes', warehouse], queryFn: () => ask(api.GET('/api/boxes/{warehouse}', { params: { path: { warehouse } } })) });
}
