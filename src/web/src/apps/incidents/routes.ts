import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const causesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/incidents',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./Causes')),
});

const causeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/incidents/$cause',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./Cause')),
});

export const incidentsRoutes = [causesRoute, causeRoute] as const;
