import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { roomRoute, text } from '~/shared/routing';

const queueRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Queue')),
});

const pickRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/pick/$shipment',
  validateSearch: (search): { item?: number } => ({ item: Number(search.item) || undefined }),
  component: lazyRouteComponent(() => import('./Pick')),
});

const packRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/pack/$shipment',
  component: lazyRouteComponent(() => import('./Pack')),
});

const labelRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/label/$shipment',
  component: lazyRouteComponent(() => import('./Label')),
});

const deliveriesRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/deliveries',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Deliveries')),
});

const receiveRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/deliveries/$number',
  component: lazyRouteComponent(() => import('./Receive')),
});

export const warehouseRoutes = [queueRoute, pickRoute, packRoute, labelRoute, deliveriesRoute, receiveRoute] as const;
