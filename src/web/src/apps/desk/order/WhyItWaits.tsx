import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { api, ask } from '~/shared/api';
import { DateTime, useProblemText } from '~/shared/ui';
import classes from './desk.module.css';

/** One sentence why the order does not go on, with what makes it go on. */
export function WhyItWaits({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const { waiting, actions } = page;
  const navigate = useNavigate();
  const retry = useRetry();
  const problem = useProblemText();
  if (!waiting) {
    return null;
  }
  const may = (action: string) => actions.some((each) => each.action === action && each.allowed);
  const Shape = waiting.kind === 'INCIDENT' ? IconAlertTriangle : IconHourglass;
  return (
    <div className={classes.why} data-kind={waiting.kind} role="status">
      <Shape size={18} aria-hidden="true" />
      <Text flex={1} miw={200}>
        {waiting.text}
        {waiting.assignee && ` · ${t('why.taken', { who: waiting.assignee })}`}
        {waiting.since && (
          <Text span c="dimmed">
            {' · '}
            <DateTime value={waiting.since} as="distance" />
          </Text>
        )}
      </Text>
      {waiting.taskId && may('DO_TASK') && (
        <Button size="compact-sm" onClick={() => void navigate({ to: `/tasks/${waiting.taskId}` as '/' })}>
          {t('why.doTask')}
        </Button>
      )}
      {waiting.incidentId && may('RETRY') && (
        <Button size="compact-sm" loading={retry.isPending} onClick={() => retry.mutate(waiting.incidentId!)}>
          {t('why.retry')}
        </Button>
      )}
      {retry.error && <Text c="red">{problem(retry.error).detail ?? problem(retry.error).title}</Text>}
    </div>
  );
}

function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask(api.POST('/api/incidents/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
}
