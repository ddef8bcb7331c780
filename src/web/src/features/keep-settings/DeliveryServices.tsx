import { Checkbox, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllCarriers } from '~/entities/carrier';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { History } from './History';
import { Keep } from './Keep';

type Offered = components['schemas']['OfferedServices'];
const CHANNELS = ['desk', 'rep', 'portal', 'api'] as const;

/** Which services can be asked for in which channel; a channel nobody touched offers all there are. */
export function DeliveryServices() {
  const { t } = useTranslation('admin');
  const [draft, setDraft] = useState<Offered>();
  const { data: carriers } = useAllCarriers();
  const { data, error, keeping } = useSetting(
    'delivery-options',
    () => ask(api.GET('/api/admin/delivery-options')),
    (body: Offered, version) => ask(api.PUT('/api/admin/delivery-options', { params: { header: onVersion(version) }, body })),
  );
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data || !carriers) {
    return <LateSkeleton />;
  }
  const { channels } = draft ?? data.value;
  const services = carriers.filter(({ active }) => active).flatMap((carrier) => carrier.services.map((service) => ({ id: `${carrier.code}/${service.code}`, name: `${carrier.name} ${service.name}` })));
  const offered = (channel: string) => channels[channel] ?? services.map(({ id }) => id);
  const turn = (channel: string, id: string) => {
    const now = offered(channel);
    setDraft({ channels: { ...channels, [channel]: now.includes(id) ? now.filter((each) => each !== id) : [...now, id] } });
  };
  return (
    <>
      <Text c="dimmed">{t('deliveries.hint')}</Text>
      <Table.ScrollContainer minWidth={560} maw={860}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('deliveries.service')}</Table.Th>
              {CHANNELS.map((channel) => (
                <Table.Th key={channel}>{t(`channel.${channel}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {services.map(({ id, name }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                {CHANNELS.map((channel) => (
                  <Table.Td key={channel}>
                    <Checkbox aria-label={t('deliveries.cell', { service: name, channel: t(`channel.${channel}`) })} checked={offered(channel).includes(id)} onChange={() => turn(channel, id)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Keep draft={draft} onDraft={setDraft} keeping={keeping} label={t('keep.deliveries')} />
      <History name="delivery-options" onUndo={(was) => keeping.mutate(was as unknown as Offered)} />
    </>
  );
}
