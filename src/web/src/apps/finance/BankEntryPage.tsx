import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntryPill, entryQuery } from '~/entities/bank';
import { Assignments, AssignPayment, Proposals, SetAside } from '~/features/assign-payment';
import { hasRole, useUser } from '~/shared/api';
import { ErrorState, LateSkeleton, Page, Part } from '~/shared/ui';
import { EntryFacts } from './EntryFacts';

const route = getRouteApi('/frame/finance/bank/$entryId');

/** One movement: what the bank said, what it is for, and for finance the means to say so. */
export default function BankEntryPage() {
  const { t } = useTranslation('bank');
  const { entryId } = route.useParams();
  const books = hasRole(useUser(), ['finance']);
  const { data: entry, error, refetch } = useQuery(entryQuery(Number(entryId)));
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!entry) {
    return <LateSkeleton />;
  }
  const untouched = entry.rest.amount === entry.amount.amount;
  return (
    <Page
      title={t('entry', { id: entry.id })}
      facts={
        <>
          <EntryPill entry={entry} />
          <Text>{entry.party}</Text>
        </>
      }
      aside={<EntryFacts entry={entry} />}
    >
      <Part title={t('assigned')}>
        <Assignments entry={entry} books={books} />
      </Part>
      {entry.state === 'OPEN' && (
        <Part title={t('proposals')}>
          <Proposals entry={entry} books={books} />
        </Part>
      )}
      {books && entry.state === 'OPEN' && (
        <Part title={t('assign')}>
          <AssignPayment key={entry.rest.amount} entry={entry} />
        </Part>
      )}
      {books && (entry.state === 'ASIDE' || untouched) && (
        <Part title={t('notOurs')}>
          <SetAside entry={entry} />
        </Part>
      )}
    </Page>
  );
}
