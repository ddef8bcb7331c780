import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Facts } from '~/shared/ui';

/** How a carrier did in the last ninety days, by what it said itself of its parcels. */
export function Scorecard({ carrier }: { carrier: string }) {
  const { t } = useTranslation('admin');
  const formats = useFormats();
  const { data } = useQuery({ queryKey: ['carrier-scores'], staleTime: 60_000, queryFn: () => ask(api.GET('/api/carriers/scores')) });
  const score = data?.find((each) => each.carrierCode === carrier);
  const onTime = score?.onTimeShare;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('score.title')}</Text>
      {score ? (
        <Facts
          facts={[
            [t('score.shipments'), formats.number(score.shipments)],
            [t('score.onTime'), onTime === null || onTime === undefined ? '–' : t('score.ofDue', { percent: formats.percent(onTime / 100), count: score.due })],
            [t('score.troubled'), formats.number(score.troubled)],
            [t('score.freight'), score.freight.map((sum) => formats.money(sum)).join(', ') || '–'],
          ]}
        />
      ) : (
        <Text c="dimmed">{t('score.none')}</Text>
      )}
    </Stack>
  );
}
