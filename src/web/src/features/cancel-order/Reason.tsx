import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LONGEST_REASON } from './useCancelOrders';

/** Why it is stopped, for those who ask later. */
export function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { t } = useTranslation('desk');
  return (
    <Textarea
      label={t('cancel.reason')}
      description={t('cancel.reasonHint')}
      required
      maxLength={LONGEST_REASON}
      autosize
      minRows={2}
      data-autofocus
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
