import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerOrder, useCancelOrder } from '~/entities/customer-order';
import { ConfirmEffects } from '~/shared/ui';
import classes from './customer.module.css';

/** Cancels the order after saying what that means; gone once goods have left. */
export function Cancel({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const cancel = useCancelOrder(token);
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  if (cancel.isSuccess && !order.cancelled) {
    return (
      <p role="status" className={classes.done}>
        {t('cancel.done')}
      </p>
    );
  }
  if (!order.actions.cancel) {
    return null;
  }
  return (
    <section className={`${classes.section} ${classes.screenOnly}`}>
      <Button variant="default" size="md" onClick={() => setAsked(true)}>
        {t('cancel.open')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('cancel.title', { number: order.number })}
        effects={[t('cancel.effectGoods'), t('cancel.effectMoney'), t('cancel.effectMail')]}
        confirmLabel={t('cancel.confirm')}
        destructive
        busy={cancel.isPending}
        error={cancel.error}
        onClose={() => setAsked(false)}
        onConfirm={() => cancel.mutate(reason.trim(), { onSuccess: () => setAsked(false) })}
      >
        <TextInput size="md" label={t('cancel.reason')} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
      </ConfirmEffects>
    </section>
  );
}
