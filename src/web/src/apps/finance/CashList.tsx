import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakePayoutList, usePayoutList } from '~/features/take-payout-list';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { useDroppedFile } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { DateTime, Facts, Money, Number, Quantity } from '~/shared/ui';

type CashOwed = components['schemas']['CashOwed'];

const route = getRouteApi('/frame/finance/cash');

/** Cash that carriers collected at the door and have not paid out to us, the oldest first. */
export default function CashList() {
  const { t } = useTranslation('finance');
  const { t: common } = useTranslation('common');
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const books = hasRole(useUser(), ['finance']);
  const [importing, setImporting] = useState(false);
  const payouts = usePayoutList();
  const held = useDroppedFile((file) => {
    setImporting(true);
    payouts.look(file);
  }, books && !payouts.isBusy);
  const list = useKeyset<CashOwed>(
    ['carrier-cash', 'owed'],
    (cursor, signal) => ask(api.GET('/api/carrier-payouts/owed', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<CashOwed>>,
  );
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const columns: Column<CashOwed>[] = [
    { id: 'carrier', label: t('cash.carrier'), width: '120px', cell: (owed) => owed.carrierCode },
    { id: 'parcel', label: t('cash.parcel'), width: 'minmax(160px, 1fr)', cell: (owed) => <Number>{owed.trackingNumber}</Number> },
    { id: 'order', label: t('column.order'), width: '160px', cell: (owed) => <Number>{owed.orderNumber}</Number> },
    { id: 'delivered', label: t('cash.delivered'), width: '180px', cell: (owed) => <DateTime value={owed.deliveredAt} /> },
    { id: 'days', label: t('cash.days'), width: '90px', align: 'right', cell: (owed) => <Quantity value={owed.days} /> },
    { id: 'open', label: t('cash.owed'), width: '140px', align: 'right', cell: (owed) => <Money value={owed.open} /> },
  ];
  return (
    <>
      <ListPage
        id="carrier-cash"
        title={t('cash.title')}
        list={list}
        rowKey={(owed) => owed.trackingNumber}
        columns={columns}
        filters={<Totals />}
        actions={books && <Button onClick={() => setImporting(true)}>{t('cash.import')}</Button>}
        active={row}
        onActive={activate}
        onOpen={({ orderNumber }) => void navigate({ to: '/orders/$orderNumber' as '/', params: { orderNumber } as never })}
        preview={(owed) => (
          <Stack gap="md">
            <Facts
              facts={[
                [t('column.order'), <Number key="order">{owed.orderNumber}</Number>],
                [t('cash.collected'), <Money key="cash" value={owed.cash} />],
                [t('cash.owed'), <Money key="open" value={owed.open} />],
              ]}
            />
          </Stack>
        )}
        empty={{ icon: IconCash, title: t('cash.empty'), text: t('cash.emptyHint') }}
      />
      <Modal size="xl" opened={importing || held} onClose={() => setImporting(false)} title={t('cash.import')} closeButtonProps={{ 'aria-label': common('close') }}>
        <TakePayoutList list={payouts} held={held} />
      </Modal>
    </>
  );
}

/** What each carrier owes in all. */
function Totals() {
  const { t } = useTranslation('finance');
  const formats = useFormats();
  const { data = [] } = useQuery({
    queryKey: ['carrier-cash', 'totals'],
    queryFn: ({ signal }) => ask(api.GET('/api/carrier-payouts/totals', { signal })),
  });
  return (
    <Group gap="lg">
      {data.map(({ carrierCode, carrierName, open, parcels, oldestDays }) => (
        <Text key={carrierCode + open.currency} size="sm">
          {t('cash.total', { carrier: carrierName, open: formats.money(open), count: parcels, days: oldestDays })}
        </Text>
      ))}
    </Group>
  );
}
