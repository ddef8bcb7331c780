import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '~/entities/quote';
import { LoseQuote, useCopyQuote, useOrderQuote, useQuoteLink, useRemindOfQuote, useReviseQuote, useSendQuote, WithdrawQuote } from '~/features/handle-quote';
import { hasRole, useUser } from '~/shared/api';
import { Hint, useKeys } from '~/shared/keys';
import { ErrorState } from '~/shared/ui';

/** What can be done with a quote as it stands; the main step has a key. */
export function QuoteActions({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quotes');
  const navigate = useNavigate();
  const [ending, setEnding] = useState<'withdraw' | 'lose'>();
  const send = useSendQuote(quote.number);
  const remind = useRemindOfQuote(quote.number);
  const revise = useReviseQuote(quote.number);
  const copy = useCopyQuote(quote.number);
  const order = useOrderQuote(quote.number);
  const link = useQuoteLink(quote.number);
  const maySell = hasRole(useUser(), ['order-desk', 'supervisor', 'agent']);
  const { state } = quote;
  const draft = maySell && state === 'DRAFT';
  const out = maySell && state === 'SENT';
  const again = maySell && ['SENT', 'DECLINED', 'EXPIRED', 'WITHDRAWN'].includes(state);
  const open = (quoteNumber: string) => void navigate({ to: '/quotes/$quoteNumber', params: { quoteNumber } });
  const makeOrder = () => order.mutate(quote.versions.length, { onSuccess: ({ orderNumber }) => void navigate({ to: `/orders/${orderNumber}` as '/' }) });
  const edit = () => void navigate({ to: '/orders/new', search: { quote: quote.number } });
  useKeys([
    { keys: 's', label: t('send'), enabled: draft && !send.isPending, run: () => send.mutate(undefined) },
    { keys: 'e', label: t('edit'), enabled: draft, run: edit },
    { keys: 'o', label: t('makeOrder'), enabled: out && !order.isPending, run: makeOrder },
  ]);
  const trouble = send.error ?? remind.error ?? revise.error ?? copy.error ?? order.error ?? link.error;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {draft && (
          <Button onClick={() => send.mutate(undefined)} loading={send.isPending} rightSection={<Hint keys="s" />}>
            {t('send')}
          </Button>
        )}
        {draft && (
          <Button variant="default" onClick={edit} rightSection={<Hint keys="e" />}>
            {t('edit')}
          </Button>
        )}
        {out && (
          <Button onClick={makeOrder} loading={order.isPending} rightSection={<Hint keys="o" />}>
            {t('makeOrder')}
          </Button>
        )}
        {out && (
          <Button variant="default" onClick={() => remind.mutate(undefined)} loading={remind.isPending}>
            {t('remind')}
          </Button>
        )}
        {out && (
          <Button variant="default" onClick={() => link.mutate()} loading={link.isPending}>
            {t('link')}
          </Button>
        )}
        {again && (
          <Button variant="default" onClick={() => revise.mutate(undefined)} loading={revise.isPending}>
            {t('revise')}
          </Button>
        )}
        {maySell && (
          <Button variant="default" onClick={() => copy.mutate(undefined, { onSuccess: ({ number }) => open(number) })} loading={copy.isPending}>
            {t('copy')}
          </Button>
        )}
        {out && (
          <Button variant="default" onClick={() => setEnding('lose')}>
            {t('lose.open')}
          </Button>
        )}
        {maySell && ['DRAFT', 'IN_APPROVAL', 'SENT'].includes(state) && (
          <Button variant="default" onClick={() => setEnding('withdraw')}>
            {t(draft ? 'withdraw.throwAway' : 'withdraw.open')}
          </Button>
        )}
      </Group>
      {trouble && <ErrorState error={trouble} />}
      <div role="status">
        {link.data && (
          <Text size="sm">
            {t('linkCopied')} <span style={{ overflowWrap: 'anywhere' }}>{link.data}</span>
          </Text>
        )}
        {remind.isSuccess && <Text size="sm">{t('reminded')}</Text>}
      </div>
      {ending === 'withdraw' && <WithdrawQuote quote={quote} onClose={() => setEnding(undefined)} />}
      {ending === 'lose' && <LoseQuote quote={quote} onClose={() => setEnding(undefined)} />}
    </Stack>
  );
}
