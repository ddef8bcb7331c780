import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCarriers } from '~/entities/shipment';
import { useKeepCutOff } from '~/features/keep-cut-offs';
import { hasRole, useUser } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import classes from './floor.module.css';

/** For who agrees with carriers: until when goods must stand at the door. An empty time takes the call away. */
export function CutOffForm({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  const may = hasRole(useUser(), ['supervisor', 'administrator']);
  const { data: carriers } = useCarriers();
  const keep = useKeepCutOff(warehouse);
  const [carrier, setCarrier] = useState<string>();
  const [at, setAt] = useState('');
  const chosen = carrier ?? carriers?.[0]?.code;
  if (!may || !chosen) {
    return null;
  }
  return (
    <details>
      <summary className={classes.detail} style={{ minHeight: 48, lineHeight: '48px', cursor: 'pointer' }}>
        {t('today.changeCalls')}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate({ carrier: chosen, at: at || null });
        }}
        style={{ display: 'grid', gap: 8 }}
      >
        <NativeSelect
          size="lg"
          label={t('label.carrier')}
          value={chosen}
          data={carriers?.map((one) => ({ value: one.code, label: one.name })) ?? []}
          onChange={(event) => setCarrier(event.currentTarget.value)}
        />
        <TextInput size="lg" type="time" label={t('today.cutOff')} description={t('today.cutOffHint')} value={at} onChange={(event) => setAt(event.currentTarget.value)} />
        {keep.error && <ErrorState error={keep.error} />}
        <Button type="submit" variant="default" mih={64} h="auto" fz={16} loading={keep.isPending}>
          {t('today.keep')}
        </Button>
      </form>
    </details>
  );
}
