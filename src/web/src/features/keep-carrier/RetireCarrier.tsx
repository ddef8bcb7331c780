import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierSheet } from '~/entities/carrier';
import { ConfirmEffects } from '~/shared/ui';
import { useAgreementChange, useRetirement } from './useAgreementChange';

/** Takes a carrier out of the choice, or back into it. */
export function RetireCarrier({ sheet }: { sheet: CarrierSheet }) {
  const { t } = useTranslation('admin');
  const [asking, setAsking] = useState(false);
  const retiring = useRetirement(sheet);
  const restoring = useAgreementChange(sheet);
  if (!sheet.active) {
    return (
      <Button variant="default" size="sm" loading={restoring.isPending} onClick={() => restoring.mutate(sheet.agreement)}>
        {t('carrier.restore')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {t('carrier.retire')}
      </Button>
      <ConfirmEffects
        opened={asking}
        title={t('carrier.retireOf', { name: sheet.agreement.name })}
        effects={[t('carrier.effectNoOffers'), t('carrier.effectWaybills'), t('carrier.effectBack')]}
        confirmLabel={t('carrier.retire')}
        destructive
        busy={retiring.isPending}
        error={retiring.error}
        onConfirm={() => retiring.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
