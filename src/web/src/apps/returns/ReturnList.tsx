import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconTruckReturn } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ReturnFilter, type ReturnRow, ReturnState, ReturnSummary, useReturns } from '~/entities/return';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';
import { VIEWS } from './routes';

const route = getRouteApi('/frame/returns');
const OPEN = 'OPEN';
const FILTERS: Record<(typeof VIEWS)[number], ReturnFilter> = {
  DECIDE: { state: ['REQUESTED'] },
  AWAITED: { state: ['ANNOUNCED'] },
  INSPECT: { state: ['RECEIVED'] },
  SETTLE: { state: ['APPROVED', 'INSPECTED', 'SETTLED'] },
  DONE: { open: false },
};

/** Returns, the newest first; those something is to happen to unless asked otherwise. */
export default function ReturnList() {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  const { view, q, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useReturns({ ...(view ? FILTERS[view] : { open: true }), q });
  const narrow = (change: object) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((next: string) => narrow({ q: next.trim() || undefined }), 250);
  const columns: Column<ReturnRow>[] = [
    { id: 'number', label: t('column.number'), width: '150px', cell: (each) => <Number>{each.number}</Number> },
    { id: 'order', label: t('column.order'), width: '150px', cell: (each) => <Number>{each.orderNumber}</Number> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(160px, 2fr)', cell: (each) => each.customerName },
    { id: 'state', label: t('column.state'), width: '150px', cell: (each) => <ReturnState state={each.state} kind={each.kind} /> },
    { id: 'received', label: t('column.received'), width: '110px', align: 'right', cell: (each) => `${formats.number(each.received)} / ${formats.number(each.announced)}` },
    { id: 'value', label: t('column.value'), width: '130px', align: 'right', cell: (each) => <Money value={each.value} /> },
    { id: 'warehouse', label: t('column.warehouse'), width: '110px', extra: true, cell: (each) => each.warehouseCode },
    { id: 'requested', label: t('column.requested'), width: '120px', cell: (each) => <DateTime value={each.requestedAt} as="date" /> },
  ];
  return (
    <ListPage
      id="returns"
      title={t('title')}
      list={list}
      rowKey={(each) => each.number}
      columns={columns}
      views={[OPEN, ...VIEWS].map((id) => ({ id, label: t(`view.${id}`) }))}
      view={view ?? OPEN}
      onView={(next) => narrow({ view: VIEWS.find((each) => each === next) })}
      filters={<TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />}
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/returns/$returnNumber', params: { returnNumber: number } })}
      preview={({ number }) => <ReturnSummary number={number} />}
      empty={{ icon: IconTruckReturn, title: t('empty'), text: t('emptyHint') }}
    />
  );
}
