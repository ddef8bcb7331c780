import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type State, written } from './state';

export type SavedView = components['schemas']['SavedView'];

/** Lists that people keep under a name; their content is the state of the address. */
export function useSavedViews(area: string) {
  const client = useQueryClient();
  const key = ['views', area];
  const { data = [] } = useQuery({ queryKey: key, queryFn: () => ask(api.GET('/api/views', { params: { query: { area } } })) });
  const onSuccess = () => void client.invalidateQueries({ queryKey: key });
  const add = useMutation({
    mutationFn: ({ name, shared, state }: { name: string; shared: boolean; state: State }) =>
      ask(api.POST('/api/views', { body: { area, name, shared, state: written(state) } })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: number) => ask(api.DELETE('/api/views/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  return { views: data, add, remove };
}
