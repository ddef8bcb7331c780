import { Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductField } from '~/entities/product';
import { api, ask, type components } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';
import { Text, ValidityFields } from './Fields';
import { useKeeping } from './useKeeping';

type PriceItem = components['schemas']['PriceItem'];

/** What a product costs in a list, from a quantity and a day on. */
export function PriceItemForm({ list, item, onClose }: { list: string; item?: PriceItem; onClose: () => void }) {
  const { t } = useTranslation('prices');
  const [draft, setDraft] = useState<Omit<PriceItem, 'listCode'>>(item ?? { productNumber: '', minQuantity: 0, price: 0, validFrom: today() });
  const change = (part: Partial<PriceItem>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useKeeping(() => {
    const { productNumber, minQuantity, price, validFrom, validTo } = draft;
    return ask(api.PUT('/api/price-lists/{code}/items', { params: { path: { code: list } }, body: [{ productNumber, minQuantity, price, validFrom, validTo }] }));
  }, onClose);
  return (
    <FormDialog title={t(item ? 'item.change' : 'item.new')} onClose={onClose} saving={saving}>
      {item ? (
        <Text label={t('product')} readOnly value={item.productNumber} onChange={() => undefined} />
      ) : (
        <ProductField label={t('product')} autoFocus value="" onChange={(productNumber) => change({ productNumber })} />
      )}
      <Group grow align="start">
        <NumberInput label={t('from')} readOnly={item !== undefined} min={0} decimalScale={3} value={draft.minQuantity} onChange={(value) => change({ minQuantity: Number(value) })} />
        <NumberInput label={t('price')} required withAsterisk={false} min={0} decimalScale={6} value={draft.price} onChange={(value) => change({ price: Number(value) })} />
      </Group>
      <ValidityFields value={draft} known={item !== undefined} onChange={change} />
    </FormDialog>
  );
}
