import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, text } from '~/shared/routing';

const row = (search: Record<string, unknown>): { row?: string } => ({ row: text(search.row) });

const adminRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'admin',
  component: lazyRouteComponent(() => import('./Admin')),
});

const usersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/users',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./UserList')),
});

const userRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/users/$username',
  component: lazyRouteComponent(() => import('./UserPage')),
});

const carriersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/carriers',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./CarrierList')),
});

const carrierRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/carriers/$code',
  component: lazyRouteComponent(() => import('./CarrierPage')),
});

const warehousesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/warehouses',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./WarehouseList')),
});

const settingsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/settings',
  component: lazyRouteComponent(() => import('./Settings')),
});

const checksRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/checks',
  component: lazyRouteComponent(() => import('./Checks')),
});

const mailsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/admin/mails',
  validateSearch: row,
  component: lazyRouteComponent(() => import('./CaughtMails')),
});

export const adminRoutes = [adminRoute.addChildren([usersRoute, userRoute, carriersRoute, carrierRoute, warehousesRoute, settingsRoute, checksRoute, mailsRoute])] as const;
