import { Button, Group, Stack } from '@mantine/core';
import { IconTruck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '~/entities/carrier';
import { NewCarrier } from '~/features/keep-carrier';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage, useKeyset } from '~/shared/list';
import { Facts, Quantity, StatePill, TextLink } from '~/shared/ui';
import { Scorecard } from './Scorecard';

const route = getRouteApi('/frame/admin/admin/carriers');

/** Who carries our parcels, on what terms. */
export default function CarrierList() {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const user = useUser();
  const [making, setMaking] = useState(false);
  const keeps = hasRole(user, ['supervisor', 'administrator']);
  const list = useKeyset<Carrier>(['carriers', 'all'], async (_, signal) => ({ items: await ask(api.GET('/api/carriers', { params: { query: { all: true } }, signal })) }));
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const open = (code: string) => void navigate({ to: '/admin/carriers/$code', params: { code } });
  const columns: Column<Carrier>[] = [
    {
      id: 'name',
      label: t('carrier.name'),
      width: 'minmax(160px, 1fr)',
      cell: (carrier) =>
        keeps ? (
          <TextLink to="/admin/carriers/$code" params={{ code: carrier.code }}>
            {carrier.name}
          </TextLink>
        ) : (
          carrier.name
        ),
    },
    { id: 'services', label: t('carrier.services'), width: 'minmax(200px, 2fr)', cell: (carrier) => carrier.services.map(({ name }) => name).join(', ') },
    { id: 'cod', label: t('carrier.cashOnDelivery'), width: '130px', cell: (carrier) => t(carrier.cashOnDelivery ? 'yes' : 'no') },
    { id: 'max', label: t('carrier.maxParcel'), width: '120px', align: 'right', cell: (carrier) => <Quantity value={carrier.maxParcelKg} unit="kg" /> },
    { id: 'onTime', label: t('carrier.onTime'), width: '110px', align: 'right', cell: (carrier) => formats.percent(carrier.onTimeShare / 100) },
    { id: 'state', label: t('column.state'), width: '130px', cell: (carrier) => <StatePill meaning={carrier.active ? 'good' : 'neutral'}>{t(carrier.active ? 'carrier.active' : 'carrier.retired')}</StatePill> },
  ];
  return (
    <>
      <ListPage
        id="carriers"
        title={t('carriers')}
        list={list}
        rowKey={(carrier) => carrier.code}
        columns={columns}
        actions={keeps && <Button onClick={() => setMaking(true)}>{t('carrier.new')}</Button>}
        active={row}
        onActive={activate}
        onOpen={({ code }) => (keeps ? open(code) : activate(code))}
        faint={(carrier) => !carrier.active}
        preview={(carrier) => (
          <Stack gap="md">
            <Facts
              facts={[
                [t('carrier.name'), carrier.name],
                [t('carrier.code'), carrier.code],
                [t('carrier.gateway'), t(`gateway.${carrier.gateway}`, { defaultValue: carrier.gateway })],
                [t('carrier.trackingPrefix'), carrier.trackingPrefix],
                [t('carrier.goods'), carrier.goodsClasses.map((goods) => t(`goods.${goods}`)).join(', ')],
                ...carrier.services.map((service) => [service.name, t('carrier.transit', { days: service.transitDays })] as const),
              ]}
            />
            <Scorecard carrier={carrier.code} />
            {keeps && (
              <Group>
                <Button variant="default" size="compact-sm" onClick={() => open(carrier.code)}>
                  {t('carrier.open')}
                </Button>
              </Group>
            )}
          </Stack>
        )}
        empty={{ icon: IconTruck, title: t('empty.carriers') }}
      />
      {making && <NewCarrier onClose={() => setMaking(false)} onMade={open} />}
    </>
  );
}
