import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type MigratedState, STATES } from '~/entities/migration';
import { readWish } from '~/features/try-draft';
import { frameRoute, oneOf, text } from '~/shared/routing';
import { type HeatChoice, MODES } from './heatChoice';

const row = (search: Record<string, unknown>): { row?: string } => ({ row: text(search.row) });

function positive(value: unknown): number | undefined {
  const asked = Number(value);
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
}

const version = (search: Record<string, unknown>): { version?: number } => ({ version: positive(search.version) });

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** Step to step, as chosen; an empty one stays where it is. */
function targets(value: unknown): Record<string, string> | undefined {
  const chosen = typeof value === 'object' && value !== null ? Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string') : [];
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
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

const heatMapRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/processes/$key/heat-map',
  validateSearch: (search): HeatChoice => ({
    show: oneOf(search.show, MODES),
    days: positive(search.days),
    from: day(search.from),
    until: day(search.until),
    version: positive(search.version),
    channel: text(search.channel),
    warehouse: text(search.warehouse),
    carrier: text(search.carrier),
    element: text(search.element),
    sort: text(search.sort),
  }),
  component: lazyRouteComponent(() => import('./HeatMapPage')),
});

const roadRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/processes/$key/roads/$number',
  component: lazyRouteComponent(() => import('./RoadPage')),
});

const migrationsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/processes/$key/migrations',
  validateSearch: (search): { from?: number; to?: number; targets?: Record<string, string> } => ({ from: positive(search.from), to: positive(search.to), targets: targets(search.targets) }),
  component: lazyRouteComponent(() => import('./MigrationsPage')),
});

const migrationRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/migrations/$number',
  validateSearch: (search): { state?: MigratedState } => ({ state: oneOf(search.state, STATES) }),
  component: lazyRouteComponent(() => import('./MigrationPage')),
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

const draftReplaysRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/drafts/$number/replays',
  validateSearch: (search): { replay?: number } => ({ replay: positive(search.replay) }),
  component: lazyRouteComponent(() => import('./ReplayPage')),
});

const draftTryRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/drafts/$number/try',
  validateSearch: readWish,
  component: lazyRouteComponent(() => import('./TryPage')),
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
  modelsRoute.addChildren([processesRoute, processRoute, heatMapRoute, roadRoute, migrationsRoute, migrationRoute, decisionsRoute, decisionRoute, formsRoute, formRoute, draftsRoute, draftRoute, draftFileRoute, draftReplaysRoute, draftTryRoute, compareRoute]),
] as const;
