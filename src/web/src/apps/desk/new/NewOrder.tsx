import { Alert, Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { quotationOf, requestOf, useDraftOrder, usePlaceOrder, useQuotation } from '~/features/place-order';
import { useFormats } from '~/shared/i18n';
import { useKeys } from '~/shared/keys';
import { PageHeader } from '~/shared/ui';
import { ChosenCustomer } from './ChosenCustomer';
import { CustomerField } from './CustomerField';
import { Details } from './Details';
import { GoodsField } from './GoodsField';
import { GoodsTable } from './GoodsTable';
import classes from './new.module.css';
import { Sums } from './Sums';

const route = getRouteApi('/frame/orders/new');

/** A new order, by keyboard alone: customer, goods, quantity, goods, quantity, Ctrl Enter. */
export default function NewOrder() {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  const navigate = route.useNavigate();
  const { draft, change, restoredAt, startAnew, accepted } = useDraftOrder(route.useSearch());
  const goods = useRef<HTMLInputElement>(null);
  const quotation = useQuotation(quotationOf(draft));
  const place = usePlaceOrder();
  const request = requestOf(draft);
  const settled = !quotation.isPlaceholderData && !quotation.isFetching;
  const ready = request !== undefined && !place.isPending && quotation.data?.problems.length === 0 && settled;
  const submit = () => {
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
  useKeys([{ keys: 'mod+Enter', label: t('desk:new.place'), run: submit, whileTyping: true, enabled: request !== undefined }]);
  // What the link brought along is in the draft; a reload must not bring it again.
  useEffect(() => {
    void navigate({ search: {}, replace: true });
  }, [navigate]);
  // The next thing to type after the customer are the goods.
  useEffect(() => {
    if (draft.customerNumber) {
      goods.current?.focus();
    }
  }, [draft.customerNumber]);
  return (
    <section className={classes.page}>
      <PageHeader title={t('desk:new.title')} actions={restoredAt && <StartAnew onStart={startAnew} />} />
      {restoredAt && (
        <Alert variant="outline" mx="lg" mb="md" color="accent">
          {t('desk:new.restored', { when: formats.dateTime(restoredAt) })}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.main}>
          {draft.customerNumber ? (
            <ChosenCustomer number={draft.customerNumber} onChange={() => change({ customerNumber: undefined, addressCode: undefined })} />
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
            </>
          )}
        </div>
        <Sums
          draft={draft}
          change={change}
          quotation={quotation.data}
          stale={!settled && quotation.data !== undefined}
          error={place.error ?? quotation.error}
          ready={ready}
          placing={place.isPending}
          onPlace={submit}
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
