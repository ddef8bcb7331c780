import { Button, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconClipboardCheck } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '~/entities/shipment';
import { api, ask, type components } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, ErrorState, Number, StatePill } from '~/shared/ui';
import { COUNT_MEANING } from './states';

type Count = components['schemas']['CountView'];
const route = getRouteApi('/frame/stock/counts');

/** Stock counts; a new one is a sheet of a warehouse, a zone or a product. */
export default function CountList() {
  const { t } = useTranslation('stock');
  const { t: common } = useTranslation('common');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const [opening, setOpening] = useState(false);
  const list = useKeyset<Count>(
    ['stock', 'counts'],
    (cursor, signal) => ask(api.GET('/api/stock-counts', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Count>>,
  );
  const columns: Column<Count>[] = [
    { id: 'number', label: t('number'), width: '150px', cell: (each) => <Number>{each.number}</Number> },
    { id: 'warehouse', label: t('warehouse'), width: 'minmax(100px, 1fr)', cell: (each) => each.warehouseCode },
    { id: 'what', label: t('what'), width: 'minmax(120px, 1fr)', cell: (each) => each.productNumber ?? each.zone ?? t('everything') },
    { id: 'progress', label: t('counted'), width: '110px', align: 'right', cell: (each) => `${each.counted}/${each.lines}` },
    { id: 'state', label: t('state'), width: '200px', cell: (each) => <StatePill meaning={COUNT_MEANING[each.state]}>{t(`countState.${each.state}`)}</StatePill> },
    { id: 'opened', label: t('opened'), width: '180px', cell: (each) => <DateTime value={each.openedAt} /> },
    { id: 'by', label: t('who'), width: '130px', cell: (each) => each.openedBy },
  ];
  return (
    <>
      <ListPage
        id="stock-counts"
        title={t('counts')}
        list={list}
        rowKey={(each) => each.number}
        columns={columns}
        actions={<Button onClick={() => setOpening(true)}>{t('newCount')}</Button>}
        active={row}
        onActive={(next) => void navigate({ search: { row: next }, replace: true })}
        onOpen={({ number }) => void navigate({ to: '/stock/counts/$number', params: { number } })}
        empty={{ icon: IconClipboardCheck, title: t('noCounts'), text: t('noCountsHint') }}
      />
      <Modal opened={opening} onClose={() => setOpening(false)} title={t('newCount')} closeButtonProps={{ 'aria-label': common('close') }}>
        <NewCount />
      </Modal>
    </>
  );
}

function NewCount() {
  const { t } = useTranslation('stock');
  const navigate = useNavigate();
  const client = useQueryClient();
  const warehouses = useWarehouses();
  const [key] = useState(() => crypto.randomUUID());
  const [warehouse, setWarehouse] = useState<string | null>(null);
  const [zone, setZone] = useState('');
  const [product, setProduct] = useState('');
  const [blocking, setBlocking] = useState(false);
  const opening = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock-counts', {
          params: { header: { 'Idempotency-Key': key } },
          body: { warehouseCode: warehouse!, zone: zone.trim() || undefined, productNumber: product.trim() || undefined, blocking },
        }),
      ),
    onSuccess: async (count) => {
      await client.invalidateQueries({ queryKey: ['stock'] });
      void navigate({ to: '/stock/counts/$number', params: { number: count.number } });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        opening.mutate();
      }}
    >
      <Stack gap="md">
        <Select label={t('warehouse')} data={warehouses.data?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? []} searchable value={warehouse} onChange={setWarehouse} />
        <TextInput label={t('zone')} description={t('zoneHint')} maxLength={40} value={zone} onChange={(event) => setZone(event.currentTarget.value)} />
        <TextInput label={t('product')} description={t('productHint')} maxLength={40} value={product} onChange={(event) => setProduct(event.currentTarget.value)} />
        <Switch label={t('blocking')} checked={blocking} onChange={(event) => setBlocking(event.currentTarget.checked)} />
        {opening.error && <ErrorState error={opening.error} />}
        <Button type="submit" disabled={!warehouse} loading={opening.isPending}>
          {t('openCount')}
        </Button>
      </Stack>
    </form>
  );
}
