import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconTruckDelivery } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type PurchaseFilter, type PurchaseOrderRow, PurchaseOrderState, usePurchaseOrders } from '~/entities/purchase-order';
import { useFormats } from '~/shared/i18n';
import { type Column, FilterChip, ListPage } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';
import { VIEWS } from './routes';

const route = getRouteApi('/frame/purchasing/purchase-orders');
const ALL = 'ALL';
const FILTERS: Record<(typeof VIEWS)[number], PurchaseFilter> = {
  OPEN: { state: ['SENT', 'CONFIRMED'] },
  PROPOSED: { state: ['PROPOSED'] },
  LATE: { late: true },
  DONE: { state: ['RECEIVED', 'CANCELLED', 'REJECTED'] },
};

/** Orders to suppliers, the newest first. */
export default function PurchaseOrderList() {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const { view, q, supplier, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePurchaseOrders({ ...(view && FILTERS[view]), q, supplier });
  const narrow = (change: object) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((next: string) => narrow({ q: next.trim() || undefined }), 250);
  const columns: Column<PurchaseOrderRow>[] = [
    { id: 'number', label: t('column.number'), width: '150px', cell: (order) => <Number>{order.number}</Number> },
    { id: 'supplier', label: t('column.supplier'), width: 'minmax(180px, 2fr)', cell: (order) => order.supplierName },
    { id: 'state', label: t('column.state'), width: '150px', cell: (order) => <PurchaseOrderState state={order.state} late={order.late} /> },
    { id: 'expected', label: t('column.expected'), width: '120px', cell: (order) => <DateTime value={order.expectedOn} as="date" /> },
    { id: 'received', label: t('column.received'), width: '110px', align: 'right', cell: (order) => formats.percent(order.receivedPercent / 100) },
    { id: 'total', label: t('column.total'), width: '130px', align: 'right', cell: (order) => <Money value={order.total} /> },
    { id: 'warehouse', label: t('column.warehouse'), width: '110px', extra: true, cell: (order) => order.warehouseCode },
    { id: 'created', label: t('column.created'), width: '120px', cell: (order) => <DateTime value={order.createdAt} as="date" /> },
  ];
  return (
    <ListPage
      id="purchase-orders"
      title={t('orders')}
      list={list}
      rowKey={(order) => order.number}
      columns={columns}
      views={[ALL, ...VIEWS].map((id) => ({ id, label: t(`view.${id}`) }))}
      view={view ?? ALL}
      onView={(next) => narrow({ view: VIEWS.find((each) => each === next) })}
      filters={
        <>
          <TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />
          {supplier && <FilterChip field={t('column.supplier')} value={supplier} onRemove={() => narrow({ supplier: undefined })} />}
        </>
      }
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/purchase-orders/$number', params: { number } })}
      empty={{ icon: IconTruckDelivery, title: t('empty.orders'), text: t('empty.ordersHint') }}
    />
  );
}
