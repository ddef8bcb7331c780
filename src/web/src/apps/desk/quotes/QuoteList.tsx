import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileDescription, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type QuoteConditions, type QuoteRow, QuoteStanding, useQuotes } from '~/entities/quote';
import { hasRole, useUser } from '~/shared/api';
import { Hint, useCommands, useKeys } from '~/shared/keys';
import { type Column, FilterChip, ListPage } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';
import { QUOTE_VIEWS } from '../routes';

const route = getRouteApi('/frame/quotes');
const ALL = 'ALL';
const STATES: Record<(typeof QUOTE_VIEWS)[number], NonNullable<QuoteConditions['state']>> = {
  OPEN: ['SENT'],
  DRAFT: ['DRAFT', 'IN_APPROVAL'],
  WON: ['ACCEPTED'],
  LOST: ['DECLINED', 'EXPIRED', 'WITHDRAWN'],
};

/** All quotes somebody may see, the newest first. */
export default function QuoteList() {
  const { t } = useTranslation('quotes');
  const { view, q, customer, mine, row } = route.useSearch();
  const navigate = route.useNavigate();
  const user = useUser();
  const maySell = hasRole(user, ['order-desk', 'supervisor', 'agent']);
  const list = useQuotes({ ...(view && { state: STATES[view] }), text: q, customerNumber: customer, owner: mine ? user.username : undefined });
  const narrow = (change: object) => void navigate({ search: (now) => ({ ...now, ...change, row: undefined }), replace: true });
  const look = useDebouncedCallback((next: string) => narrow({ q: next.trim() || undefined }), 250);
  const compose = () => void navigate({ to: '/orders/new', search: { as: 'quote' } });
  useKeys([{ keys: 'n', label: t('new'), enabled: maySell, run: compose }]);
  useCommands(maySell ? [{ id: 'new-quote', label: t('new'), run: compose }] : []);
  const columns: Column<QuoteRow>[] = [
    { id: 'number', label: t('column.number'), width: '150px', cell: (quote) => <Number>{quote.number}</Number> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(160px, 2fr)', cell: (quote) => quote.customerName },
    { id: 'state', label: t('column.state'), width: '150px', cell: (quote) => <QuoteStanding state={quote.state} /> },
    { id: 'total', label: t('column.total'), width: '130px', align: 'right', cell: (quote) => <Money value={quote.total} /> },
    { id: 'until', label: t('column.validUntil'), width: '120px', cell: (quote) => <DateTime value={quote.validUntil} as="date" /> },
    { id: 'version', label: t('column.version'), width: '80px', align: 'right', cell: (quote) => quote.version },
    { id: 'owner', label: t('column.owner'), width: '120px', cell: (quote) => quote.owner },
    { id: 'reason', label: t('lose.reason'), width: '150px', extra: true, cell: (quote) => quote.lostReason && t(`lost.${quote.lostReason}`) },
    { id: 'order', label: t('column.order'), width: '150px', extra: true, cell: (quote) => quote.orderNumber },
    { id: 'created', label: t('column.created'), width: '120px', extra: true, cell: (quote) => <DateTime value={quote.createdAt} as="date" /> },
  ];
  return (
    <ListPage
      id="quotes"
      title={t('title')}
      list={list}
      rowKey={(quote) => quote.number}
      columns={columns}
      views={[ALL, ...QUOTE_VIEWS].map((id) => ({ id, label: t(`view.${id}`) }))}
      view={view ?? ALL}
      onView={(next) => narrow({ view: QUOTE_VIEWS.find((each) => each === next) })}
      filters={
        <>
          <TextInput size="xs" w={240} aria-label={t('find')} placeholder={t('find')} defaultValue={q} onChange={(event) => look(event.currentTarget.value)} />
          {mine ? (
            <FilterChip field={t('column.owner')} value={user.username} onRemove={() => narrow({ mine: undefined })} />
          ) : (
            <Button size="xs" variant="default" onClick={() => narrow({ mine: true })}>
              {t('mine')}
            </Button>
          )}
          {customer && <FilterChip field={t('column.customer')} value={customer} onRemove={() => narrow({ customer: undefined })} />}
        </>
      }
      actions={
        maySell && (
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />} rightSection={<Hint keys="n" />} onClick={compose}>
            {t('new')}
          </Button>
        )
      }
      active={row}
      onActive={(next) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true })}
      onOpen={({ number }) => void navigate({ to: '/quotes/$quoteNumber', params: { quoteNumber: number } })}
      empty={{ icon: IconFileDescription, title: t('empty'), text: t('emptyHint') }}
    />
  );
}
