import { Alert, List, Stack, Text } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BankStatement } from '~/entities/bank';
import { api, ask } from '~/shared/api';
import { DropZone } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';

const KINDS = '.xml,.sta,.mt940,.940,.txt,.fin';

/** Takes a file of statements. */
export function useTaking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return ask(api.POST('/api/bank-statements', { body: form as never, bodySerializer: (body) => body as never }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['bank'] }),
  });
}

/** Where a statement is dropped or chosen, and what came of it. */
export function ImportStatement({ taking, held }: { taking: ReturnType<typeof useTaking>; held: boolean }) {
  const { t } = useTranslation('bank');
  return (
    <Stack gap="sm">
      <DropZone
        icon={IconBuildingBank}
        title={t('drop')}
        hint={t('dropHint')}
        choose={t('choose')}
        accept={KINDS}
        held={held}
        busy={taking.isPending}
        onFile={taking.mutate}
      />
      {taking.error && <ErrorState error={taking.error} />}
      {taking.data && (
        <Alert role="status" color={taking.data.some(({ gap }) => gap) ? 'yellow' : 'teal'} variant="light">
          <List>
            {taking.data.map((statement) => (
              <List.Item key={statement.id}>
                <Came statement={statement} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

function Came({ statement }: { statement: BankStatement }) {
  const { t } = useTranslation('bank');
  const formats = useFormats();
  const { reference, account, closedOn, closing, entries, open, gap } = statement;
  return (
    <>
      <Text>{t('came', { reference, account, day: formats.date(closedOn), closing: formats.money(closing), entries, open })}</Text>
      {gap && <Text fw={500}>{t('gap')}</Text>}
    </>
  );
}
