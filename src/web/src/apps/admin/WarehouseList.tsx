import { IconBuildingWarehouse } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage, useKeyset } from '~/shared/list';
import { Facts } from '~/shared/ui';

type Warehouse = components['schemas']['WarehouseView'];
const route = getRouteApi('/frame/admin/admin/warehouses');

/** Where goods lie, in the order orders are served from. */
export default function WarehouseList() {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const { row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Warehouse>(['warehouses'], async (_, signal) => ({ items: await ask(api.GET('/api/warehouses', { signal })) }));
  const activate = (next: string | undefined) => void navigate({ search: { row: next }, replace: true });
  const columns: Column<Warehouse>[] = [
    { id: 'code', label: t('warehouse.code'), width: '110px', cell: (warehouse) => warehouse.code },
    { id: 'name', label: t('warehouse.name'), width: 'minmax(160px, 1fr)', cell: (warehouse) => warehouse.name },
    { id: 'city', label: t('warehouse.city'), width: 'minmax(140px, 1fr)', cell: ({ address }) => `${address.city}, ${formats.country(address.country)}` },
    { id: 'priority', label: t('warehouse.priority'), width: '90px', align: 'right', cell: (warehouse) => warehouse.priority },
    { id: 'automatic', label: t('warehouse.work'), width: '180px', cell: (warehouse) => t(warehouse.automatic ? 'warehouse.automatic' : 'warehouse.byHand') },
  ];
  return (
    <ListPage
      id="warehouses"
      title={t('warehouses')}
      list={list}
      rowKey={(warehouse) => warehouse.code}
      columns={columns}
      active={row}
      onActive={activate}
      onOpen={({ code }) => activate(code)}
      preview={({ address, name }) => (
        <Facts
          facts={[
            [t('warehouse.name'), name],
            [t('warehouse.address'), formats.address(address).join(', ')],
            [t('warehouse.phone'), address.phone],
          ]}
        />
      )}
      empty={{ icon: IconBuildingWarehouse, title: t('empty.warehouses') }}
    />
  );
}
