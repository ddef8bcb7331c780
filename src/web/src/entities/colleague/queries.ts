import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { api, ask, type components, type Role } from '~/shared/api';

export type Colleague = components['schemas']['Colleague'];

const PAUSE_MS = 120;

/** Who fits what is typed, and whether the answer belongs to it already. */
export function useColleagues(text: string | undefined, roles: readonly Role[] = []) {
  const asked = text?.trim();
  const [q] = useDebouncedValue(asked, PAUSE_MS);
  const found = useQuery({
    queryKey: ['colleagues', q, roles],
    queryFn: ({ signal }) => ask(api.GET('/api/colleagues', { params: { query: { q, role: [...roles] } }, signal })),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return { colleagues: q === undefined ? undefined : found.data, settled: q === asked && !found.isPlaceholderData && !found.isPending, error: found.error };
}
