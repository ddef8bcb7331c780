import { useQuery } from '@tanstack/react-query';
import { api, ask, type components, type Role, type User } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Token = components['schemas']['TokenView'];

/** In the order people read them. */
export const ROLES: readonly Role[] = ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'process-admin', 'integration', 'administrator'];

export function useUsers() {
  return useKeyset<User>(['users'], (cursor, signal) => ask(api.GET('/api/users', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<User>>);
}

export function useUserOf(username: string) {
  return useQuery({
    queryKey: ['users', username],
    queryFn: () => ask(api.GET('/api/users/{username}', { params: { path: { username } } })),
  });
}

export function useTokens(username: string) {
  return useQuery({
    queryKey: ['users', username, 'tokens'],
    queryFn: () => ask(api.GET('/api/users/{username}/tokens', { params: { path: { username } } })),
  });
}
