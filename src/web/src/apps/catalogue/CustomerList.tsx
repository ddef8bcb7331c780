import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { Number } from '~/shared/ui';
import { CustomerState } from './CustomerState';

type Customer = components['schemas']['CustomerSummary'];
const route = getRouteApi('/frame/customers');

/** Whom we serve. */
export default function CustomerList() {
  const { t } = useTranslation('catalogue');
  const formats = useFormats();
  const { q, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Customer>(
    ['customers', 'list', q],
    (cursor, signal) => ask(api.GET('/api/customers', { params: { query: { q, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Customer>>,
  );
  const look = useDebouncedCallback((next: string) => void navigate({ search: { q: next.trim() || undefined }, replace: true }), 250);
  const columns: Column<Customer>[] = [
    { id: 'number', label: t('number'), width: '110px', cell: (customer) => <Number>{customer.number}</Number> },
    { id: 'name', label: t('customer'), width: 'minmax(200px, 2fr)', cell: (customer) => customer.name },
    { id: 'city', label: t('city'), width: 'minmax(140px, 1fr)', cell: (customer) => `${customer.city}, ${formats.country(customer.country)}` },
    { id: 'class', label: t('class'), width: '80px', cell: (customer) => customer.customerClass },
    { id: 'agent', label: t('agent'), width: '100px', cell: (customer) => customer.agentCode ?? '–' },
    { id: 'phone', label: t('phone'), width: '150px', cell: (customer) => customer.phone ?? '–' },
    { id: 'state', label: t('state'), width: '130px', cell: (customer) => <CustomerState status={customer.status} /> },
  ];
  return (
    <ListPage
      id="customers"
      title={t('customers')}
      list={list}
      rowKey={(customer) => customer.number}
      columns={columns}
      filters={<TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />}
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/customers/$number', params: { number } })}
      empty={{ icon: IconUsers, title: t('noCustomers') }}
    />
  );
}
