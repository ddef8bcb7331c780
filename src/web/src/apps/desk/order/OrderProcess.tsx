import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrderProcess } from '~/entities/order';
import { BpmnViewer } from '~/shared/bpmn';
import { ErrorState, LateSkeleton } from '~/shared/ui';

/** The diagram the order runs on, with where it is. */
export function OrderProcess({ orderNumber }: { orderNumber: string }) {
  const { t } = useTranslation('desk');
  const { data, error, refetch } = useOrderProcess(orderNumber);
  if (error && !data) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const failed = new Set(data.incidents);
  const marks = [
    ...data.done.filter((element) => data.active.every((place) => place.element !== element)).map((element) => ({ element, kind: 'done' as const })),
    ...data.active.map(({ element }) => ({
      element,
      kind: failed.has(element) ? ('failed' as const) : ('here' as const),
      note: failed.has(element) ? t('process.failed') : t('process.here'),
    })),
  ];
  return (
    <Stack gap="sm">
      <Text c="dimmed">
        {[...(data.active.length > 0 ? new Set(data.active.map(({ text }) => text)) : [t('process.ended')]), t('process.version', { version: data.version })].join(' · ')}
      </Text>
      <BpmnViewer xml={data.xml} marks={marks} label={t('process.label', { number: orderNumber })} height={420} />
    </Stack>
  );
}
