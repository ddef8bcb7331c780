import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { RULES } from './rules';

type House = components['schemas']['HouseInvoicing'];

/** When customers get their invoices with whom nothing else was agreed. */
export function HouseRule() {
  const { t } = useTranslation('finance');
  const [draft, setDraft] = useState<House>();
  const { data, keeping } = useSetting(
    'invoicing',
    () => ask(api.GET('/api/to-invoice/rules')),
    (body: House, version) => ask(api.PUT('/api/to-invoice/rules', { params: { header: onVersion(version) }, body })),
  );
  const close = () => setDraft(undefined);
  return (
    <>
      <Button variant="default" disabled={!data} onClick={() => data && setDraft(data.value)}>
        {t('toInvoice.house')}
      </Button>
      {draft && (
        <FormDialog title={t('toInvoice.house')} onClose={close} saving={{ ...keeping, mutate: () => keeping.mutate(draft, { onSuccess: close }) }}>
          <NativeSelect
            label={t('toInvoice.rule')}
            description={t('toInvoice.houseHint')}
            data-autofocus
            data={RULES.map((value) => ({ value, label: t(`toInvoice.rules.${value}`) }))}
            value={draft.rule}
            onChange={(event) => setDraft({ rule: event.currentTarget.value as House['rule'] })}
          />
        </FormDialog>
      )}
    </>
  );
}
