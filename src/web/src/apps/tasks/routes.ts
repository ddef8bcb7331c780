import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { TASK_VIEWS } from '~/entities/task';
import { frameRoute, oneOf, text } from '~/shared/routing';

const taskListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tasks',
  validateSearch: (search): { view?: (typeof TASK_VIEWS)[number]; subject?: string; row?: string } => ({
    view: oneOf(search.view, TASK_VIEWS),
    subject: text(search.subject),
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./TaskList')),
});

export const tasksRoutes = [taskListRoute] as const;
