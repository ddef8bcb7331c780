import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { IconCreditCard } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerOrderQuery, type CustomerOrder, type PaymentWish, usePayOrder } from '~/entities/customer-order';
import { houseQuery } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';
import classes from './customer.module.css';

/** Cards the simulated provider of the demo knows. */
const DEMO_CARDS = [
  { token: 'tok_visa', name: 'pay.demoGood' },
  { token: 'tok_declined', name: 'pay.demoBad' },
] as const;

const LOOK_MS = 2_000;
const ANSWER_MS = 15_000;

/** Another card or another way, as long as there is something to be paid. Card data never come here: the provider's code stands for them. */
export function PayAgain({ token, order }: { token: string; order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const { data: house } = useQuery(houseQuery);
  const pay = usePayOrder(token);
  const client = useQueryClient();
  const { isSuccess: sent, reset } = pay;
  // The provider answers a moment later; whoever is declined again finds the form again.
  useEffect(() => {
    if (!sent) {
      return;
    }
    const look = setInterval(() => void client.invalidateQueries({ queryKey: customerOrderQuery(token).queryKey }), LOOK_MS);
    const over = setTimeout(reset, ANSWER_MS);
    return () => {
      clearInterval(look);
      clearTimeout(over);
    };
  }, [sent, reset, client, token]);
  const ways = order.actions.pay;
  const [chosen, setChosen] = useState<string>();
  const [card, setCard] = useState('');
  const method = chosen ?? ways[0]?.method;
  if (ways.length === 0 || sent) {
    return sent ? (
      <p role="status" className={classes.done}>
        {t('pay.done')}
      </p>
    ) : null;
  }
  return (
    <section className={classes.section} data-urgent aria-labelledby="pay">
      <h2 id="pay">{t('pay.title', { amount: formats.money(order.payment.due) })}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (method) {
            pay.mutate({ method: method as PaymentWish['method'], cardToken: method === 'CARD' ? card.trim() : undefined }, { onSuccess: () => setCard('') });
          }
        }}
      >
        <Stack gap="md">
          <Radio.Group label={t('pay.how')} value={method ?? null} onChange={setChosen}>
            <Stack gap="sm" mt="xs">
              {ways.map((way) => (
                <Radio key={way.method} size="md" value={way.method} label={way.label} />
              ))}
            </Stack>
          </Radio.Group>
          {method === 'CARD' && (
            <>
              <TextInput
                size="md"
                label={t('pay.card')}
                description={t('pay.cardHint')}
                required
                withAsterisk={false}
                maxLength={200}
                autoComplete="off"
                value={card}
                onChange={(event) => setCard(event.currentTarget.value)}
              />
              {house?.demo && (
                <div className={classes.row}>
                  {DEMO_CARDS.map((demo) => (
                    <Button key={demo.token} variant="default" size="md" leftSection={<IconCreditCard size={18} aria-hidden="true" />} onClick={() => setCard(demo.token)}>
                      {t(demo.name)}
                    </Button>
                  ))}
                </div>
              )}
            </>
          )}
          {method === 'TRANSFER' && <p className={classes.hint}>{t('pay.transferHint')}</p>}
          {pay.error && <ErrorState error={pay.error} />}
          <Button type="submit" size="lg" loading={pay.isPending} className={classes.main}>
            {t(method === 'CARD' ? 'pay.byCard' : 'pay.byTransfer')}
          </Button>
        </Stack>
      </form>
    </section>
  );
}
