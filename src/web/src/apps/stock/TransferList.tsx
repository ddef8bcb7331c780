import { Button } from '@mantine/core';
import { IconTruck } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Number, StatePill } from '~/shared/ui';
import { TRANSFER_MEANING } from './states';

type Transfer = components['schemas']['TransferView'];
const route = getRouteApi('/frame/stock/transfers');

/** Goods on their way between places of the house, and those that arrived. */
export default function TransferList() {
  const { t } = useTranslation('stock');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Transfer>(
    ['stock', 'transfers'],
    (cursor, signal) => ask(api.GET('/api/stock-transfers', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Transfer>>,
  );
  const columns: Column<Transfer>[] = [
    { id: 'number', label: t('number'), width: '150px', cell: (each) => <Number>{each.number}</Number> },
    { id: 'from', label: t('from'), width: 'minmax(100px, 1fr)', cell: (each) => each.fromWarehouse },
    { id: 'to', label: t('to'), width: 'minmax(100px, 1fr)', cell: (each) => each.toWarehouse },
    { id: 'state', label: t('state'), width: '150px', cell: (each) => <StatePill meaning={TRANSFER_MEANING[each.state]}>{t(`transferState.${each.state}`)}</StatePill> },
    { id: 'expected', label: t('expectedOn'), width: '140px', cell: (each) => <DateTime value={each.expectedOn} as="date" /> },
    { id: 'sent', label: t('sent'), width: '180px', cell: (each) => <DateTime value={each.sentAt} /> },
    { id: 'by', label: t('who'), width: '130px', cell: (each) => each.sentBy },
  ];
  const start = (
    <Button component={Link} to={'/stock/transfers/new' as '/'}>
      {t('newTransfer')}
    </Button>
  );
  return (
    <ListPage
      id="stock-transfers"
      title={t('transfers')}
      list={list}
      rowKey={(each) => each.number}
      columns={columns}
      actions={start}
      active={row}
      onActive={(next) => void navigate({ search: { row: next }, replace: true })}
      onOpen={({ number }) => void navigate({ to: '/stock/transfers/$number', params: { number } })}
      faint={(each) => each.state === 'CANCELLED'}
      empty={{ icon: IconTruck, title: t('noTransfers'), text: t('noTransfersHint') }}
    />
  );
}
