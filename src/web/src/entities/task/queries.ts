import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Task = components['schemas']['TaskView'];
export const TASK_VIEWS = ['mine', 'team', 'unassigned', 'overdue'] as const;
export type TaskViewName = (typeof TASK_VIEWS)[number];

export interface TaskFilter {
  view: TaskViewName;
  subject?: string;
}

const PAGE = 100;

export function useTasks(filter: TaskFilter) {
  return useKeyset<Task>(
    ['tasks', filter],
    (cursor, signal) =>
      ask(api.GET('/api/tasks', { params: { query: { ...filter, cursor, limit: PAGE } }, signal })) as Promise<KeysetPage<Task>>,
    { refetchInterval: 15_000 },
  );
}

/** How many tasks wait for this person's team, as far as one page tells. */
export function useOpenTasks(): number | undefined {
  const { data } = useQuery({
    queryKey: ['tasks', 'open'],
    queryFn: () => ask(api.GET('/api/tasks', { params: { query: { view: 'team', limit: PAGE } } })),
    refetchInterval: 30_000,
  });
  return data?.items?.length;
}
