import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import classes from './customer.module.css';

interface Props {
  /** Number of the order or offer. */
  about: string;
  label: string;
  questions: CustomerOrder['questions'];
  open: boolean;
  asking: { mutate: (question: string, then: { onSuccess: () => void }) => void; error: unknown; isPending: boolean; isSuccess: boolean };
}

/** A question to the desk, and the answers so far. What was typed stays until it has arrived. */
export function AskUs({ about, label, questions, open, asking }: Props) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const kept = `comanda.question.${about}`;
  const [question, setQuestion] = useState(() => sessionStorage.getItem(kept) ?? '');
  const write = (text: string) => {
    setQuestion(text);
    sessionStorage.setItem(kept, text);
  };
  if (!open && questions.length === 0) {
    return null;
  }
  return (
    <section className={classes.section} aria-labelledby="ask" data-screen-only={questions.length === 0 || undefined}>
      <h2 id="ask">{t('ask.title')}</h2>
      {questions.length > 0 && (
        <ol className={classes.plain}>
          {questions.map((one) => (
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
      {open && (
        <form
          className={classes.screenOnly}
          onSubmit={(event) => {
            event.preventDefault();
            if (question.trim()) {
              asking.mutate(question.trim(), { onSuccess: () => write('') });
            }
          }}
        >
          <Stack gap="md">
            <Textarea size="md" autosize minRows={3} maxLength={2000} label={label} value={question} onChange={(event) => write(event.currentTarget.value)} />
            {Boolean(asking.error) && <ErrorState error={asking.error} />}
            <Button type="submit" size="md" variant="default" loading={asking.isPending} disabled={!question.trim()} className={classes.main}>
              {t('ask.send')}
            </Button>
            <div role="status">{asking.isSuccess && <p className={classes.done}>{t('ask.done')}</p>}</div>
          </Stack>
        </form>
      )}
    </section>
  );
}
