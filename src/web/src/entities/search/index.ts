import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type Found = components['schemas']['SearchResult'];

const FEWEST_LETTERS = 2;

/** What the search box finds for a few letters or digits. */
export function useFound(text: string) {
  const q = text.trim();
  return useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => ask(api.GET('/api/search', { params: { query: { q, limit: 5 } }, signal })),
    enabled: q.length >= FEWEST_LETTERS,
    placeholderData: q.length >= FEWEST_LETTERS ? keepPreviousData : undefined,
  });
}
