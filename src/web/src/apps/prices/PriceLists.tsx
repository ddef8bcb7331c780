import { useTranslation } from 'react-i18next';
import { PriceListForm, type PriceList } from '~/features/keep-prices';
import { api, ask } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { TextLink } from '~/shared/ui';
import { Days } from './Days';
import { Kept } from './Kept';

/** Price lists: for everybody or a group of customers. */
export default function PriceLists() {
  const { t } = useTranslation('prices');
  const list = useKeyset<PriceList>(['prices', 'lists'], (cursor, signal) => ask(api.GET('/api/price-lists', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<PriceList>>);
  return (
    <Kept
      title={t('lists')}
      what="list"
      list={list}
      headings={[{ label: t('code') }, { label: t('name') }, { label: t('currency') }, { label: t('group') }, { label: t('valid') }]}
      row={(each) => ({
        key: each.code,
        name: each.code,
        cells: [
          <TextLink key="code" to="/price-lists/$code" params={{ code: each.code }}>
            {each.code}
          </TextLink>,
          each.name,
          each.currency,
          each.customerGroup ?? t('everybody'),
          <Days key="valid" from={each.validFrom} to={each.validTo} />,
        ],
      })}
      form={(each, close) => <PriceListForm list={each} onClose={close} />}
    />
  );
}
