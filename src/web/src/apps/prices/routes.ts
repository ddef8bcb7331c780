import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '~/shared/routing';

const pricesRoute = createRoute({
  getParentRoute: () => frameRoute,
  id: 'prices',
  component: lazyRouteComponent(() => import('./Prices')),
});

const listsRoute = createRoute({
  getParentRoute: () => pricesRoute,
  path: '/price-lists',
  component: lazyRouteComponent(() => import('./PriceLists')),
});

const listRoute = createRoute({
  getParentRoute: () => pricesRoute,
  path: '/price-lists/$code',
  component: lazyRouteComponent(() => import('./PriceListPage')),
});

const promotionsRoute = createRoute({
  getParentRoute: () => pricesRoute,
  path: '/promotions',
  component: lazyRouteComponent(() => import('./PromotionList')),
});

const discountsRoute = createRoute({
  getParentRoute: () => pricesRoute,
  path: '/discounts',
  component: lazyRouteComponent(() => import('./DiscountList')),
});

const ratesRoute = createRoute({
  getParentRoute: () => pricesRoute,
  path: '/exchange-rates',
  component: lazyRouteComponent(() => import('./RateList')),
});

export const pricesRoutes = [pricesRoute.addChildren([listsRoute, listRoute, promotionsRoute, discountsRoute, ratesRoute])] as const;
