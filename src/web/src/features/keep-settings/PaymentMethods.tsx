import { Checkbox, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { History } from './History';
import { Keep } from './Keep';

type Offers = components['schemas']['OfferedMethods'];
const REST = 'default';

type Method = Offers['channels'][string][number];
const METHODS: readonly Method[] = ['CARD', 'TRANSFER', 'ACCOUNT', 'COD'];

/** What holds for all others comes last. */
const inOrder = (channels: Offers['channels']) => Object.entries(channels).sort(([one], [other]) => Number(one === REST) - Number(other === REST));

/** Which ways to pay each channel offers; a channel without any cannot be kept. */
export function PaymentMethods() {
  const { t } = useTranslation('admin');
  const [draft, setDraft] = useState<Offers>();
  const { data, error, keeping } = useSetting(
    'payment-methods',
    () => ask(api.GET('/api/admin/payment-methods')),
    (body: Offers, version) => ask(api.PUT('/api/admin/payment-methods', { params: { header: onVersion(version) }, body })),
  );
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const { channels } = draft ?? data.value;
  const turn = (channel: string, method: Method) => {
    const now = channels[channel] ?? [];
    setDraft({ channels: { ...channels, [channel]: now.includes(method) ? now.filter((each) => each !== method) : [...now, method] } });
  };
  const without = Object.keys(channels).find((channel) => channels[channel]?.length === 0);
  return (
    <>
      <Table maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('setting.payment.name')}</Table.Th>
            {METHODS.map((method) => (
              <Table.Th key={method}>{t(`method.${method}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {inOrder(channels).map(([channel, offered]) => (
            <Table.Tr key={channel}>
              <Table.Td>{t(`channel.${channel}`)}</Table.Td>
              {METHODS.map((method) => (
                <Table.Td key={method}>
                  <Checkbox aria-label={`${t(`channel.${channel}`)}: ${t(`method.${method}`)}`} checked={offered.includes(method)} onChange={() => turn(channel, method)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {without && (
        <Text role="alert" mt="xs">
          {t('setting.payment.oneNeeded', { channel: t(`channel.${without}`) })}
        </Text>
      )}
      <Keep draft={draft} onDraft={setDraft} keeping={keeping} label={t('keep.methods')} blocked={without !== undefined} />
      <History name="payment-methods" onUndo={(was) => keeping.mutate(was as unknown as Offers)} />
    </>
  );
}
