import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPackage } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nameOf } from '~/entities/product';
import { api, ask, type components } from '~/shared/api';
import { type Column, type KeysetPage, ListPage, useKeyset } from '~/shared/list';
import { Number, StatePill } from '~/shared/ui';

type Product = components['schemas']['ProductSummary'];
const route = getRouteApi('/frame/products');

/** What we sell. */
export default function ProductList() {
  const { t } = useTranslation('catalogue');
  const { q, row } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useKeyset<Product>(
    ['products', 'list', q],
    (cursor, signal) => ask(api.GET('/api/products', { params: { query: { q, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Product>>,
  );
  const look = useDebouncedCallback((next: string) => void navigate({ search: { q: next.trim() || undefined }, replace: true }), 250);
  const columns: Column<Product>[] = [
    { id: 'number', label: t('number'), width: '140px', cell: (product) => <Number>{product.number}</Number> },
    { id: 'name', label: t('product'), width: 'minmax(200px, 2fr)', cell: (product) => nameOf(product.names) },
    { id: 'family', label: t('family'), width: 'minmax(120px, 1fr)', cell: (product) => product.familyCode },
    {
      id: 'state',
      label: t('state'),
      width: '130px',
      cell: (product) => (product.active ? <StatePill meaning="good">{t('sold')}</StatePill> : <StatePill meaning="neutral">{t('notSold')}</StatePill>),
    },
  ];
  return (
    <ListPage
      id="products"
      title={t('products')}
      list={list}
      rowKey={(product) => product.number}
      columns={columns}
      filters={<TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />}
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/products/$number', params: { number } })}
      faint={(product) => !product.active}
      empty={{ icon: IconPackage, title: t('noProducts') }}
    />
  );
}
