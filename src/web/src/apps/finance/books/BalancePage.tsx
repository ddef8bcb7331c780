import { Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTrialBalance } from '~/entities/journal';
import { today } from '~/shared/i18n';
import { ErrorState, LateSkeleton, Money, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { BookPages } from './BookPages';
import { MonthFields } from './MonthFields';
import { firstOfMonth, lastOfMonth } from './months';
import { Periods } from './Periods';

const route = getRouteApi('/frame/finance/journal/balance');

/** What each account had, got and has; the months of the books and their files. */
export default function BalancePage() {
  const { t } = useTranslation('books');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const days = { from: search.from ?? firstOfMonth(today()), to: search.to ?? lastOfMonth(today()) };
  const { data, error, refetch } = useTrialBalance(days);
  const file = (format: string) => `/api/accounting/export?from=${days.from}&to=${days.to}&format=${format}`;
  return (
    <Page
      title={t('page.balance')}
      facts={<MonthFields days={days} onChange={(next) => void navigate({ search: next, replace: true })} />}
      actions={
        <>
          <BookPages here="/journal/balance" />
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <Part
        title={t('balances')}
        actions={
          <Group gap="sm">
            <Button variant="default" size="xs" component="a" href={file('CSV')} download>
              {t('export', { format: 'CSV' })}
            </Button>
            <Button variant="default" size="xs" component="a" href={file('JSON')} download>
              {t('export', { format: 'JSON' })}
            </Button>
          </Group>
        }
      >
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LateSkeleton />
        ) : (
          <SimpleTable
            headings={[
              { label: t('column.account') },
              { label: t('column.opening'), right: true },
              { label: t('column.debit'), right: true },
              { label: t('column.credit'), right: true },
              { label: t('column.closing'), right: true },
            ]}
            nothing={t('empty.balance')}
            rows={
              data.rows.length === 0
                ? []
                : [
                    ...data.rows.map((row) => ({
                      key: String(row.accountId),
                      cells: [
                        <TextLink key="account" to="/journal/accounts/$accountId" params={{ accountId: String(row.accountId) }} search={days}>
                          {row.number} {row.name}
                        </TextLink>,
                        <Money key="opening" value={row.opening} />,
                        <Money key="debit" value={row.debit} />,
                        <Money key="credit" value={row.credit} />,
                        <Money key="closing" value={row.closing} />,
                      ],
                    })),
                    {
                      key: 'total',
                      cells: [
                        <Text key="total" fw={600}>
                          {t('total')}
                        </Text>,
                        null,
                        <Money key="debit" value={data.debit} />,
                        <Money key="credit" value={data.credit} />,
                        null,
                      ],
                    },
                  ]
            }
          />
        )}
      </Part>
      <Periods />
    </Page>
  );
}
