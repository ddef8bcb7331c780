import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftOrder } from '~/features/place-order';
import type { components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import type { Change } from './GoodsTable';

export type Option = components['schemas']['DeliveryOption'];

/** Which service brings it, at the carrier's price, there on which day. One that is gone stays to be seen until another is picked. */
export function DeliveryField({ draft, change, options }: { draft: DraftOrder; change: Change; options: readonly Option[] }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const wanted = draft.deliveryService;
  const chosen = options.find(({ service }) => service === wanted);
  const name = (option: Option) => `${option.carrierName} ${option.serviceName}`;
  return (
    <NativeSelect
      label={t('new.deliveryService')}
      description={chosen?.until && t('new.deliveryUntil', { time: formats.dateTime(chosen.until) })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={wanted ?? ''}
      data={[
        { value: '', label: t('new.houseChooses') },
        ...options.map((option) => ({ value: option.service, label: t('new.deliveryOption', { name: name(option), price: formats.money(option.price), day: formats.date(option.promisedOn) }) })),
        ...(wanted && !chosen ? [{ value: wanted, label: wanted }] : []),
      ]}
      onChange={(event) => change({ deliveryService: event.currentTarget.value || undefined })}
    />
  );
}
