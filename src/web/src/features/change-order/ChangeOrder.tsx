import { Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage, PaymentMethod } from '~/entities/order';
import { api, ask, type components, hasRole, isProblem, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import { ChangeLines } from './ChangeLines';
import { ChangePayment } from './ChangePayment';
import { type ChangeDraft, nothing, request } from './draft';

type Preview = components['schemas']['AmendmentPreview'];

const POLICIES = ['COMPLETE', 'LINE_COMPLETE', 'SHIP_AND_BACKORDER', 'SHIP_AND_CANCEL_REST', 'BUY_TO_ORDER'] as const;

/** What is told beside a field of the dialog; everything else is told below them. */
const FIELDS = /^\/(lines\/\d+\/(quantity|discount)|added\/\d+\/.*)$/;

/** Finance changes how an order is paid; agents change everything else. */
const SELLERS = ['order-desk', 'supervisor', 'agent'] as const;
const CASHIERS = ['order-desk', 'finance', 'supervisor'] as const;

interface Props {
  page: OrderPage;
  opened: boolean;
  /** What is to be different already, by where somebody pressed. */
  wish?: Partial<ChangeDraft>;
  onClose: () => void;
}

/** Changes an order after showing, while it is typed, what the server says the change would do. */
export function ChangeOrder({ page, opened, wish, onClose }: Props) {
  const { t } = useTranslation(['desk', 'order']);
  const { order } = page;
  const orderNumber = order.number;
  const client = useQueryClient();
  const user = useUser();
  const formats = useFormats();
  const effectText = useEffectText();
  const [draft, setDraft] = useState<ChangeDraft>(() => ({ ...nothing(order), ...wish }));
  const [reason, setReason] = useState('');
  const [agreed, setAgreed] = useState(false);
  const change = request(order, draft);
  const [asked] = useDebouncedValue(change && JSON.stringify(change), 300);
  const preview = useQuery({
    queryKey: ['orders', 'change', orderNumber, asked],
    queryFn: () => ask(api.POST('/api/orders/{orderNumber}/changes/preview', { params: { path: { orderNumber } }, body: JSON.parse(asked ?? '{}') })),
    enabled: asked !== undefined,
    staleTime: 0,
    retry: false,
  });
  const carry = useMutation({
    mutationFn: ({ basis }: Preview) =>
      ask(
        api.POST('/api/orders/{orderNumber}/changes', {
          params: { path: { orderNumber } },
          body: { change: change ?? {}, basis, reason: reason.trim() || undefined },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['orders'] });
      onClose();
    },
  });
  const known = change && asked === JSON.stringify(change) ? preview.data : undefined;
  const faults = change && isProblem(preview.error) ? preview.error.errors : [];
  const fault = (lineNo: number, field: string) => {
    const at = change?.lines?.findIndex((line) => line.lineNo === lineNo);
    return faults.find(({ pointer }) => pointer === `/lines/${at}/${field}`)?.message;
  };
  const ofNoField = faults.filter(({ pointer }) => !FIELDS.test(pointer));
  const edit = (part: Partial<ChangeDraft>) => {
    setAgreed(false);
    setDraft((now) => ({ ...now, ...part }));
  };
  return (
    <ConfirmEffects
      opened={opened}
      size="xl"
      title={t('desk:change.title', { number: orderNumber })}
      waiting={change ? undefined : t('desk:change.nothing')}
      effects={
        known && [
          ...(order.totals.gross.amount === known.after.totals.gross.amount
            ? []
            : [t('desk:change.total', { before: formats.money(order.totals.gross), after: formats.money(known.after.totals.gross) })]),
          ...known.effects.map(effectText),
          ...(known.obstacle ? [t('desk:change.obstacle', { step: known.obstacle.step })] : []),
        ]
      }
      blocked={!known || known.obstacle !== null && known.obstacle !== undefined || (known.confirm && !agreed)}
      confirmLabel={t('desk:change.confirm')}
      busy={carry.isPending}
      error={faults.length > 0 ? carry.error : (change && preview.error) || carry.error}
      onConfirm={() => known && carry.mutate(known)}
      onClose={onClose}
      wish={
        <>
          {hasRole(user, SELLERS) && (
            <>
              <ChangeLines
                order={order}
                draft={draft}
                onChange={edit}
                fault={fault}
                addedFault={(index) => faults.find(({ pointer }) => pointer.startsWith(`/added/${index}/`))?.message}
              />
              <Group grow align="flex-start">
                <TextInput
                  type="date"
                  label={t('desk:change.requestedOn')}
                  value={draft.requestedOn}
                  onChange={(event) => edit({ requestedOn: event.currentTarget.value })}
                />
                <NativeSelect
                  label={t('desk:change.policy')}
                  value={draft.deliveryPolicy}
                  data={POLICIES.map((value) => ({ value, label: t(`order:policy.${value}`) }))}
                  onChange={(event) => edit({ deliveryPolicy: event.currentTarget.value })}
                />
              </Group>
            </>
          )}
          {hasRole(user, CASHIERS) && <ChangePayment order={order} draft={draft} onChange={edit} />}
        </>
      }
    >
      <TextInput label={t('desk:change.reason')} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {ofNoField.map(({ pointer, message }) => (
        <Text key={pointer} role="alert">
          {message}
        </Text>
      ))}
      {known?.confirm && (
        <Checkbox label={t('desk:change.agree')} checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
      )}
    </ConfirmEffects>
  );
}

function useEffectText() {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  return ({ kind, amount, count, names, day }: Preview['effects'][number]) =>
    t(`desk:change.effect.${kind}`, {
      amount: amount && formats.money(amount),
      count,
      names: kind === 'PAY_BY' ? t(`order:method.${names[0] as PaymentMethod}`) : names.join(', '),
      day: day && formats.date(day),
    });
}
