import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AboutLink, useAccount, useSheet } from '~/entities/journal';
import { today } from '~/shared/i18n';
import { DateTime, ErrorState, LateSkeleton, Money, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { MonthFields } from './MonthFields';
import { firstOfMonth, lastOfMonth } from './months';

const route = getRouteApi('/frame/finance/journal/accounts/$accountId');

/** What was booked on an account, down to the documents. */
export default function AccountSheet() {
  const { t } = useTranslation('books');
  const id = Number(route.useParams().accountId);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const days = { from: search.from ?? firstOfMonth(today()), to: search.to ?? lastOfMonth(today()) };
  const account = useAccount(id);
  const sheet = useSheet(id, days);
  if (account.error) {
    return <ErrorState error={account.error} />;
  }
  if (!account.data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={`${account.data.number} ${account.data.name}`}
      facts={<MonthFields days={days} onChange={(next) => void navigate({ search: next, replace: true })} />}
      actions={
        <>
          <TextLink to="/journal/balance" search={days}>
            {t('page.balance')}
          </TextLink>
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <Part title={t('sheet')}>
        {Boolean(sheet.error) && <ErrorState error={sheet.error} onRetry={sheet.refetch} />}
        <SimpleTable
          loading={sheet.loading}
          onMore={sheet.more ? sheet.loadMore : undefined}
          nothing={t('empty.sheet')}
          headings={[
            { label: t('column.day') },
            { label: t('column.document') },
            { label: t('column.kind') },
            { label: t('column.note') },
            { label: t('column.debit'), right: true },
            { label: t('column.credit'), right: true },
            { label: t('column.balance'), right: true },
          ]}
          rows={sheet.rows.map((line) => ({
            key: `${line.entry} ${line.lineNo}`,
            cells: [
              <DateTime key="day" value={line.day} as="date" />,
              <AboutLink key="document" {...line} />,
              t(`kind.${line.kind}`),
              line.note,
              line.debit.amount > 0 && <Money key="debit" value={line.debit} />,
              line.credit.amount > 0 && <Money key="credit" value={line.credit} />,
              <Money key="balance" value={line.balance} />,
            ],
          }))}
        />
      </Part>
    </Page>
  );
}
