import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type BankEntry, useProposals } from '~/entities/bank';
import { ErrorState, LateSkeleton, Money } from '~/shared/ui';
import { useAssigning } from './assign';
import { Target } from './Target';

/** What an entry may be for, the likeliest first, each to be booked by one click. */
export function Proposals({ entry, books }: { entry: BankEntry; books: boolean }) {
  const { t } = useTranslation('bank');
  const { data, error, refetch } = useProposals(entry);
  const assigning = useAssigning(entry);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton rows={2} />;
  }
  return (
    <Stack gap="md">
      {data.length === 0 && <Text c="dimmed">{t('noProposal')}</Text>}
      {data.map(({ reason, shares }, index) => (
        <Group key={index} justify="space-between" align="start" gap="sm">
          <Stack gap="xs" flex={1} miw={220}>
            <Text size="sm">{t(`reason.${reason}`)}</Text>
            {shares.map(({ item, amount }) => (
              <Group key={`${item.kind} ${item.number}`} justify="space-between" gap="sm">
                <Target target={item} linked />
                <Money value={amount} />
              </Group>
            ))}
          </Stack>
          {books && (
            <Button
              size="xs"
              variant={index === 0 ? 'filled' : 'default'}
              loading={assigning.isPending}
              aria-label={t('bookOn', { number: shares.map(({ item }) => item.number).join(', ') })}
              onClick={() => assigning.mutate(shares.map(({ item, amount }) => ({ target: item, amount: Number(amount.amount) })))}
            >
              {t('book')}
            </Button>
          )}
        </Group>
      ))}
      {assigning.error && <ErrorState error={assigning.error} />}
    </Stack>
  );
}
