import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, ask, type components, useLive } from '~/shared/api';
import { useKeyset } from '~/shared/list';

export type Task = components['schemas']['TaskView'];
export type PersonWorkload = components['schemas']['PersonWorkload'];
export type GroupWorkload = components['schemas']['GroupWorkload'];
export type TaskDetails = components['schemas']['TaskDetails'];
export const TASK_VIEWS = ['mine', 'team', 'unassigned', 'overdue'] as const;
export type TaskViewName = (typeof TASK_VIEWS)[number];

export interface TaskFilter {
  view?: TaskViewName;
  subject?: string;
  customer?: string;
  group?: string;
  assignee?: string;
  sort?: string;
}

const PAGE = 100;
/** Many events come together; the list is read once for all of them. */
const GATHER_MS = 250;

export function useTasks(filter: TaskFilter, poll: number | false) {
  return useKeyset<Task>(
    ['tasks', 'list', filter],
    (cursor, signal) => ask(api.GET('/api/tasks', { params: { query: { ...filter, cursor, limit: PAGE } }, signal })),
    { refetchInterval: poll },
  );
}

const countsQuery = queryOptions({
  queryKey: ['tasks', 'counts'],
  queryFn: () => ask(api.GET('/api/tasks/counts')),
});

export function useTaskCounts() {
  const { data } = useQuery({ ...countsQuery, refetchInterval: 60_000 });
  return data;
}

/** How much waits for this person's team. */
export function useOpenTasks(): number | undefined {
  return useTaskCounts()?.team;
}

/** Who has how much to do; for supervisors. */
export function useWorkload(poll: number | false) {
  return useQuery({ queryKey: ['tasks', 'workload'], queryFn: () => ask(api.GET('/api/tasks/workload')), refetchInterval: poll });
}

/** What is to be done about one thing, as far as it is this person's business. */
export function useTasksOf(subject: string, poll: number | false, enabled = true) {
  return useQuery({
    queryKey: ['tasks', 'of', subject],
    queryFn: () => ask(api.GET('/api/tasks', { params: { query: { subject, limit: PAGE } } })),
    select: ({ items }) => items,
    refetchInterval: poll,
    enabled,
  });
}

export function taskQuery(id: string) {
  return queryOptions({ queryKey: ['tasks', 'one', id], queryFn: () => ask(api.GET('/api/tasks/{id}', { params: { path: { id } } })) });
}

/** Shows at once what others do with tasks; asks by itself where no events come. */
export function useTaskNews() {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useLive(['task', 'counts', 'reload'], ({ type, data }) => {
    if (type !== 'counts' && typeof data.id === 'string') {
      void client.invalidateQueries({ queryKey: taskQuery(data.id).queryKey });
    }
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void client.invalidateQueries({ queryKey: ['tasks', 'list'] });
      void client.invalidateQueries({ queryKey: ['tasks', 'of'] });
      void client.invalidateQueries({ queryKey: countsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['tasks', 'workload'] });
    }, GATHER_MS);
  });
}
