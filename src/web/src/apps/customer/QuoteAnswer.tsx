import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerQuote, type QuoteRefusal, useAcceptQuote, useRefuseQuote } from '~/entities/customer-quote';
import { ConfirmEffects, ErrorState } from '~/shared/ui';
import classes from './customer.module.css';

const REASONS = ['PRICE', 'DELIVERY_TIME', 'COMPETITOR', 'NOT_NEEDED', 'OTHER'] as const satisfies readonly QuoteRefusal['reason'][];

/** Yes with a name, or no with a reason. */
export function QuoteAnswer({ token, quote }: { token: string; quote: CustomerQuote }) {
  const { t } = useTranslation('customer');
  const accept = useAcceptQuote(token);
  const [name, setName] = useState('');
  const [terms, setTerms] = useState(false);
  const [refusing, setRefusing] = useState(false);
  if (accept.isSuccess) {
    return (
      <p role="status" className={classes.done}>
        {t('quote.accepted')}
      </p>
    );
  }
  if (!quote.open) {
    return null;
  }
  return (
    <section className={`${classes.section} ${classes.screenOnly}`} aria-labelledby="answer">
      <h2 id="answer">{t('quote.answer')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && terms) {
            accept.mutate({ name: name.trim(), terms });
          }
        }}
      >
        <Stack gap="md">
          <TextInput size="md" label={t('quote.name')} autoComplete="name" maxLength={100} required withAsterisk={false} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <Checkbox size="md" label={t('quote.terms', { shop: quote.shop.name })} checked={terms} onChange={(event) => setTerms(event.currentTarget.checked)} />
          {accept.error && <ErrorState error={accept.error} />}
          <div className={classes.row}>
            <Button type="submit" size="md" loading={accept.isPending} disabled={!name.trim() || !terms}>
              {t('quote.accept')}
            </Button>
            <Button size="md" variant="default" onClick={() => setRefusing(true)}>
              {t('quote.refuse')}
            </Button>
          </div>
        </Stack>
      </form>
      {refusing && <Refuse token={token} onClose={() => setRefusing(false)} />}
    </section>
  );
}

function Refuse({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTranslation('customer');
  const refuse = useRefuseQuote(token);
  const [reason, setReason] = useState<QuoteRefusal['reason']>('PRICE');
  const [remark, setRemark] = useState('');
  return (
    <ConfirmEffects
      opened
      title={t('quote.refuseTitle')}
      effects={[t('quote.refuseEffect')]}
      confirmLabel={t('quote.refuse')}
      busy={refuse.isPending}
      error={refuse.error}
      onConfirm={() => refuse.mutate({ reason, remark: remark.trim() || undefined }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <NativeSelect
        size="md"
        label={t('quote.why')}
        data-autofocus
        value={reason}
        data={REASONS.map((value) => ({ value, label: t(`quote.reason.${value}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as QuoteRefusal['reason'])}
      />
      <Textarea size="md" label={t('quote.remark')} autosize maxLength={500} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
