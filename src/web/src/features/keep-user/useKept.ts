import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { User } from '~/shared/api';

/** A change of an account: what came out of it is shown at once. */
export function useKept<T>(username: string, change: (input: T) => Promise<User>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (user) => {
      client.setQueryData(['users', username], user);
      await client.invalidateQueries({ queryKey: ['users'], exact: true });
    },
  });
}
