import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components, useLive } from '~/shared/api';
import { useKeyset } from '~/shared/list';

export type Notice = components['schemas']['Notice'];

const PAGE = 20;

/** One's own notices, newest first; read only while somebody looks. */
export function useNotices() {
  return useKeyset<Notice>(['notices', 'list'], (cursor, signal) => ask(api.GET('/api/notices', { params: { query: { cursor, limit: PAGE } }, signal })));
}

/** How many are unread, told at once when there are more. */
export function useUnread() {
  const client = useQueryClient();
  const { poll } = useLive(['notice', 'reload'], () => void client.invalidateQueries({ queryKey: ['notices'] }));
  return useQuery({ queryKey: ['notices', 'unread'], queryFn: () => ask(api.GET('/api/notices/unread')), refetchInterval: poll }).data;
}

/** Marks one, or all up to one, as read. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, andOlder }: { id: number; andOlder: boolean }) =>
      andOlder ? ask(api.POST('/api/notices/read', { body: { upTo: id } })) : ask(api.POST('/api/notices/{id}/read', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}
