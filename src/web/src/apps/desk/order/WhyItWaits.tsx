import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { TaskButton } from '~/entities/task';
import { api, ask } from '~/shared/api';
import { useProblemText, Waiting } from '~/shared/ui';
import classes from './desk.module.css';

const MEANING = { INCIDENT: 'bad', TASK: 'attention', RETRY: 'attention', MESSAGE: 'info', WORKER: 'info' } as const;

/** One sentence why the order does not go on, with what makes it go on. */
export function WhyItWaits({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const { waiting, actions } = page;
  const retry = useRetry();
  const problem = useProblemText();
  if (!waiting) {
    return null;
  }
  const may = (action: string) => actions.some((each) => each.action === action && each.allowed);
  return (
    <div className={classes.why}>
      <Waiting
        meaning={MEANING[waiting.kind]}
        since={waiting.since}
        actions={
          <>
            {waiting.taskId && may('DO_TASK') && <TaskButton id={waiting.taskId} />}
            {waiting.incidentId && may('RETRY') && (
              <Button size="compact-sm" loading={retry.isPending} onClick={() => retry.mutate(waiting.incidentId!)}>
                {t('why.retry')}
              </Button>
            )}
            {retry.error && <Text c="red">{problem(retry.error).detail ?? problem(retry.error).title}</Text>}
          </>
        }
      >
        {waiting.text}
        {waiting.assignee && ` · ${t('why.taken', { who: waiting.assignee })}`}
      </Waiting>
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
