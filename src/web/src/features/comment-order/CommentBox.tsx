import { Button, FileButton, Group, Pill, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionTextarea } from '~/entities/colleague';
import { api, ask, useUser } from '~/shared/api';
import { dropDraft, findDraft, keepDraft } from '~/shared/form';
import { ErrorState } from '~/shared/ui';

const KINDS = '.pdf,.png,.jpg,.jpeg,.xlsx,.docx,.txt,.csv';
const MOST_FILES = 10;

/** Writes on an order: words, colleagues by @name, files. */
export function CommentBox({ orderNumber }: { orderNumber: string }) {
  const { t } = useTranslation('desk');
  const { username } = useUser();
  const draft = `comment.${orderNumber}`;
  const [text, setText] = useState(() => findDraft<string>(username, draft)?.values ?? '');
  const [files, setFiles] = useState<readonly File[]>([]);
  const send = useSend(orderNumber);
  const write = (next: string) => {
    setText(next);
    keepDraft(username, draft, next);
  };
  const submit = () => {
    if (text.trim() !== '' && !send.isPending) {
      send.mutate(
        { text, files },
        {
          onSuccess: () => {
            setText('');
            setFiles([]);
            dropDraft(username, draft);
          },
        },
      );
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <MentionTextarea
          id="order-comment"
          label={t('comment.label')}
          description={t('comment.hint')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={4000}
          value={text}
          onWrite={write}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              submit();
            }
          }}
        />
        {files.length > 0 && (
          <Pill.Group>
            {files.map((file) => (
              <Pill
                key={file.name}
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('comment.removeFile', { file: file.name }), 'aria-hidden': false, tabIndex: 0 }}
                onRemove={() => setFiles(files.filter((each) => each !== file))}
              >
                {file.name}
              </Pill>
            ))}
          </Pill.Group>
        )}
        {send.error && <ErrorState error={send.error} />}
        <Group gap="sm">
          <Button type="submit" size="compact-md" loading={send.isPending} disabled={text.trim() === ''}>
            {t('comment.send')}
          </Button>
          <FileButton multiple accept={KINDS} onChange={(added) => setFiles([...files, ...added].slice(0, MOST_FILES))}>
            {(props) => (
              <Button {...props} variant="default" size="compact-md" leftSection={<IconPaperclip size={16} aria-hidden="true" />}>
                {t('comment.attach')}
              </Button>
            )}
          </FileButton>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {t('comment.keys')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

function useSend(orderNumber: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ text, files }: { text: string; files: readonly File[] }) => {
      const params = { path: { orderNumber } };
      const attachments: number[] = [];
      for (const file of files) {
        const form = new FormData();
        form.append('file', file);
        const kept = await ask(
          api.POST('/api/orders/{orderNumber}/attachments', { params, body: form as never, bodySerializer: (body) => body }),
        );
        attachments.push(kept.id);
      }
      return ask(api.POST('/api/orders/{orderNumber}/comments', { params, body: { text: text.trim(), attachments } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
}
