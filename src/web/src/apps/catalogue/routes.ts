import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const look = (search: Record<string, unknown>): { q?: string; row?: string } => ({ q: text(search.q), row: text(search.row) });

const productsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/products',
  validateSearch: look,
  component: lazyRouteComponent(() => import('./ProductList')),
});

const productRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/products/$number',
  component: lazyRouteComponent(() => import('./ProductPage')),
});

const customersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/customers',
  validateSearch: look,
  component: lazyRouteComponent(() => import('./CustomerList')),
});

const customerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/customers/$number',
  component: lazyRouteComponent(() => import('./CustomerPage')),
});

const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);

const statementRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/customers/$number/statement',
  validateSearch: (search): { from?: string; to?: string } => ({ ...(day(search.from) && { from: day(search.from) }), ...(day(search.to) && { to: day(search.to) }) }),
  component: lazyRouteComponent(() => import('./StatementPage')),
});

export const catalogueRoutes = [productsRoute, productRoute, customersRoute, customerRoute, statementRoute] as const;
