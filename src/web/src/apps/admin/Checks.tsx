import { Button, Code, List, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { EmptyState, ErrorState, LateSkeleton, Page, Part, StatePill } from '~/shared/ui';

/** Whether everything adds up: stock, money, numbers, commission. */
export default function Checks() {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const { data, error, refetch, isFetching, dataUpdatedAt } = useQuery({
    queryKey: ['invariants'],
    queryFn: () => ask(api.GET('/api/admin/invariants')),
    staleTime: Infinity,
  });
  return (
    <Page
      title={t('checks')}
      facts={data && <Text c="dimmed">{t('check.asOf', { time: formats.clock(dataUpdatedAt) })}</Text>}
      actions={
        <Button loading={isFetching} onClick={() => void refetch()}>
          {t('check.again')}
        </Button>
      }
    >
      {error && <ErrorState error={error} />}
      {!data && !error && <LateSkeleton />}
      {data?.breaches.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('check.good')}>
          {t('check.goodHint', { count: data.checked.length })}
        </EmptyState>
      )}
      {data?.breaches.map((breach) => (
        <Part key={breach.name} title={breach.name}>
          <StatePill meaning="bad">{t('check.broken')}</StatePill>
          <Text my="xs">{breach.meaning}</Text>
          <Code block>{breach.rows.map((row) => JSON.stringify(row)).join('\n')}</Code>
        </Part>
      ))}
      {data && (
        <Part title={t('check.list')}>
          <List size="sm">
            {data.checked.map((name) => (
              <List.Item key={name}>{name}</List.Item>
            ))}
          </List>
        </Part>
      )}
    </Page>
  );
}
