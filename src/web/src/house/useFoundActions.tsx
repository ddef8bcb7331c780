import type { SpotlightActionGroupData } from '@mantine/spotlight';
import { IconFileDescription, IconFileInvoice, IconPackage, IconReceipt, IconTruck, IconTruckReturn, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Found, useFound } from '~/entities/search';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';

const MAY_TAKE = ['order-desk', 'supervisor', 'agent'] as const;
const MAY_SEARCH = ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator', 'integration'] as const;

const ICON = { size: 18, 'aria-hidden': true } as const;

/**
 * Orders, quotes, customers, goods, shipments, returns and invoices that fit what was typed into the box, as entries of the
 * palette, and for which text they are.
 */
export function useFoundActions(text: string): { groups: SpotlightActionGroupData[]; settledFor: string | undefined } {
  const { t } = useTranslation('common');
  const formats = useFormats();
  const navigate = useNavigate();
  const user = useUser();
  const mayLook = hasRole(user, MAY_SEARCH);
  const { data, isFetching, isPlaceholderData } = useFound(mayLook ? text : '');
  const order = (number: string) => () => void navigate({ to: `/orders/${number}` as '/' });
  const orders = (search: Record<string, string>) => () => void navigate({ to: '/orders' as '/', search: { view: 'all', ...search } as never });
  const group = <T,>(name: keyof Found, rows: readonly T[] | undefined, icon: ReactNode, entry: (row: T) => Entry): SpotlightActionGroupData => ({
    group: t(`search.${name}`),
    actions: (rows ?? []).map((row) => {
      const { id, label, description, run } = entry(row);
      return { id: `${name}-${id}`, label, description, onClick: run, leftSection: icon };
    }),
  });
  const groups = [
    group('orders', data?.orders, <IconReceipt {...ICON} />, (hit) => ({
      id: hit.number,
      label: `${hit.number} · ${hit.customerName}`,
      description: [formats.money(hit.total), formats.date(hit.orderDate), hit.customerReference, hit.externalNumber].filter(Boolean).join(' · '),
      run: order(hit.number),
    })),
    group('quotes', data?.quotes, <IconFileDescription {...ICON} />, (hit) => ({
      id: hit.number,
      label: `${hit.number} · ${hit.customerName}`,
      description: [formats.money(hit.total), formats.date(hit.validUntil)].join(' · '),
      run: () => void navigate({ to: `/quotes/${hit.number}` as '/' }),
    })),
    group('customers', data?.customers, <IconUser {...ICON} />, (hit) => ({
      id: hit.number,
      label: hit.name,
      description: [hit.number, hit.city, hit.phone].filter(Boolean).join(' · '),
      run: orders({ customerNumber: hit.number }),
    })),
    // Who takes orders takes the goods into one.
    group('products', hasRole(user, MAY_TAKE) ? data?.products : [], <IconPackage {...ICON} />, (hit) => ({
      id: hit.number,
      label: hit.name,
      description: [hit.number, hit.gtin].filter(Boolean).join(' · '),
      run: () => void navigate({ to: '/orders/new' as '/', search: { goods: hit.number } as never }),
    })),
    group('shipments', data?.shipments, <IconTruck {...ICON} />, (hit) => ({
      id: hit.number,
      label: `${hit.trackingNumber ?? hit.number} · ${hit.customerName}`,
      description: [hit.number, hit.orderNumber, hit.carrierCode].filter(Boolean).join(' · '),
      run: order(hit.orderNumber),
    })),
    group('returns', data?.returns, <IconTruckReturn {...ICON} />, (hit) => ({
      id: hit.number,
      label: `${hit.number} · ${hit.customerName}`,
      description: [hit.orderNumber, hit.trackingNumber].filter(Boolean).join(' · '),
      run: () => void navigate({ to: `/returns/${hit.number}` as '/' }),
    })),
    group('invoices', data?.invoices, <IconFileInvoice {...ICON} />, (hit) => ({
      id: hit.number,
      label: `${hit.number} · ${hit.customerName}`,
      description: [formats.money(hit.total), formats.date(hit.issuedOn), hit.orderNumber].join(' · '),
      run: order(hit.orderNumber),
    })),
  ];
  return { groups: groups.filter(({ actions }) => actions.length > 0), settledFor: isFetching || isPlaceholderData ? undefined : text.trim() };
}

interface Entry {
  id: string;
  label: string;
  description: string;
  run: () => void;
}
