import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '~/shared/routing';

/** Opened by the link in a mail: no login, no frame. */
const customerOrderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$token',
  component: lazyRouteComponent(() => import('./OrderPage')),
});

const customerQuoteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/q/$token',
  component: lazyRouteComponent(() => import('./QuotePage')),
});

export const customerRoutes = [customerOrderRoute, customerQuoteRoute] as const;
