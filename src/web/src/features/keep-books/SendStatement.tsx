import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

interface Props {
  customerNumber: string;
  currency: string;
  from: string;
  to: string;
}

/** Sends a customer his statement of account by mail. */
export function SendStatement({ customerNumber, currency, from, to }: Props) {
  const { t } = useTranslation('books');
  const { t: common } = useTranslation('common');
  const [asked, setAsked] = useState(false);
  const sending = useMutation({
    mutationFn: () => ask(api.POST('/api/accounting/statements/{customerNumber}/mails', { params: { path: { customerNumber } }, body: { currency, from, to } })),
    onSuccess: ({ to: address }) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('statement.sent', { address }) });
      setAsked(false);
    },
  });
  return (
    <>
      <Button variant="default" aria-label={t('statement.sendOf', { currency })} onClick={() => setAsked(true)}>
        {t('statement.send')}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('statement.send')}
        effects={[t('statement.sendEffect')]}
        confirmLabel={t('statement.sendNow')}
        busy={sending.isPending}
        error={sending.error}
        onConfirm={() => sending.mutate()}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
