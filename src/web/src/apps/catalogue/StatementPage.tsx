import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCustomer } from '~/entities/customer';
import { type Days, type Statement, useStatements } from '~/entities/journal';
import { SendStatement } from '~/features/keep-books';
import { hasRole, useUser } from '~/shared/api';
import { isoDay, today } from '~/shared/i18n';
import { DateTime, EmptyState, ErrorState, Facts, LateSkeleton, Money, Page, Part, SimpleTable, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/customers/$number/statement');

/** Ninety days are what is mostly asked for. */
function lately(): Days {
  const ago = new Date();
  ago.setDate(ago.getDate() - 90);
  return { from: isoDay(ago), to: today() };
}

/** What a customer owes and how that came about. */
export default function StatementPage() {
  const { t } = useTranslation('books');
  const { number } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const customer = useCustomer(number);
  const days = { ...lately(), ...search };
  const { data, error, refetch } = useStatements(number, days);
  const change = (part: Partial<Days>) => void navigate({ search: { ...days, ...part }, replace: true });
  return (
    <Page
      title={t('statement.title')}
      facts={
        <TextLink to="/customers/$number" params={{ number }}>
          {customer.data?.name ?? number}
        </TextLink>
      }
      actions={
        <Group gap="sm">
          <TextInput type="date" size="xs" aria-label={t('fromDay')} value={days.from} onChange={(event) => event.currentTarget.value && change({ from: event.currentTarget.value })} />
          <TextInput type="date" size="xs" aria-label={t('toDay')} value={days.to} onChange={(event) => event.currentTarget.value && change({ to: event.currentTarget.value })} />
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Group>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton />}
      {data?.length === 0 && <EmptyState icon={IconReceipt} title={t('statement.empty')}>{t('statement.emptyHint')}</EmptyState>}
      {data?.map((statement) => (
        <InCurrency key={statement.currency} statement={statement} />
      ))}
    </Page>
  );
}

function InCurrency({ statement }: { statement: Statement }) {
  const { t } = useTranslation('books');
  const { t: catalogue } = useTranslation('catalogue');
  const books = hasRole(useUser(), ['finance']);
  const { customerNumber, currency, from, to } = statement;
  const pdf = `/api/accounting/statements/${encodeURIComponent(customerNumber)}/pdf?${new URLSearchParams({ currency, from, to })}`;
  return (
    <>
      <Part
        title={t('statement.of', { currency })}
        actions={
          <Group gap="sm">
            <Button variant="default" component="a" href={pdf} target="_blank" rel="noreferrer" aria-label={t('statement.pdfOf', { currency })}>
              PDF
            </Button>
            {books && <SendStatement {...{ customerNumber, currency, from, to }} />}
          </Group>
        }
      >
        <SimpleTable
          nothing=""
          headings={[
            { label: t('column.day') },
            { label: t('column.kind') },
            { label: t('column.document') },
            { label: t('column.due') },
            { label: t('column.amount'), right: true },
            { label: t('column.balance'), right: true },
          ]}
          rows={[
            { key: 'opening', cells: [<DateTime key="day" value={from} as="date" />, <strong key="what">{t('column.opening')}</strong>, null, null, null, <Money key="balance" value={statement.opening} />] },
            ...statement.movements.map((movement, index) => ({
              key: String(index),
              cells: [
                <DateTime key="day" value={movement.day} as="date" />,
                t(`movement.${movement.kind}`),
                movement.document.startsWith('INV-') ? (
                  <TextLink key="document" to="/invoices/$invoiceNumber" params={{ invoiceNumber: movement.document }}>
                    {movement.document}
                  </TextLink>
                ) : (
                  movement.document
                ),
                movement.dueOn && <DateTime key="due" value={movement.dueOn} as="date" />,
                <Money key="amount" value={movement.change} />,
                <Money key="balance" value={movement.balance} />,
              ],
            })),
            { key: 'closing', cells: [<DateTime key="day" value={to} as="date" />, <strong key="what">{t('column.closing')}</strong>, null, null, null, <Text key="balance" span fw={600}><Money value={statement.closing} /></Text>] },
          ]}
        />
      </Part>
      <Facts
        facts={[
          [t('statement.fees'), statement.fees.amount > 0 ? <Money key="fees" value={statement.fees} /> : undefined],
          [t('statement.onAccount'), statement.onAccount.amount !== 0 ? <Money key="account" value={statement.onAccount} /> : undefined],
          ...statement.ageing
            .filter(({ open }) => open.amount !== 0)
            .map((bucket) => [bucket.from === 0 ? catalogue('figures.notDue') : bucket.to ? catalogue('figures.late', { from: bucket.from, to: bucket.to }) : catalogue('figures.later', { from: bucket.from - 1 }), <Money key={bucket.from} value={bucket.open} />] as const),
        ]}
      />
    </>
  );
}
