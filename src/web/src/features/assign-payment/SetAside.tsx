import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankEntry } from '~/entities/bank';
import { api, ask } from '~/shared/api';
import { DateTime, ErrorState, FormDialog } from '~/shared/ui';
import { useBooking } from './useBooking';

/** Money that is no business of ours: bank's fees, interest, a transfer between accounts. */
export function SetAside({ entry }: { entry: BankEntry }) {
  const { t } = useTranslation('bank');
  const [asking, setAsking] = useState(false);
  const path = { id: entry.id };
  const takingUp = useBooking(entry.id, () => ask(api.DELETE('/api/bank-entries/{id}/aside', { params: { path } })));
  if (entry.aside) {
    return (
      <Stack gap="xs">
        <Text>{entry.aside.reason}</Text>
        <Text size="xs" c="dimmed">
          {entry.aside.by} · <DateTime value={entry.aside.at} />
        </Text>
        {takingUp.error && <ErrorState error={takingUp.error} />}
        <Button variant="default" loading={takingUp.isPending} style={{ alignSelf: 'flex-start' }} onClick={() => takingUp.mutate(undefined)}>
          {t('takeUp')}
        </Button>
      </Stack>
    );
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} style={{ alignSelf: 'flex-start' }}>
        {t('setAside')}
      </Button>
      {asking && <Reason entry={entry} onClose={() => setAsking(false)} />}
    </>
  );
}

function Reason({ entry, onClose }: { entry: BankEntry; onClose: () => void }) {
  const { t } = useTranslation('bank');
  const [reason, setReason] = useState('');
  const setting = useBooking(entry.id, () => ask(api.PUT('/api/bank-entries/{id}/aside', { params: { path: { id: entry.id } }, body: { reason: reason.trim() } })));
  return (
    <FormDialog
      title={t('setAside')}
      onClose={onClose}
      saving={{ mutate: () => setting.mutate(undefined, { onSuccess: onClose }), error: setting.error, isPending: setting.isPending }}
    >
      <TextInput label={t('asideReason')} description={t('asideHint')} required withAsterisk={false} maxLength={200} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
