import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerOrder, useAskDesk } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import classes from './customer.module.css';

/** A question to the desk, and the answers so far. What was typed stays until it has arrived. */
export function AskUs({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const ask = useAskDesk(token);
  const kept = `comanda.question.${order.number}`;
  const [question, setQuestion] = useState(() => sessionStorage.getItem(kept) ?? '');
  const write = (text: string) => {
    setQuestion(text);
    sessionStorage.setItem(kept, text);
  };
  return (
    <section className={classes.section} aria-labelledby="ask" data-screen-only={order.questions.length === 0 || undefined}>
      <h2 id="ask">{t('ask.title')}</h2>
      {order.questions.length > 0 && (
        <ol className={classes.plain}>
          {order.questions.map((one) => (
            <li key={one.askedAt} className={classes.question}>
              <p>
                {one.question} <span className={classes.hint}>{formats.dateTime(one.askedAt)}</span>
              </p>
              {one.answer ? (
                <p className={classes.reply}>
                  {one.answer} <span className={classes.hint}>{formats.dateTime(one.answeredAt ?? one.askedAt)}</span>
                </p>
              ) : (
                <p className={classes.hint}>{t('ask.waiting')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      {order.actions.ask && (
        <form
          className={classes.screenOnly}
          onSubmit={(event) => {
            event.preventDefault();
            if (question.trim()) {
              ask.mutate(question.trim(), { onSuccess: () => write('') });
            }
          }}
        >
          <Stack gap="md">
            <Textarea size="md" autosize minRows={3} maxLength={2000} label={t('ask.label')} value={question} onChange={(event) => write(event.currentTarget.value)} />
            {ask.error && <ErrorState error={ask.error} />}
            <Button type="submit" size="md" variant="default" loading={ask.isPending} disabled={!question.trim()} className={classes.main}>
              {t('ask.send')}
            </Button>
            <div role="status">{ask.isSuccess && <p className={classes.done}>{t('ask.done')}</p>}</div>
          </Stack>
        </form>
      )}
    </section>
  );
}
