import { useTranslation } from 'react-i18next';
import { type Discount, DiscountForm } from '~/features/keep-prices';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { Days } from './Days';
import { Kept } from './Kept';

/** Percentages off list prices; of all that fit the most specific one counts. */
export default function DiscountList() {
  const { t } = useTranslation('prices');
  const { number, percent } = useFormats();
  const list = useKeyset<Discount>(['prices', 'discounts'], (cursor, signal) => ask(api.GET('/api/discounts', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Discount>>);
  const whom = (each: Discount) => each.customerNumber ?? each.customerGroup ?? t('everybody');
  const goods = (each: Discount) => each.productNumber ?? each.familyCode ?? t('promotion.allGoods');
  return (
    <Kept
      title={t('discounts')}
      what="discount"
      list={list}
      headings={[{ label: t('promotion.forWhom') }, { label: t('promotion.goods') }, { label: t('from'), right: true }, { label: t('percent'), right: true }, { label: t('valid') }]}
      row={(each) => ({
        key: `${each.customerNumber}/${each.customerGroup}/${each.productNumber}/${each.familyCode}/${each.minQuantity}/${each.validFrom}`,
        name: `${whom(each)}, ${goods(each)}`,
        cells: [whom(each), goods(each), number(each.minQuantity), percent(each.percent / 100), <Days key="valid" from={each.validFrom} to={each.validTo} />],
      })}
      form={(each, close) => <DiscountForm discount={each} onClose={close} />}
    />
  );
}
