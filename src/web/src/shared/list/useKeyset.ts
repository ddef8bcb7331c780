import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

export interface KeysetPage<T> {
  items: T[];
  next?: string | null;
}

/** Rows of a list that is read page by page, as far as somebody has scrolled. */
export interface Keyset<T> {
  rows: T[];
  more: boolean;
  loadMore: () => void;
  loading: boolean;
  error: unknown;
  refetch: () => void;
  asOf: number;
}

/** Reads a list by its cursor; what was shown stays until the new rows are there. */
export function useKeyset<T>(
  key: QueryKey,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<KeysetPage<T>>,
  options: { refetchInterval?: number | false } = {},
): Keyset<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    ...options,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    rows,
    more: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) {
        void query.fetchNextPage();
      }
    },
    loading: query.isPending,
    error: query.error,
    refetch: () => void query.refetch(),
    asOf: query.dataUpdatedAt,
  };
}
