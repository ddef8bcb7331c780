import {
  IconAlertTriangle,
  IconBuildingWarehouse,
  IconChecklist,
  IconCoins,
  IconFileDescription,
  IconPackage,
  type IconProps,
  IconReceipt,
  IconSettings,
  IconShoppingCart,
  IconSitemap,
  IconTruckDelivery,
  IconTruckReturn,
  IconStack2,
  IconTag,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { type Role, WORKERS } from '~/shared/api';
import { useIncidentCount } from '~/entities/incident';
import { useOpenTasks } from '~/entities/task';

/** A part of the house on the rail. Its name is the text `area.<id>` of `common`. */
export interface Area {
  id: string;
  path: string;
  /** Where else its pages begin, when not below its path. */
  also?: readonly string[];
  icon: ComponentType<IconProps>;
  roles: readonly Role[];
  /** How much waits there. */
  useCount?: () => number | undefined;
}

/** In the order of the rail; whoever adds an area adds it here and in routes.ts. */
export const AREAS: readonly Area[] = [
  {
    id: 'tasks',
    path: '/tasks',
    icon: IconChecklist,
    roles: WORKERS,
    useCount: useOpenTasks,
  },
  {
    id: 'orders',
    path: '/orders',
    icon: IconShoppingCart,
    roles: ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator'],
  },
  { id: 'returns', path: '/returns', icon: IconTruckReturn, roles: ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator'] },
  {
    id: 'quotes',
    path: '/quotes',
    icon: IconFileDescription,
    roles: ['order-desk', 'supervisor', 'finance', 'agent', 'administrator'],
  },
  { id: 'warehouse', path: '/warehouse', icon: IconBuildingWarehouse, roles: ['warehouse', 'supervisor'] },
  { id: 'stock', path: '/stock', icon: IconStack2, roles: ['warehouse', 'supervisor'] },
  { id: 'incidents', path: '/incidents', icon: IconAlertTriangle, roles: ['supervisor', 'process-admin', 'administrator'], useCount: useIncidentCount },
  {
    id: 'customers',
    path: '/customers',
    icon: IconUsers,
    roles: ['order-desk', 'finance', 'supervisor', 'agent', 'administrator'],
  },
  {
    id: 'products',
    path: '/products',
    icon: IconPackage,
    roles: ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator'],
  },
  {
    id: 'prices',
    path: '/price-lists',
    also: ['/promotions', '/discounts', '/exchange-rates'],
    icon: IconTag,
    roles: ['order-desk', 'finance', 'supervisor', 'administrator'],
  },
  {
    id: 'purchasing',
    path: '/purchasing',
    also: ['/purchase-orders', '/suppliers'],
    icon: IconTruckDelivery,
    roles: ['purchasing', 'supervisor', 'finance', 'administrator'],
  },
  {
    id: 'finance',
    path: '/invoices',
    also: ['/to-invoice', '/dunning', '/refunds', '/bank', '/settlements', '/journal'],
    icon: IconReceipt,
    roles: ['finance', 'order-desk', 'supervisor', 'agent', 'administrator'],
  },
  {
    id: 'agents',
    path: '/agents',
    icon: IconCoins,
    roles: ['agent', 'finance', 'supervisor', 'administrator'],
  },
  {
    id: 'processes',
    path: '/processes',
    also: ['/decisions', '/forms', '/drafts', '/compare', '/migrations'],
    icon: IconSitemap,
    roles: ['process-admin', 'administrator'],
  },
  {
    id: 'admin',
    path: '/admin/users',
    also: ['/admin'],
    icon: IconSettings,
    roles: ['administrator'],
  },
];
