import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, useAccounts } from '~/entities/journal';
import { KeepAccount, LeadRule } from '~/features/keep-books';
import { hasRole, useUser } from '~/shared/api';
import { ErrorState, LateSkeleton, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { BookPages } from './BookPages';

type Use = Account['uses'][number];

/** The chart of accounts, and what is booked where. */
export default function AccountList() {
  const { t } = useTranslation('books');
  const books = hasRole(useUser(), ['finance']);
  const [keeping, setKeeping] = useState<{ account?: Account }>();
  const [leading, setLeading] = useState<{ account: Account; use: Use }>();
  const { data, error, refetch } = useAccounts();
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const what = (use: Use) => (use.vatCategory ? t('rateOf', { role: t(`role.${use.role}`), percent: use.vatPercent, category: use.vatCategory }) : t(`role.${use.role}`));
  return (
    <Page
      title={t('page.accounts')}
      actions={
        <>
          <BookPages here="/journal/accounts" />
          {books && <Button onClick={() => setKeeping({})}>{t('account.add')}</Button>}
        </>
      }
    >
      <Part title={t('accounts')}>
        <SimpleTable
          headings={[{ label: t('column.account') }, { label: t('column.uses') }, { label: t('column.change'), hidden: true }]}
          nothing={t('empty.balance')}
          rows={data.map((account) => ({
            key: String(account.id),
            cells: [
              <TextLink key="sheet" to="/journal/accounts/$accountId" params={{ accountId: String(account.id) }}>
                {account.number} {account.name}
              </TextLink>,
              <Stack key="uses" gap={4}>
                {account.uses.length === 0 && <Text c="dimmed">{t('unused')}</Text>}
                {account.uses.map((use) =>
                  books ? (
                    <Button key={use.id} variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} aria-label={t('rule.change', { what: what(use) })} onClick={() => setLeading({ account, use })}>
                      {what(use)}
                    </Button>
                  ) : (
                    <span key={use.id}>{what(use)}</span>
                  ),
                )}
              </Stack>,
              books && (
                <Button key="change" variant="default" size="compact-sm" aria-label={t('account.change', { number: account.number })} onClick={() => setKeeping({ account })}>
                  {t('change')}
                </Button>
              ),
            ],
          }))}
        />
      </Part>
      {keeping && <KeepAccount account={keeping.account} onClose={() => setKeeping(undefined)} />}
      {leading && <LeadRule what={what(leading.use)} {...leading} accounts={data} onClose={() => setLeading(undefined)} />}
    </Page>
  );
}
