import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const agentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/agents',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./AgentList')),
});

const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/agents/$code',
  validateSearch: (search): { statement?: string } => ({ statement: text(search.statement) }),
  component: lazyRouteComponent(() => import('./Account')),
});

export const agentRoutes = [agentsRoute, accountRoute] as const;
