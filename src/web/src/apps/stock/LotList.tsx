import { Group, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconStack2 } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Number, Quantity, StatePill } from '~/shared/ui';

type Lot = components['schemas']['LotView'];
const route = getRouteApi('/frame/stock/lots');

/** Batches of products, with what is left of them. */
export default function LotList() {
  const { t } = useTranslation('stock');
  const { product, blocked, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Lot>(
    ['stock', 'lots', product, blocked],
    (cursor, signal) => ask(api.GET('/api/lots', { params: { query: { product, blocked, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Lot>>,
  );
  const look = useDebouncedCallback((value: string) => void navigate({ search: (now) => ({ ...now, product: value.trim() || undefined }), replace: true }), 250);
  const columns: Column<Lot>[] = [
    { id: 'product', label: t('product'), width: 'minmax(130px, 1fr)', cell: (each) => <Number>{each.productNumber}</Number> },
    { id: 'lot', label: t('lot'), width: 'minmax(120px, 1fr)', cell: (each) => each.lotNumber },
    { id: 'expiry', label: t('expiry'), width: '130px', cell: (each) => each.expiry && <DateTime value={each.expiry} as="date" /> },
    { id: 'received', label: t('received'), width: '130px', cell: (each) => <DateTime value={each.received} as="date" /> },
    { id: 'onHand', label: t('onHand'), width: '110px', align: 'right', cell: (each) => <Quantity value={each.onHand} /> },
    { id: 'reserved', label: t('reserved'), width: '110px', align: 'right', cell: (each) => <Quantity value={each.reserved} /> },
    { id: 'state', label: t('state'), width: '150px', cell: (each) => each.blocked && <StatePill meaning="bad">{t('outOfSale')}</StatePill> },
  ];
  return (
    <ListPage
      id="stock-lots"
      title={t('lots')}
      list={list}
      rowKey={(each) => `${each.productNumber}/${each.lotNumber}`}
      columns={columns}
      filters={
        <Group gap="md">
          <TextInput size="xs" w={180} aria-label={t('product')} placeholder={t('product')} defaultValue={product} onChange={(event) => look(event.currentTarget.value)} />
          <Switch
            label={t('onlyBlocked')}
            checked={blocked ?? false}
            onChange={(event) => {
              const only = event.currentTarget.checked || undefined;
              void navigate({ search: (now) => ({ ...now, blocked: only }), replace: true });
            }}
          />
        </Group>
      }
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={(each) => void navigate({ to: '/stock/lots/$product/$lot', params: { product: each.productNumber, lot: each.lotNumber } })}
      empty={{ icon: IconStack2, title: t('noLots') }}
    />
  );
}
