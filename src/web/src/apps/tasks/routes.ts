import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { TASK_VIEWS, type TaskFilter } from '~/entities/task';
import { frameRoute, oneOf, text } from '~/shared/routing';

export type TaskListState = TaskFilter & { row?: string };

/** What the list is asked for; the row somebody looks at is none of it. */
export function filterOf({ row, ...filter }: TaskListState) {
  void row;
  return { ...filter, view: filter.view ?? ('team' as const) };
}

function listState(search: Record<string, unknown>): TaskListState {
  return {
    view: oneOf(search.view, TASK_VIEWS),
    subject: text(search.subject),
    customer: text(search.customer),
    group: text(search.group),
    assignee: text(search.assignee),
    sort: text(search.sort),
    row: text(search.row),
  };
}

const tasksRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'task-area',
  component: lazyRouteComponent(() => import('./Tasks')),
});

const taskListRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: '/tasks',
  validateSearch: listState,
  component: lazyRouteComponent(() => import('./TaskList')),
});

const absencesRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: '/tasks/absences',
  component: lazyRouteComponent(() => import('./Absences')),
});

const workloadRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: '/tasks/workload',
  component: lazyRouteComponent(() => import('./WorkloadPage')),
});

/** A task keeps the list it was opened from, to know the next one and the way back. */
const taskRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tasks/$taskId',
  validateSearch: listState,
  component: lazyRouteComponent(() => import('./TaskPage')),
});

export const tasksRoutes = [tasksRoute.addChildren([taskListRoute, absencesRoute, workloadRoute]), taskRoute] as const;
