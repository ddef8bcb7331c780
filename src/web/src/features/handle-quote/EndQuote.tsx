import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOST_REASONS, type LostReason, type Quote } from '~/entities/quote';
import { ConfirmEffects } from '~/shared/ui';
import { useLoseQuote, useWithdrawQuote } from './useQuoting';

interface Props {
  quote: Quote;
  onClose: () => void;
}

/** Takes a quote back, or throws a draft away. */
export function WithdrawQuote({ quote, onClose }: Props) {
  const { t } = useTranslation('quotes');
  const [reason, setReason] = useState('');
  const withdrawing = useWithdrawQuote(quote.number);
  return (
    <ConfirmEffects
      opened
      title={t('withdraw.title', { number: quote.number })}
      effects={[t(quote.state === 'SENT' ? 'withdraw.effectLink' : 'withdraw.effectDraft')]}
      confirmLabel={t('withdraw.open')}
      destructive
      busy={withdrawing.isPending}
      error={withdrawing.error}
      onConfirm={() => withdrawing.mutate(reason.trim(), { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextInput label={t('withdraw.reason')} maxLength={200} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}

/** Notes that the customer does not want it, and why. */
export function LoseQuote({ quote, onClose }: Props) {
  const { t } = useTranslation('quotes');
  const [reason, setReason] = useState<LostReason>('PRICE');
  const [remark, setRemark] = useState('');
  const losing = useLoseQuote(quote.number);
  const version = quote.versions.length;
  return (
    <ConfirmEffects
      opened
      title={t('lose.title', { number: quote.number })}
      effects={[t('lose.effect')]}
      confirmLabel={t('lose.open')}
      busy={losing.isPending}
      error={losing.error}
      onConfirm={() => losing.mutate({ version, reason, remark: remark.trim() || undefined }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <NativeSelect
        label={t('lose.reason')}
        data-autofocus
        value={reason}
        data={LOST_REASONS.map((value) => ({ value, label: t(`lost.${value}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as LostReason)}
      />
      <Textarea label={t('lose.remark')} autosize maxLength={500} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
