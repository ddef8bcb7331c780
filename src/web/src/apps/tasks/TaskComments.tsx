import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionTextarea } from '~/entities/colleague';
import { api, ask } from '~/shared/api';
import { ErrorState, Timeline } from '~/shared/ui';

/** What people wrote on a task. */
export function TaskComments({ id }: { id: string }) {
  const { t } = useTranslation('tasks');
  const params = { params: { path: { id } } };
  const [text, setText] = useState('');
  const { data = [], error, refetch } = useQuery({ queryKey: ['tasks', 'comments', id], queryFn: () => ask(api.GET('/api/tasks/{id}/comments', params)) });
  const write = useMutation({
    mutationFn: () => ask(api.POST('/api/tasks/{id}/comments', { ...params, body: { text } })),
    onSuccess: () => {
      setText('');
      void refetch();
    },
  });
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          write.mutate();
        }}
      >
        <MentionTextarea label={t('comment.label')} description={t('comment.hint')} autosize minRows={2} maxLength={2000} value={text} onWrite={setText} />
        <Button type="submit" mt="sm" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
          {t('comment.send')}
        </Button>
      </form>
      {(write.error ?? error) && <ErrorState error={write.error ?? error} />}
      <Timeline entries={data.map((comment) => ({ id: comment.at + comment.author, at: comment.at, by: comment.author, human: true, text: comment.text }))} />
    </Stack>
  );
}
