import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const stockRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/stock',
  component: lazyRouteComponent(() => import('./Stock')),
});

const placesRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/',
  validateSearch: (search): { product?: string; place?: string; row?: string } => ({ product: text(search.product), place: text(search.place), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./PlaceList')),
});

const productRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/products/$number',
  component: lazyRouteComponent(() => import('./ProductStockPage')),
});

const lotsRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/lots',
  validateSearch: (search): { product?: string; blocked?: boolean; row?: string } => ({
    product: text(search.product),
    blocked: search.blocked === true || undefined,
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./LotList')),
});

const lotRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/lots/$product/$lot',
  component: lazyRouteComponent(() => import('./LotPage')),
});

const transfersRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/transfers',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./TransferList')),
});

const newTransferRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/transfers/new',
  validateSearch: (search): { product?: string } => ({ product: text(search.product) }),
  component: lazyRouteComponent(() => import('./NewTransfer')),
});

const transferRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/transfers/$number',
  component: lazyRouteComponent(() => import('./TransferPage')),
});

const countsRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/counts',
  validateSearch: (search): { row?: string } => ({ row: text(search.row) }),
  component: lazyRouteComponent(() => import('./CountList')),
});

const countRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/counts/$number',
  component: lazyRouteComponent(() => import('./CountPage')),
});

const allocationRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/allocation/$order/$line',
  component: lazyRouteComponent(() => import('./AllocationPage')),
});

export const stockRoutes = [
  stockRoute.addChildren([placesRoute, productRoute, lotsRoute, lotRoute, transfersRoute, newTransferRoute, transferRoute, countsRoute, countRoute, allocationRoute]),
] as const;
