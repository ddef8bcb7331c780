import { Button, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Money, Quantity, StatePill } from '~/shared/ui';

type Decision = components['schemas']['CarrierDecision'];
type Candidate = components['schemas']['CarrierCandidate'];

/** Everybody who could have taken a shipment, and why this one did; opened by whoever wants to know. */
export function WhyCarrier({ shipment }: { shipment: string }) {
  const { t } = useTranslation('desk');
  const [opened, { toggle }] = useDisclosure(false);
  const decision = useQuery({
    queryKey: ['carrier-decision', shipment],
    enabled: opened,
    retry: false,
    queryFn: () => ask(api.GET('/api/shipments/{shipmentNumber}/carrier-decision', { params: { path: { shipmentNumber: shipment } } })),
  });
  return (
    <Stack gap="xs" align="flex-start" mb="xs">
      <Button variant="subtle" size="compact-sm" aria-expanded={opened} onClick={toggle}>
        {t('whyCarrier.question')}
      </Button>
      {opened && decision.isPending && <Text c="dimmed">{t('whyCarrier.loading')}</Text>}
      {opened && decision.isError && <Text c="dimmed">{t('whyCarrier.unknown')}</Text>}
      {opened && decision.data && <Explanation decision={decision.data} />}
    </Stack>
  );
}

function Explanation({ decision }: { decision: Decision }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const { factors, exclusions } = decision;
  const least = decision.leastOnTime / 100;
  return (
    <Stack gap="xs" w="100%">
      <Text>
        {t(`whyCarrier.${decision.prefer}`, { defaultValue: decision.prefer })}
        {least > 0 && ` · ${t('whyCarrier.least', { percent: formats.percent(least) })}`}
        {` · ${decision.why}`}
      </Text>
      <Text c="dimmed">
        {t('whyCarrier.factors', {
          weight: formats.number(factors.weightKg),
          pieces: formats.number(factors.pieces),
          value: formats.money(factors.value),
          share: formats.percent(factors.freightShare / 100),
        })}
      </Text>
      <Table.ScrollContainer minWidth={460}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('whyCarrier.carrier')}</Table.Th>
              <Table.Th ta="right">{t('whyCarrier.price')}</Table.Th>
              <Table.Th ta="right">{t('whyCarrier.onTime')}</Table.Th>
              <Table.Th ta="right">{t('whyCarrier.days')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {decision.candidates.map((each) => (
              <Row key={`${each.carrierCode}/${each.serviceCode}`} candidate={each} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {exclusions.map((each) => (
        <Text key={`${each.carrierCode}/${each.serviceCode}`} c="dimmed" size="sm">
          {t('shipment.carrier', { carrier: each.carrierCode, service: each.serviceCode })}: {t(`whyCarrier.not.${each.reason}`)}
        </Text>
      ))}
    </Stack>
  );
}

function Row({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const measured = candidate.measuredDeliveries;
  return (
    <Table.Tr>
      <Table.Td>
        {candidate.carrierName}, {candidate.serviceName} {candidate.chosen && <StatePill meaning="good">{t('whyCarrier.chosen')}</StatePill>}
      </Table.Td>
      <Table.Td ta="right">
        <Money value={candidate.price} />
      </Table.Td>
      <Table.Td ta="right">
        {formats.percent(candidate.onTimeShare / 100)}{' '}
        <Text span c="dimmed" size="sm">
          {measured > 0 ? t('whyCarrier.measured', { count: measured }) : t('whyCarrier.agreed')}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Quantity value={candidate.transitDays} />
      </Table.Td>
    </Table.Tr>
  );
}
