import { Stack } from '@mantine/core';
import { IconTruck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage, useKeyset } from '~/shared/list';
import { Facts, Quantity } from '~/shared/ui';
import { Scorecard } from './Scorecard';

type Carrier = components['schemas']['Carrier'];
const route = getRouteApi('/frame/admin/admin/carriers');

/** Who carries our parcels. Agreements and tariffs come by the API. */
export default function CarrierList() {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Carrier>(['carriers'], async (_, signal) => ({ items: await ask(api.GET('/api/carriers', { signal })) }));
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const columns: Column<Carrier>[] = [
    { id: 'name', label: t('carrier.name'), width: 'minmax(160px, 1fr)', cell: (carrier) => carrier.name },
    { id: 'services', label: t('carrier.services'), width: 'minmax(200px, 2fr)', cell: (carrier) => carrier.services.map(({ name }) => name).join(', ') },
    { id: 'cod', label: t('carrier.cashOnDelivery'), width: '130px', cell: (carrier) => t(carrier.cashOnDelivery ? 'yes' : 'no') },
    { id: 'max', label: t('carrier.maxParcel'), width: '120px', align: 'right', cell: (carrier) => <Quantity value={carrier.maxParcelKg} unit="kg" /> },
    { id: 'onTime', label: t('carrier.onTime'), width: '110px', align: 'right', cell: (carrier) => formats.percent(carrier.onTimeShare / 100) },
  ];
  return (
    <ListPage
      id="carriers"
      title={t('carriers')}
      list={list}
      rowKey={(carrier) => carrier.code}
      columns={columns}
      active={row}
      onActive={activate}
      onOpen={({ code }) => activate(code)}
      preview={(carrier) => (
        <Stack gap="md">
          <Facts
            facts={[
              [t('carrier.name'), carrier.name],
              [t('carrier.code'), carrier.code],
              [t('carrier.gateway'), carrier.gateway],
              [t('carrier.trackingPrefix'), carrier.trackingPrefix],
              [t('carrier.goods'), carrier.goodsClasses.map((goods) => t(`goods.${goods}`)).join(', ')],
              ...carrier.services.map((service) => [service.name, t('carrier.transit', { days: service.transitDays })] as const),
            ]}
          />
          <Scorecard carrier={carrier.code} />
        </Stack>
      )}
      empty={{ icon: IconTruck, title: t('empty.carriers') }}
    />
  );
}
