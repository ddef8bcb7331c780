import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';
import { CurrencyText, Text, ValidityFields } from './Fields';
import { useKeeping } from './useKeeping';

type PriceList = components['schemas']['PriceList'];

export function PriceListForm({ list, onClose }: { list?: PriceList; onClose: () => void }) {
  const { t } = useTranslation('prices');
  const [draft, setDraft] = useState<PriceList>(list ?? { code: '', name: '', currency: 'EUR', validFrom: today() });
  const change = (part: Partial<PriceList>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useKeeping(() => ask(api.PUT('/api/price-lists', { body: [{ ...draft, customerGroup: draft.customerGroup || null }] })), onClose);
  return (
    <FormDialog title={t(list ? 'list.change' : 'list.new')} onClose={onClose} saving={saving}>
      <Text label={t('code')} required readOnly={list !== undefined} data-autofocus value={draft.code} onChange={(code) => change({ code })} />
      <Text label={t('name')} required maxLength={120} value={draft.name} onChange={(name) => change({ name })} />
      <CurrencyText required value={draft.currency} onChange={(currency) => change({ currency })} />
      <Text label={t('group')} description={t('groupHint')} value={draft.customerGroup} onChange={(customerGroup) => change({ customerGroup })} />
      <ValidityFields value={draft} known={false} onChange={change} />
    </FormDialog>
  );
}
