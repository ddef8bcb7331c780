import { useTranslation } from 'react-i18next';
import { type Promotion, PromotionForm } from '~/features/keep-prices';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { Days } from './Days';
import { Kept } from './Kept';

/** Campaigns, and how they go together. */
export default function PromotionList() {
  const { t } = useTranslation('prices');
  const { number } = useFormats();
  const list = useKeyset<Promotion>(['prices', 'promotions'], (cursor, signal) => ask(api.GET('/api/promotions', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Promotion>>);
  const given = ({ kind, value, currency, minQuantity }: Promotion) => t(`promotion.gives.${kind}`, { value: number(value), currency, each: number(minQuantity) });
  const goods = (each: Promotion) => each.productNumber ?? each.familyCode ?? t('promotion.allGoods');
  return (
    <Kept
      title={t('promotions')}
      what="promotion"
      list={list}
      headings={[{ label: t('code') }, { label: t('name') }, { label: t('promotion.given') }, { label: t('promotion.goods') }, { label: t('promotion.forWhom') }, { label: t('promotion.stack') }, { label: t('valid') }]}
      row={(each) => ({
        key: each.code,
        name: each.code,
        cells: [
          each.code,
          each.name,
          given(each),
          goods(each),
          [each.customerGroup ?? t('everybody'), each.channel].filter(Boolean).join(' · '),
          each.exclusive ? t('promotion.exclusive') : `${each.position} ${each.stackGroup}`,
          <Days key="valid" from={each.validFrom} to={each.validTo} />,
        ],
      })}
      form={(each, close) => <PromotionForm promotion={each} onClose={close} />}
    />
  );
}
