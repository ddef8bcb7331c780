import { Alert, Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { quotationOf, quoteOf, requestOf, useDraftOrder, usePlaceOrder, useQuotation, useWriteQuote, type Written } from '~/features/place-order';
import { useFormats } from '~/shared/i18n';
import { useKeys } from '~/shared/keys';
import { PageHeader } from '~/shared/ui';
import { ChosenCustomer } from './ChosenCustomer';
import { CustomerField } from './CustomerField';
import { Details } from './Details';
import { GoodsField } from './GoodsField';
import { GoodsTable } from './GoodsTable';
import classes from './new.module.css';
import { QuoteFields } from './QuoteFields';
import { Sums } from './Sums';

const route = getRouteApi('/frame/orders/new');

interface Props {
  /** The quote whose draft is changed. */
  quote?: string;
  written?: Written;
}

/** An order or a quote, by keyboard alone: customer, goods, quantity, goods, quantity, Ctrl Enter. */
export function OrderForm({ quote, written }: Props) {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { as } = search;
  const quoting = quote !== undefined || as === 'quote';
  const { draft, change, restoredAt, startAnew, accepted } = useDraftOrder(search, written);
  const goods = useRef<HTMLInputElement>(null);
  const quotation = useQuotation(quotationOf(draft));
  const place = usePlaceOrder();
  const write = useWriteQuote(quote);
  const request = requestOf(draft);
  const settled = !quotation.isPlaceholderData && !quotation.isFetching;
  const busy = place.isPending || write.isPending;
  const ready = request !== undefined && !busy && quotation.data?.problems.length === 0 && settled;
  const placeOrder = () => {
    if (request && ready) {
      place.mutate(
        { key: draft.key, request },
        {
          onSuccess: (order) => {
            accepted();
            void navigate({ to: `/orders/${order.number}` as '/' });
          },
        },
      );
    }
  };
  const writeQuote = () => {
    const offered = quoteOf(draft);
    if (offered && ready) {
      write.mutate(
        { key: draft.key, quote: offered },
        {
          onSuccess: ({ number }) => {
            accepted();
            void navigate({ to: '/quotes/$quoteNumber', params: { quoteNumber: number } });
          },
        },
      );
    }
  };
  const submit = quoting ? writeQuote : placeOrder;
  const label = t(quoting ? 'desk:new.saveQuote' : 'desk:new.place');
  useKeys([{ keys: 'mod+Enter', label, run: submit, whileTyping: true, enabled: request !== undefined }]);
  // What the link brought along is in the draft; a reload must not bring it again.
  useEffect(() => {
    void navigate({ search: { as, quote }, replace: true });
  }, [navigate, as, quote]);
  // The next thing to type after the customer are the goods.
  useEffect(() => {
    if (draft.customerNumber) {
      goods.current?.focus();
    }
  }, [draft.customerNumber]);
  return (
    <section className={classes.page}>
      <PageHeader title={quote ? t('desk:new.changeQuote', { number: quote }) : t(quoting ? 'desk:new.quoteTitle' : 'desk:new.title')} actions={restoredAt && <StartAnew onStart={startAnew} />} />
      {restoredAt && (
        <Alert variant="outline" mx="lg" mb="md" color="accent">
          {t('desk:new.restored', { when: formats.dateTime(restoredAt) })}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          {draft.customerNumber ? (
            <ChosenCustomer number={draft.customerNumber} onChange={quote ? undefined : () => change({ customerNumber: undefined, addressCode: undefined })} />
          ) : (
            <CustomerField onPick={(customerNumber) => change({ customerNumber })} />
          )}
          {draft.customerNumber && (
            <>
              <GoodsTable
                draft={draft}
                quotation={quotation.data}
                change={change}
                onDone={() => goods.current?.focus()}
                onRemoved={() => goods.current?.focus()}
              />
              <GoodsField inputRef={goods} draft={draft} change={change} />
              <Details draft={draft} change={change} method={quotation.data?.paymentMethod} options={quotation.data?.deliveryOptions ?? []} />
              {quoting && <QuoteFields draft={draft} change={change} error={write.error} />}
            </>
          )}
        </div>
        <Sums
          draft={draft}
          change={change}
          quotation={quotation.data}
          stale={!settled && quotation.data !== undefined}
          error={place.error ?? write.error ?? quotation.error}
          ready={ready}
          placing={busy}
          label={label}
          onPlace={submit}
          other={
            quote === undefined && (
              <Button variant="subtle" onClick={() => void navigate({ search: { as: quoting ? undefined : 'quote' }, replace: true })}>
                {t(quoting ? 'desk:new.asOrder' : 'desk:new.asQuote')}
              </Button>
            )
          }
        />
      </div>
    </section>
  );
}

function StartAnew({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <Group gap="sm">
      <Text c="dimmed">{t('new.draft')}</Text>
      <Button variant="default" onClick={onStart}>
        {t('new.startAnew')}
      </Button>
    </Group>
  );
}
