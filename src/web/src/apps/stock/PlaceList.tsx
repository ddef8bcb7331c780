import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBuildingWarehouse } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Number, Quantity } from '~/shared/ui';

type Place = components['schemas']['PlaceView'];
const route = getRouteApi('/frame/stock/');

/** What lies in each place; a scanned product or place finds its rows. */
export default function PlaceList() {
  const { t } = useTranslation('stock');
  const { product, place, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Place>(
    ['stock', 'places', product, place],
    (cursor, signal) => ask(api.GET('/api/stock', { params: { query: { product, location: place, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Place>>,
  );
  const look = useDebouncedCallback((field: 'product' | 'place', value: string) => void navigate({ search: (now) => ({ ...now, [field]: value.trim() || undefined }), replace: true }), 250);
  const columns: Column<Place>[] = [
    { id: 'product', label: t('product'), width: 'minmax(130px, 1fr)', cell: (each) => <Number>{each.productNumber}</Number> },
    { id: 'warehouse', label: t('warehouse'), width: '110px', cell: (each) => each.warehouseCode },
    { id: 'place', label: t('place'), width: '110px', cell: (each) => each.locationCode },
    { id: 'lot', label: t('lot'), width: '120px', cell: (each) => each.lotNumber },
    { id: 'expiry', label: t('expiry'), width: '120px', cell: (each) => each.expiry && <DateTime value={each.expiry} as="date" /> },
    { id: 'onHand', label: t('onHand'), width: '100px', align: 'right', cell: (each) => <Quantity value={each.onHand} /> },
    { id: 'blocked', label: t('blocked'), width: '100px', align: 'right', cell: (each) => <Quantity value={each.blocked} /> },
    { id: 'reserved', label: t('reserved'), width: '100px', align: 'right', cell: (each) => <Quantity value={each.reserved} /> },
    { id: 'available', label: t('available'), width: '100px', align: 'right', cell: (each) => <Quantity value={each.available} /> },
  ];
  return (
    <ListPage
      id="stock-places"
      title={t('places')}
      list={list}
      rowKey={(each) => String(each.id)}
      columns={columns}
      filters={
        <Group gap="xs">
          <TextInput size="xs" w={180} aria-label={t('product')} placeholder={t('product')} defaultValue={product} onChange={(event) => look('product', event.currentTarget.value)} />
          <TextInput size="xs" w={140} aria-label={t('place')} placeholder={t('place')} defaultValue={place} onChange={(event) => look('place', event.currentTarget.value)} />
        </Group>
      }
      actions={
        <Button component={Link} to={'/stock/receipts/new' as '/'}>
          {t('receiveGoods')}
        </Button>
      }
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={(each) => void navigate({ to: '/stock/products/$number', params: { number: each.productNumber } })}
      faint={(each) => each.onHand === 0}
      empty={{ icon: IconBuildingWarehouse, title: t('noPlaces'), text: t('noPlacesHint') }}
    />
  );
}
