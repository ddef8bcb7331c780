import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** The header by which a change says which version it was made on. */
export const onVersion = (version: number) => ({ 'If-Match': `"${version}"` });

/** A setting and the change of it; what came out is shown at once, and its history is read anew. */
export function useSetting<S extends { version: number }, V>(name: string, read: () => Promise<S>, write: (value: V, version: number) => Promise<S>) {
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['settings', name], queryFn: read });
  const keeping = useMutation({
    mutationFn: (value: V) => write(value, query.data?.version ?? 0),
    onSuccess: async (kept) => {
      client.setQueryData(['settings', name], kept);
      await client.invalidateQueries({ queryKey: ['settings', name, 'history'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ['settings', name], exact: true }),
  });
  return { ...query, keeping };
}
