import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from './client';
import type { components } from './generated/schema';
import { Problem } from './problem';

export type User = components['schemas']['UserView'];
export type Role = User['roles'][number];
export type Credentials = { username: string; password: string };

/** Who is logged in; null is nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: async (): Promise<User | null> => {
    const { data, error, response } = await api.GET('/api/session');
    if (response.status === 401) {
      return null;
    }
    if (!data) {
      throw Problem.of(response, error);
    }
    return data;
  },
});

export const houseQuery = queryOptions({
  queryKey: ['house'],
  staleTime: Infinity,
  queryFn: () => ask(api.GET('/api/house')),
});

/** Who is logged in; only for what stands inside the frame. */
export function useUser(): User {
  const { data } = useQuery(sessionQuery);
  if (!data) {
    throw new Error('Nobody is logged in');
  }
  return data;
}

/** Who works on tasks. */
export const WORKERS: readonly Role[] = ['order-desk', 'warehouse', 'finance', 'supervisor', 'purchasing', 'process-admin', 'administrator'];

export function hasRole(user: User, roles: readonly Role[]): boolean {
  return user.roles.some((role) => roles.includes(role));
}

export function useLogin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => ask(api.POST('/api/session', { body })),
    onSuccess: (user) => client.setQueryData(sessionQuery.queryKey, user),
  });
}

/** Ends the session; the page is loaded anew so that nothing of it stays in memory. */
export function useLogout() {
  return useMutation({
    mutationFn: () => ask(api.DELETE('/api/session')),
    onSettled: () => window.location.assign('/login'),
  });
}
