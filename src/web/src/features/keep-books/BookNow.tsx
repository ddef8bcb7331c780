import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useProblemText } from '~/shared/ui';

/** Books what happened in the last minutes, as the house does by itself. */
export function BookNow() {
  const { t } = useTranslation('books');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const explain = useProblemText();
  const say = (message: string, color?: string) => notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message, color });
  const booking = useMutation({
    mutationFn: () => ask(api.POST('/api/accounting/booking-runs')),
    onSuccess: async ({ entries, waiting }) => {
      say(t('booked', { count: entries }));
      if (waiting > 0) {
        say(t('waiting', { count: waiting }), 'orange');
      }
      await client.invalidateQueries({ queryKey: ['books'] });
    },
    onError: (error) => say(explain(error).sentence, 'red'),
  });
  return (
    <Button loading={booking.isPending} onClick={() => booking.mutate()}>
      {t('bookNow')}
    </Button>
  );
}
