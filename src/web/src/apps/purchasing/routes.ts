import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, oneOf, text } from '~/shared/routing';

export const VIEWS = ['OPEN', 'PROPOSED', 'LATE', 'DONE'] as const;

const purchasingRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'purchasing',
  component: lazyRouteComponent(() => import('./Purchasing')),
});

const needsRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/purchasing',
  component: lazyRouteComponent(() => import('./WhatToBuy')),
});

const ordersRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/purchase-orders',
  validateSearch: (search): { view?: (typeof VIEWS)[number]; q?: string; supplier?: string; row?: string } => ({
    view: oneOf(search.view, VIEWS),
    q: text(search.q),
    supplier: text(search.supplier),
    row: text(search.row),
  }),
  component: lazyRouteComponent(() => import('./PurchaseOrderList')),
});

const orderRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/purchase-orders/$number',
  component: lazyRouteComponent(() => import('./PurchaseOrderPage')),
});

const suppliersRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/suppliers',
  validateSearch: (search): { q?: string; view?: 'ALL'; row?: string } => ({ q: text(search.q), view: oneOf(search.view, ['ALL']), row: text(search.row) }),
  component: lazyRouteComponent(() => import('./SupplierList')),
});

const rulesRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/reorder-rules',
  component: lazyRouteComponent(() => import('./ReorderRules')),
});

const newSupplierRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/suppliers/new',
  component: lazyRouteComponent(() => import('./NewSupplier')),
});

const supplierRoute = createRoute({
  getParentRoute: () => purchasingRoute,
  path: '/suppliers/$number',
  component: lazyRouteComponent(() => import('./SupplierPage')),
});

export const purchasingRoutes = [purchasingRoute.addChildren([needsRoute, ordersRoute, orderRoute, suppliersRoute, newSupplierRoute, supplierRoute, rulesRoute])] as const;
