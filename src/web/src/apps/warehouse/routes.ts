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

const returnsRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/returns',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Returns')),
});

const returnStationRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/returns/$number',
  component: lazyRouteComponent(() => import('./ReturnStation')),
});

const wavesRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/waves',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Waves')),
});

const waveRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/waves/$number',
  component: lazyRouteComponent(() => import('./WavePage')),
});

const waveWalkRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/waves/$number/walk',
  component: lazyRouteComponent(() => import('./WaveWalk')),
});

const handOverRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/hand-over',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./HandOver')),
});

const manifestRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/hand-over/$number',
  component: lazyRouteComponent(() => import('./ManifestPage')),
});

const todayRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/today',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Today')),
});

const boxesRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/warehouse/boxes',
  validateSearch: (search): { place?: string } => ({ place: text(search.place) }),
  component: lazyRouteComponent(() => import('./Boxes')),
});

export const warehouseRoutes = [queueRoute, pickRoute, packRoute, labelRoute, deliveriesRoute, receiveRoute, returnsRoute, returnStationRoute, wavesRoute, waveRoute, waveWalkRoute, handOverRoute, manifestRoute, todayRoute, boxesRoute] as const;
