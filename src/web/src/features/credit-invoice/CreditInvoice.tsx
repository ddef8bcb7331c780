import { Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Invoice, useInvoiceLines } from '~/entities/invoice';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';
import { CreditLines, type Wishes } from './CreditLines';

type Wish = components['schemas']['CreditNoteRequest'];
const REASONS: readonly Wish['reason'][] = ['RETURN', 'DAMAGE', 'SHORT_DELIVERY', 'PRICE', 'GOODWILL', 'CANCELLATION', 'OTHER'];
const WAYS = ['all', 'quantity', 'net'] as const;
type Way = (typeof WAYS)[number];

/** Credits an invoice: all that is left, some pieces, or an amount off; says before what it will do. */
export function CreditInvoice({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const { t } = useTranslation('finance');
  const { t: common } = useTranslation('common');
  const formats = useFormats();
  const client = useQueryClient();
  const number = invoice.number!;
  const [key] = useState(() => crypto.randomUUID());
  const [way, setWay] = useState<Way>('all');
  const [wishes, setWishes] = useState<Wishes>({});
  const [reason, setReason] = useState<Wish['reason']>('RETURN');
  const [remark, setRemark] = useState('');
  const [surplusUse, setSurplusUse] = useState<Wish['surplusUse']>('REFUND');
  const lines = useInvoiceLines(number);
  const chosen = Object.entries(wishes).filter(([, value]) => Number(value) > 0);
  const wish: Wish = {
    reason,
    remark: remark.trim() || undefined,
    surplusUse,
    lines: way === 'all' ? [] : chosen.map(([lineNo, value]) => ({ lineNo: Number(lineNo), [way]: Number(value) })),
  };
  const isChosen = way === 'all' || chosen.length > 0;
  const preview = useQuery({
    queryKey: ['invoices', 'credit-preview', number, wish.lines],
    queryFn: () => ask(api.POST('/api/invoices/{invoiceNumber}/credit-notes/preview', { params: { path: { invoiceNumber: number } }, body: wish })),
    enabled: isChosen,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const crediting = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/invoices/{invoiceNumber}/credit-notes', {
          params: { path: { invoiceNumber: number }, header: { 'Idempotency-Key': key } },
          body: wish,
        }),
      ),
    onSuccess: async (note) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('credit.done', { number: note.number }) });
      onClose();
      await Promise.all(['invoices', 'payments', 'refunds', 'customers'].map((family) => client.invalidateQueries({ queryKey: [family] })));
    },
  });
  const said = preview.data;
  return (
    <ConfirmEffects
      opened
      title={t('credit.title', { number })}
      effects={
        said && isChosen
          ? [
              t('credit.effectGross', { gross: formats.money(said.gross), tax: formats.money(said.tax) }),
              ...(said.lowersOpen.amount > 0 ? [t('credit.effectOpen', { amount: formats.money(said.lowersOpen) })] : []),
              ...(said.surplus.amount > 0 ? [t(`credit.effectSurplus.${surplusUse}`, { amount: formats.money(said.surplus) })] : []),
              t('credit.effectMail'),
            ]
          : undefined
      }
      waiting={isChosen ? undefined : t('credit.choose')}
      confirmLabel={t('credit.confirm')}
      busy={crediting.isPending}
      error={crediting.error ?? preview.error}
      onConfirm={() => crediting.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Radio.Group
          label={t('credit.what')}
          value={way}
          onChange={(next) => {
            setWay(next as Way);
            setWishes({});
          }}
        >
          <Group gap="md" mt={6}>
            {WAYS.map((value) => (
              <Radio key={value} value={value} label={t(`credit.way.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        {way !== 'all' && (
          <CreditLines lines={lines.data ?? []} by={way} wishes={wishes} onWish={(lineNo, value) => setWishes((now) => ({ ...now, [lineNo]: value }))} />
        )}
        <Select
          label={t('credit.reason')}
          allowDeselect={false}
          data={REASONS.map((value) => ({ value, label: t(`credit.reasons.${value}`) }))}
          value={reason}
          onChange={(value) => value && setReason(value as Wish['reason'])}
        />
        <TextInput label={t('credit.remark')} description={t('credit.remarkHint')} maxLength={200} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
        {said && said.surplus.amount > 0 && (
          <Radio.Group label={t('credit.surplus')} value={surplusUse} onChange={(value) => setSurplusUse(value as Wish['surplusUse'])}>
            <Stack gap={6} mt={6}>
              <Radio value="REFUND" label={t('credit.surplusUse.REFUND')} />
              <Radio value="ACCOUNT" label={t('credit.surplusUse.ACCOUNT')} />
            </Stack>
          </Radio.Group>
        )}
      </Stack>
    </ConfirmEffects>
  );
}
