import { Select, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '~/entities/journal';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

interface Props {
  what: string;
  use: Account['uses'][number];
  account: Account;
  accounts: readonly Account[];
  onClose: () => void;
}

/** On which account something is booked from now on. */
export function LeadRule({ what, use, account, accounts, onClose }: Props) {
  const { t } = useTranslation('books');
  const client = useQueryClient();
  const [target, setTarget] = useState(String(account.id));
  const saving = useMutation({
    mutationFn: () =>
      ask(api.PUT('/api/accounting/rules/{id}', { params: { path: { id: use.id }, header: { 'If-Match': `"${use.version}"` } }, body: { accountId: Number(target) } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['books'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t('rule.change', { what })} onClose={onClose} saving={saving}>
      <Select
        label={t('rule.account')}
        searchable
        allowDeselect={false}
        data={accounts.map(({ id, number, name }) => ({ value: String(id), label: `${number} ${name}` }))}
        value={target}
        onChange={(value) => value && setTarget(value)}
      />
      <Text size="sm" c="dimmed">
        {t('rule.hint')}
      </Text>
    </FormDialog>
  );
}
