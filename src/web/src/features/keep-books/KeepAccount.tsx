import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '~/entities/journal';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

/** Number and name of an account, or a new one. */
export function KeepAccount({ account, onClose }: { account?: Account; onClose: () => void }) {
  const { t } = useTranslation('books');
  const client = useQueryClient();
  const [number, setNumber] = useState(account?.number ?? '');
  const [name, setName] = useState(account?.name ?? '');
  const saving = useMutation({
    mutationFn: () => {
      const body = { number: number.trim(), name: name.trim() };
      return ask(
        account
          ? api.PUT('/api/accounting/accounts/{id}', { params: { path: { id: account.id }, header: { 'If-Match': `"${account.version}"` } }, body })
          : api.POST('/api/accounting/accounts', { body }),
      );
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['books'] });
      onClose();
    },
  });
  return (
    <FormDialog title={account ? t('account.change', { number: account.number }) : t('account.add')} onClose={onClose} saving={saving}>
      <TextInput label={t('account.number')} description={t('account.numberHint')} required withAsterisk={false} maxLength={20} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <TextInput label={t('account.name')} required withAsterisk={false} maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
    </FormDialog>
  );
}
