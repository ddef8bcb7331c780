import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, oneOf, text } from '~/shared/routing';

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

const newReceiptRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/receipts/new',
  validateSearch: (search): { product?: string } => ({ product: text(search.product) }),
  component: lazyRouteComponent(() => import('./NewReceipt')),
});

const allocationRulesRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/allocation-rules',
  component: lazyRouteComponent(() => import('./AllocationRules')),
});

const OPENING_STATES = ['DRAFT', 'BOOKED', 'UNDONE'] as const;

const openingsRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/openings',
  validateSearch: (search): { state?: (typeof OPENING_STATES)[number]; row?: string } => ({ state: oneOf(search.state, OPENING_STATES), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./opening/OpeningList')),
});

const newOpeningRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/openings/new',
  component: lazyRouteComponent(() => import('./opening/NewOpening')),
});

const openingRoute = createRoute({
  getParentRoute: () => stockRoute,
  path: '/openings/$number',
  validateSearch: (search): { all?: boolean; tab?: 'totals' } => ({
    all: typeof search.all === 'boolean' ? search.all : undefined,
    tab: oneOf(search.tab, ['totals'] as const),
  }),
  component: lazyRouteComponent(() => import('./opening/OpeningPage')),
});

export const stockRoutes = [
  stockRoute.addChildren([
    placesRoute,
    productRoute,
    lotsRoute,
    lotRoute,
    transfersRoute,
    newTransferRoute,
    transferRoute,
    countsRoute,
    countRoute,
    allocationRoute,
    newReceiptRoute,
    allocationRulesRoute,
    openingsRoute,
    newOpeningRoute,
    openingRoute,
  ]),
] as const;
