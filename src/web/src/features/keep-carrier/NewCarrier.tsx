import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '~/entities/carrier';
import { FormDialog } from '~/shared/ui';
import { GATEWAYS } from './Basics';
import { useNewAgreement } from './useAgreementChange';

const EMPTY: Agreement = {
  code: '',
  name: '',
  gateway: 'local',
  trackingPrefix: '',
  goodsClasses: ['NORMAL'],
  cashOnDelivery: false,
  takesReturns: false,
  maxParcelKg: 30,
  onTimePercent: 90,
  words: {},
  services: [{ code: 'STANDARD', name: '', transitDays: 1, tariffs: [] }],
};

/** A carrier with its first service; zones and prices follow on its page. */
export function NewCarrier({ onClose, onMade }: { onClose: () => void; onMade: (code: string) => void }) {
  const { t } = useTranslation('admin');
  const [draft, setDraft] = useState(EMPTY);
  const making = useNewAgreement();
  const change = (part: Partial<Agreement>) => setDraft((now) => ({ ...now, ...part }));
  const saving = { ...making, mutate: () => making.mutate(draft, { onSuccess: ({ agreement }) => onMade(agreement.code) }) };
  const capitals = (event: React.ChangeEvent<HTMLInputElement>) => event.currentTarget.value.toUpperCase();
  return (
    <FormDialog title={t('carrier.new')} onClose={onClose} saving={saving}>
      <TextInput label={t('carrier.name')} required withAsterisk={false} maxLength={100} data-autofocus value={draft.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <Group grow align="start">
        <TextInput label={t('carrier.code')} required withAsterisk={false} maxLength={20} value={draft.code} onChange={(event) => change({ code: capitals(event) })} />
        <TextInput label={t('carrier.trackingPrefix')} required withAsterisk={false} maxLength={4} value={draft.trackingPrefix} onChange={(event) => change({ trackingPrefix: capitals(event) })} />
      </Group>
      <NativeSelect label={t('carrier.gateway')} value={draft.gateway} data={GATEWAYS.map((value) => ({ value, label: t(`gateway.${value}`) }))} onChange={(event) => change({ gateway: event.currentTarget.value })} />
      <TextInput
        label={t('carrier.firstService')}
        required
        withAsterisk={false}
        maxLength={100}
        value={draft.services[0]?.name ?? ''}
        onChange={(event) => {
          const name = event.currentTarget.value;
          change({ services: draft.services.map((service) => ({ ...service, name })) });
        }}
      />
    </FormDialog>
  );
}
