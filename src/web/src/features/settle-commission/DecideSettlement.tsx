import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '~/entities/task';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

/** Finance's word about a run: the same task as in the task list. */
export function DecideSettlement({ task, run }: { task: Task; run: string }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const [comment, setComment] = useState('');
  const deciding = useMutation({
    mutationFn: (approved: boolean) =>
      ask(
        api.POST('/api/tasks/{id}/completion', {
          params: { path: { id: task.id } },
          body: { variables: { settlementApproved: approved, ...(comment.trim() ? { settlementComment: comment.trim() } : {}) } },
        }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['settlements', 'run', run] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['agents'] }),
      ]),
  });
  return (
    <Stack gap="sm" maw={560}>
      <Text>{t('settlement.decide')}</Text>
      <Textarea label={t('settlement.comment')} maxLength={1000} autosize minRows={2} value={comment} onChange={(event) => setComment(event.currentTarget.value)} />
      {deciding.error && <ErrorState error={deciding.error} />}
      <Group gap="sm">
        <Button loading={deciding.isPending} onClick={() => deciding.mutate(true)}>
          {t('settlement.approve')}
        </Button>
        <Button variant="default" disabled={deciding.isPending} onClick={() => deciding.mutate(false)}>
          {t('settlement.reject')}
        </Button>
      </Group>
    </Stack>
  );
}
