import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmEffects } from '~/shared/ui';

interface Props {
  opened: boolean;
  title: string;
  effects: readonly string[];
  confirmLabel: string;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Says what will happen and asks why. */
export function ReasonDialog({ onConfirm, ...dialog }: Props) {
  const { t } = useTranslation('stock');
  const [reason, setReason] = useState('');
  return (
    <ConfirmEffects {...dialog} destructive onConfirm={() => reason.trim() && onConfirm(reason.trim())}>
      <TextInput label={t('reason')} required withAsterisk={false} maxLength={200} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
