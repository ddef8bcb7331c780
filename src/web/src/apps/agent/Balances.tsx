import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBalances } from '~/entities/agent';
import { ErrorState, Figures, LateSkeleton, Money } from '~/shared/ui';

/** The account in five figures: what may come, what is earned, what is sure, what will be and what was paid out. */
export function Balances({ code, explained }: { code: string; explained?: boolean }) {
  const { t } = useTranslation('agent');
  const { data, error, refetch } = useBalances(code);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton rows={2} />;
  }
  return (
    <Stack gap="md">
      {data.length === 0 && <Text c="dimmed">{t('empty.balance')}</Text>}
      {data.map((balance) => (
        <Figures
          key={balance.accrued.currency}
          figures={[
            [t('balance.forecast'), <Money key="forecast" value={balance.forecast} />],
            [t('balance.accrued'), <Money key="accrued" value={balance.accrued} />],
            [t('balance.valid'), <Money key="valid" value={balance.valid} />],
            [t('balance.settled'), <Money key="settled" value={balance.settled} />],
            [t('balance.paid'), <Money key="paid" value={balance.paid} />],
          ]}
        />
      ))}
      {explained && (
        <Text size="sm" c="dimmed" maw={720}>
          {t('balance.hint')}
        </Text>
      )}
    </Stack>
  );
}
