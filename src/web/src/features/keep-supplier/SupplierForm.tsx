import { Button, Group, NativeSelect, NumberInput, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Supplier } from '~/entities/supplier';
import { isProblem } from '~/shared/api';
import { LANGUAGES } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';

const TERMS = ['', 'EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const;

export const NEW_SUPPLIER: Supplier = {
  name: '',
  language: 'en',
  currency: 'EUR',
  paymentTermDays: 30,
  leadTimeDays: 14,
  minimumOrderValue: 0,
  active: true,
  address: { name: '', street: '', postalCode: '', city: '', country: '' },
};

interface Props {
  supplier: Supplier;
  busy: boolean;
  error: unknown;
  onSave: (supplier: Supplier) => void;
  onBack: () => void;
}

/** Everything we know about a supplier, to be filled in or changed. */
export function SupplierForm({ supplier, busy, error, onSave, onBack }: Props) {
  const { t } = useTranslation(['purchasing', 'common']);
  const [draft, setDraft] = useState(supplier);
  const change = (part: Partial<Supplier>) => setDraft((now) => ({ ...now, ...part }));
  const place = (part: Partial<Supplier['address']>) => setDraft((now) => ({ ...now, address: { ...now.address, ...part } }));
  const wrong = (pointer: string) => (isProblem(error) ? error.errors.find((each) => each.pointer === pointer)?.message : undefined);
  const text = (name: 'vatId' | 'contactName' | 'email' | 'phone') => ({
    label: t(`supplier.${name}`),
    value: draft[name] ?? '',
    error: wrong(`/${name}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.currentTarget.value.trimStart() || null }),
  });
  const line = (name: 'street' | 'postalCode' | 'city' | 'country') => ({
    label: t(`supplier.${name}`),
    required: true,
    withAsterisk: false,
    value: draft.address[name],
    error: wrong(`/address/${name}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => place({ [name]: name === 'country' ? event.currentTarget.value.toUpperCase() : event.currentTarget.value }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...draft, address: { ...draft.address, name: draft.address.name || draft.name } });
      }}
    >
      <Stack gap="sm" maw={560}>
        <TextInput label={t('supplier.name')} required withAsterisk={false} maxLength={120} data-autofocus value={draft.name} error={wrong('/name')} onChange={(event) => change({ name: event.currentTarget.value })} />
        <TextInput {...text('contactName')} />
        <Group grow align="start">
          <TextInput type="email" description={t('supplier.emailHint')} {...text('email')} />
          <TextInput type="tel" description={t('supplier.phoneHint')} {...text('phone')} />
        </Group>
        <TextInput {...line('street')} />
        <Group grow align="start">
          <TextInput {...line('postalCode')} />
          <TextInput {...line('city')} />
          <TextInput maxLength={2} {...line('country')} />
        </Group>
        <Group grow align="start">
          <NativeSelect label={t('supplier.language')} value={draft.language} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} onChange={(event) => change({ language: event.currentTarget.value })} />
          <TextInput label={t('supplier.currency')} required withAsterisk={false} maxLength={3} value={draft.currency} error={wrong('/currency')} onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })} />
          <TextInput {...text('vatId')} />
        </Group>
        <Group grow align="start">
          <NumberInput label={t('supplier.leadTime')} suffix={` ${t('dayShort')}`} min={0} max={730} allowDecimal={false} value={draft.leadTimeDays} error={wrong('/leadTimeDays')} onChange={(value) => change({ leadTimeDays: Number(value) || 0 })} />
          <NumberInput label={t('supplier.paymentTerm')} suffix={` ${t('dayShort')}`} min={0} max={365} allowDecimal={false} value={draft.paymentTermDays} error={wrong('/paymentTermDays')} onChange={(value) => change({ paymentTermDays: Number(value) || 0 })} />
        </Group>
        <Group grow align="start">
          <NativeSelect label={t('supplier.deliveryTerms')} value={draft.deliveryTerms ?? ''} data={[...TERMS]} onChange={(event) => change({ deliveryTerms: (event.currentTarget.value || null) as Supplier['deliveryTerms'] })} />
          <NumberInput label={t('supplier.minimumOrderValue')} min={0} decimalScale={2} value={draft.minimumOrderValue} error={wrong('/minimumOrderValue')} rightSection={draft.currency} rightSectionWidth={48} hideControls onChange={(value) => change({ minimumOrderValue: Number(value) || 0 })} />
        </Group>
        <Textarea label={t('supplier.note')} maxLength={1000} autosize minRows={2} value={draft.note ?? ''} error={wrong('/note')} onChange={(event) => change({ note: event.currentTarget.value || null })} />
        <Switch label={t('supplier.active')} description={t('supplier.activeHint')} checked={draft.active} onChange={(event) => change({ active: event.currentTarget.checked })} />
        {error !== null && error !== undefined && <ErrorState error={error} />}
        <Group gap="sm">
          <Button type="submit" loading={busy}>
            {t('common:save')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('common:back')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
