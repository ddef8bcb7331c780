import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type SupplierSummary, useSuppliers } from '~/entities/supplier';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, ListPage } from '~/shared/list';
import { Number, StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/purchasing/suppliers');

/** Those we buy from. */
export default function SupplierList() {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const user = useUser();
  const { q, view, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useSuppliers(q, view === 'ALL' ? undefined : true);
  const look = useDebouncedCallback((next: string) => void navigate({ search: (now) => ({ ...now, q: next.trim() || undefined, row: undefined }), replace: true }), 250);
  const columns: Column<SupplierSummary>[] = [
    { id: 'number', label: t('column.number'), width: '110px', cell: (supplier) => <Number>{supplier.number}</Number> },
    { id: 'name', label: t('column.supplier'), width: 'minmax(180px, 2fr)', cell: (supplier) => supplier.name },
    { id: 'city', label: t('supplier.city'), width: 'minmax(140px, 1fr)', cell: (supplier) => `${supplier.city}, ${formats.country(supplier.country)}` },
    { id: 'offers', label: t('column.offers'), width: '110px', align: 'right', cell: (supplier) => supplier.offers },
    { id: 'leadTime', label: t('supplier.leadTime'), width: '110px', align: 'right', cell: (supplier) => t('days', { count: supplier.leadTimeDays }) },
    { id: 'phone', label: t('supplier.phone'), width: '150px', extra: true, cell: (supplier) => supplier.phone ?? '–' },
    { id: 'state', label: t('column.state'), width: '130px', cell: (supplier) => <StatePill meaning={supplier.active ? 'good' : 'neutral'}>{t(supplier.active ? 'active' : 'inactive')}</StatePill> },
  ];
  return (
    <ListPage
      id="suppliers"
      title={t('suppliers')}
      list={list}
      rowKey={(supplier) => supplier.number}
      columns={columns}
      views={[
        { id: 'ACTIVE', label: t('view.ACTIVE') },
        { id: 'ALL', label: t('view.ALL') },
      ]}
      view={view ?? 'ACTIVE'}
      onView={(next) => void navigate({ search: (now) => ({ ...now, view: next === 'ALL' ? 'ALL' : undefined, row: undefined }), replace: true })}
      actions={
        hasRole(user, ['purchasing', 'supervisor', 'administrator']) && (
          <Button size="sm" leftSection={<IconPlus size={16} aria-hidden="true" />} renderRoot={(props) => <Link to="/suppliers/new" {...props} />}>
            {t('supplier.new')}
          </Button>
        )
      }
      filters={<TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />}
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/suppliers/$number', params: { number } })}
      faint={(supplier) => !supplier.active}
      empty={{ icon: IconTruckDelivery, title: t('empty.suppliers'), text: t('empty.suppliersHint') }}
    />
  );
}
