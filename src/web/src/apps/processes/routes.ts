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

const draftsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/drafts',
  validateSearch: (search): { row?: string; all?: boolean } => ({ ...row(search), all: search.all === true || undefined }),
  component: lazyRouteComponent(() => import('./DraftList')),
});

const draftRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/drafts/$number',
  component: lazyRouteComponent(() => import('./DraftPage')),
});

const draftFileRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/drafts/$number/files/$name',
  validateSearch: (search): { element?: string } => ({ element: text(search.element) }),
  component: lazyRouteComponent(() => import('./DraftFilePage')),
});

const compareRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/compare',
  validateSearch: (search): { file?: string; draft?: string; left?: string; right?: string } => ({
    file: text(search.file),
    draft: text(search.draft),
    left: text(search.left),
    right: text(search.right),
  }),
  component: lazyRouteComponent(() => import('./ComparePage')),
});

export const processesRoutes = [
  modelsRoute.addChildren([processesRoute, processRoute, decisionsRoute, decisionRoute, formsRoute, formRoute, draftsRoute, draftRoute, draftFileRoute, compareRoute]),
] as const;
