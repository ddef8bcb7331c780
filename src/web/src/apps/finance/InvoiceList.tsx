import { Group, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconReceipt } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Invoice, InvoiceState, ordersOf, STANDINGS, useInvoices, useOpenItems } from '~/entities/invoice';
import { useFormats } from '~/shared/i18n';
import { type Column, FilterChip, ListPage } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';
import { InvoicePreview } from './InvoicePreview';
import type { InvoiceListSearch } from './routes';

const route = getRouteApi('/frame/finance/invoices');
const ALL = 'ALL';

/** Invoices, newest first, by how they stand, whose they are and when they are due. */
export default function InvoiceList() {
  const { t } = useTranslation('finance');
  const { row, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInvoices(filter);
  const narrow = (change: Partial<InvoiceListSearch>) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((text: string) => narrow({ text: text.trim() || undefined }), 250);
  const open = ({ number }: Invoice) => void navigate({ to: '/invoices/$invoiceNumber', params: { invoiceNumber: number! } });
  const columns: Column<Invoice>[] = [
    { id: 'number', label: t('column.number'), width: '150px', cell: (invoice) => <Number>{invoice.number ?? ''}</Number> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(160px, 2fr)', cell: (invoice) => invoice.customerName },
    { id: 'order', label: t('column.order'), width: '150px', cell: (invoice) => <Number>{ordersOf(invoice)}</Number> },
    { id: 'issued', label: t('column.issued'), width: '112px', cell: (invoice) => <DateTime value={invoice.issuedOn} as="date" /> },
    { id: 'due', label: t('column.due'), width: '112px', cell: (invoice) => <DateTime value={invoice.dueOn} as="date" /> },
    { id: 'state', label: t('column.state'), width: '120px', cell: (invoice) => <InvoiceState invoice={invoice} /> },
    { id: 'gross', label: t('column.gross'), width: '120px', align: 'right', cell: (invoice) => <Money value={invoice.gross} /> },
    { id: 'open', label: t('column.open'), width: '120px', align: 'right', cell: (invoice) => <Money value={invoice.open} /> },
    { id: 'agent', label: t('column.agent'), width: '120px', extra: true, cell: (invoice) => invoice.agentCode ?? '–' },
  ];
  return (
    <ListPage
      id="invoices"
      title={t('invoices')}
      list={list}
      rowKey={(invoice) => String(invoice.number)}
      columns={columns}
      views={[ALL, ...STANDINGS].map((id) => ({ id, label: t(`view.${id}`) }))}
      view={filter.standing ?? ALL}
      onView={(view) => narrow({ standing: STANDINGS.find((standing) => standing === view) })}
      actions={<Owed customer={filter.customer} />}
      filters={
        <>
          <TextInput size="xs" w={220} aria-label={t('filter.text')} placeholder={t('filter.text')} defaultValue={filter.text} onChange={(event) => look(event.currentTarget.value)} />
          <Group gap={4} wrap="nowrap">
            <Text size="sm" c="dimmed">
              {t('filter.due')}
            </Text>
            <TextInput size="xs" type="date" aria-label={t('filter.dueFrom')} value={filter.dueFrom ?? ''} onChange={(event) => narrow({ dueFrom: event.currentTarget.value || undefined })} />
            <span aria-hidden="true">–</span>
            <TextInput size="xs" type="date" aria-label={t('filter.dueTo')} value={filter.dueTo ?? ''} onChange={(event) => narrow({ dueTo: event.currentTarget.value || undefined })} />
          </Group>
          {filter.customer && <FilterChip field={t('column.customer')} value={filter.customer} onRemove={() => narrow({ customer: undefined })} />}
        </>
      }
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={open}
      preview={(invoice) => (
        <InvoicePreview invoice={invoice} onOpen={() => open(invoice)} onCustomer={() => narrow({ customer: invoice.customerNumber })} />
      )}
      empty={{ icon: IconReceipt, title: t('empty.invoices'), text: t('empty.invoicesHint') }}
    />
  );
}

/** What is owed in all, and how much of it is late. */
function Owed({ customer }: { customer?: string }) {
  const { t } = useTranslation('finance');
  const formats = useFormats();
  const { data } = useOpenItems(customer);
  return (
    <Group gap="md">
      {data?.map((item) => (
        <Text key={item.open.currency} size="sm">
          {t('owed', { open: formats.money(item.open), overdue: formats.money(item.overdue), count: item.overdueInvoices })}
        </Text>
      ))}
    </Group>
  );
}
