import { useTranslation } from 'react-i18next';
import { type ExchangeRate, RateForm } from '~/features/keep-prices';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { Kept } from './Kept';

/** What one currency is worth in another, from a day on. */
export default function RateList() {
  const { t } = useTranslation('prices');
  const { date, number } = useFormats();
  const list = useKeyset<ExchangeRate>(['prices', 'rates'], (cursor, signal) => ask(api.GET('/api/exchange-rates', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<ExchangeRate>>);
  return (
    <Kept
      title={t('rates')}
      what="rate"
      list={list}
      headings={[{ label: t('rate.base') }, { label: t('rate.quote') }, { label: t('rate.day') }, { label: t('rate.rate'), right: true }, { label: t('rate.source') }]}
      row={(each) => ({
        key: `${each.base} ${each.quote} ${each.day}`,
        name: `${each.base} ${each.quote} ${each.day}`,
        cells: [each.base, each.quote, date(each.day), number(each.rate), each.source],
      })}
      form={(each, close) => <RateForm rate={each} onClose={close} />}
    />
  );
}
