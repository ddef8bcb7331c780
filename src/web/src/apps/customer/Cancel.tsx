import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerCancellationQuery, type CustomerOrder, useCancelOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import classes from './customer.module.css';

/** Cancels the order after saying what that means; gone once goods have left. */
export function Cancel({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const cancel = useCancelOrder(token);
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const formats = useFormats();
  const preview = useQuery({ ...customerCancellationQuery(token), enabled: asked });
  const effects = preview.data?.effects.map(({ kind, amount, names }) =>
    t(`cancel.effect.${kind}`, { amount: amount && formats.money(amount), names: names.join(', ') }),
  );
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
        effects={effects && [t('cancel.effectGoods'), ...effects]}
        impossible={preview.data?.reason ?? undefined}
        confirmLabel={t('cancel.confirm')}
        destructive
        busy={cancel.isPending}
        error={preview.error ?? cancel.error}
        onClose={() => setAsked(false)}
        onConfirm={() => cancel.mutate(reason.trim(), { onSuccess: () => setAsked(false) })}
      >
        <TextInput size="md" label={t('cancel.reason')} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
      </ConfirmEffects>
    </section>
  );
}
