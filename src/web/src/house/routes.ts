import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { adminRoutes } from '~/apps/admin/routes';
import { agentRoutes } from '~/apps/agent/routes';
import { catalogueRoutes } from '~/apps/catalogue/routes';
import { deskRoutes } from '~/apps/desk/routes';
import { customerRoutes } from '~/apps/customer/routes';
import { incidentsRoutes } from '~/apps/incidents/routes';
import { financeRoutes } from '~/apps/finance/routes';
import { pricesRoutes } from '~/apps/prices/routes';
import { processesRoutes } from '~/apps/processes/routes';
import { purchasingRoutes } from '~/apps/purchasing/routes';
import { returnsRoutes } from '~/apps/returns/routes';
import { stockRoutes } from '~/apps/stock/routes';
import { tasksRoutes } from '~/apps/tasks/routes';
import { warehouseRoutes } from '~/apps/warehouse/routes';
import { queryClient } from '~/shared/api';
import { frameRoute, roomRoute, rootRoute, text } from '~/shared/routing';
import { Frame } from './Frame';
import { NotFound } from './NotFound';
import { Troubled } from './Troubled';

rootRoute.update({ notFoundComponent: NotFound });
frameRoute.update({ component: Frame });

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./Home')),
});

const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: (search): { to?: string; refused?: string } => ({ to: text(search.to), refused: text(search.refused) }),
  component: lazyRouteComponent(() => import('./Login')),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./Invitation')),
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('./Setup')),
});

const routeTree = rootRoute.addChildren([
  loginRoute,
  invitationRoute,
  setupRoute,
  ...customerRoutes,
  roomRoute.addChildren([...warehouseRoutes]),
  frameRoute.addChildren([homeRoute, ...tasksRoutes, ...deskRoutes, ...incidentsRoutes, ...catalogueRoutes, ...stockRoutes, ...financeRoutes, ...agentRoutes, ...pricesRoutes, ...purchasingRoutes, ...returnsRoutes, ...processesRoutes, ...adminRoutes]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultErrorComponent: Troubled,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
