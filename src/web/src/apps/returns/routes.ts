import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, oneOf, text } from '~/shared/routing';

export const VIEWS = ['DECIDE', 'AWAITED', 'INSPECT', 'SETTLE', 'DONE'] as const;

const returnsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns',
  validateSearch: (search): { view?: (typeof VIEWS)[number]; q?: string; row?: string } => ({ view: oneOf(search.view, VIEWS), q: text(search.q), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./ReturnList')),
});

const returnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/returns/$returnNumber',
  component: lazyRouteComponent(() => import('./ReturnPage')),
});

export const returnsRoutes = [returnsRoute, returnRoute] as const;
