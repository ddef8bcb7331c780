import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { BpmnViewer, type Mark } from '~/shared/bpmn';
import { ErrorState, LateSkeleton } from '~/shared/ui';

/** The diagram the order runs on, with the place where it stands. */
export function OrderDiagram({ number }: { number: string }) {
  const { t } = useTranslation('tasks');
  const { data, error, refetch } = useQuery({
    queryKey: ['subject', 'process', number],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/process', { params: { path: { orderNumber: number } } })),
  });
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  const marks: Mark[] = [
    ...data.done.map((element) => ({ element, kind: 'done' as const })),
    ...data.active.map(({ element }) =>
      data.incidents.includes(element) ? { element, kind: 'failed' as const, note: t('diagram.failed') } : { element, kind: 'here' as const, note: t('diagram.here') },
    ),
  ];
  return (
    <>
      {data.active.map(({ element, text }) => (
        <Text key={element} mb="sm">
          {text}
        </Text>
      ))}
      <BpmnViewer xml={data.xml} marks={marks} label={t('diagram.label')} height={420} />
    </>
  );
}
