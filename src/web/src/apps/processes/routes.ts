import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const row = (search: Record<string, unknown>): { row?: string } => ({ row: text(search.row) });

function version(search: Record<string, unknown>): { version?: number } {
  const asked = Number(search.version);
  return { version: Number.isInteger(asked) && asked > 0 ? asked : undefined };
}

const modelsRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'models',
  component: lazyRouteComponent(() => import('./Models')),
});

const processesRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/processes',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./ProcessList')),
});

const processRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/processes/$key',
  validateSearch: (search): { version?: number; element?: string } => ({ ...version(search), element: text(search.element) }),
  component: lazyRouteComponent(() => import('./ProcessPage')),
});

const decisionsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/decisions',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./DecisionList')),
});

const decisionRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/decisions/$key',
  validateSearch: version,
  component: lazyRouteComponent(() => import('./DecisionPage')),
});

const formsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/forms',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./FormList')),
});

const formRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/forms/$key',
  component: lazyRouteComponent(() => import('./FormPage')),
});

export const processesRoutes = [modelsRoute.addChildren([processesRoute, processRoute, decisionsRoute, decisionRoute, formsRoute, formRoute])] as const;
