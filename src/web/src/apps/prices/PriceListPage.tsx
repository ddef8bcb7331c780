import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PriceItemForm, type PriceItem } from '~/features/keep-prices';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { TextLink } from '~/shared/ui';
import { Days } from './Days';
import { Kept } from './Kept';

const route = getRouteApi('/frame/prices/price-lists/$code');

/** The prices of one list, by product and quantity. */
export default function PriceListPage() {
  const { t } = useTranslation('prices');
  const { code } = route.useParams();
  const { number } = useFormats();
  const [typed, setTyped] = useState('');
  const [product] = useDebouncedValue(typed.trim(), 300);
  const list = useKeyset<PriceItem>(
    ['prices', 'lists', code, product],
    (cursor, signal) =>
      ask(api.GET('/api/price-lists/{code}/items', { params: { path: { code }, query: { product: product || undefined, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<PriceItem>>,
  );
  return (
    <Kept
      title={code}
      what="item"
      list={list}
      facts={<TextInput size="xs" aria-label={t('find')} placeholder={t('find')} maxLength={40} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
      headings={[{ label: t('product') }, { label: t('from'), right: true }, { label: t('price'), right: true }, { label: t('valid') }]}
      row={(each) => ({
        key: `${each.productNumber} ${each.minQuantity} ${each.validFrom}`,
        name: each.productNumber,
        cells: [
          <TextLink key="product" to="/products/$number" params={{ number: each.productNumber }}>
            {each.productNumber}
          </TextLink>,
          number(each.minQuantity),
          number(each.price),
          <Days key="valid" from={each.validFrom} to={each.validTo} />,
        ],
      })}
      form={(each, close) => <PriceItemForm list={code} item={each} onClose={close} />}
    />
  );
}
