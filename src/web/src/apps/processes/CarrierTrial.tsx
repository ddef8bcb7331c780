import { Button, FileInput, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { today, useFormats } from '~/shared/i18n';
import { ErrorState, Money, Number, Part } from '~/shared/ui';

type Trial = components['schemas']['CarrierTrial'];

const MONTH_DAYS = 30;

function daysAgo(days: number): string {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

/** What the shipments of some weeks would have gone with, by the table as it is or by a changed one. */
export function CarrierTrial() {
  const { t } = useTranslation('models');
  const [from, setFrom] = useState(() => daysAgo(MONTH_DAYS));
  const [until, setUntil] = useState(() => today());
  const [file, setFile] = useState<File | null>(null);
  const trying = useMutation({
    mutationFn: async () => ask(api.POST('/api/decisions/carrier-selection/trials', { body: { from, until, table: file ? await file.text() : null } })),
  });
  return (
    <Part title={t('trial.title')}>
      <Text c="dimmed">{t('trial.hint')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trying.mutate();
        }}
      >
        <Group align="end" mt="sm">
          <TextInput type="date" label={t('trial.from')} required withAsterisk={false} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput type="date" label={t('trial.until')} required withAsterisk={false} value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
          <FileInput w={220} label={t('trial.file')} placeholder={t('trial.asDeployed')} accept=".dmn,application/xml,text/xml" clearable value={file} onChange={setFile} />
          <Button type="submit" loading={trying.isPending}>
            {t('trial.run')}
          </Button>
        </Group>
      </form>
      {trying.error && <ErrorState error={trying.error} />}
      {trying.data && <Outcome trial={trying.data} />}
    </Part>
  );
}

function Outcome({ trial }: { trial: Trial }) {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const difference = (amount: number, currency: string) => `${amount > 0 ? '+' : ''}${formats.money({ amount, currency })}`;
  return (
    <Stack gap="sm" mt="md">
      <div role="status">
        <Text fw={600}>
          {t('trial.examined', { count: trial.examined })}
          {' · '}
          {trial.changed === 0 ? t('trial.none') : t('trial.changed', { count: trial.changed })}
        </Text>
        {trial.more && <Text c="dimmed">{t('trial.more')}</Text>}
        {trial.costs.map(({ currency, before, after }) => (
          <Text key={currency}>
            {t('trial.cost', { currency, before: formats.money({ amount: before, currency }), after: formats.money({ amount: after, currency }), difference: difference(after - before, currency) })}
          </Text>
        ))}
      </div>
      {trial.groups.length > 0 && (
          <Table captionSide="top" miw={480} maw={720}>
            <Table.Caption>{t('trial.groups')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('trial.fromService')}</Table.Th>
                <Table.Th>{t('trial.toService')}</Table.Th>
                <Table.Th ta="right">{t('trial.shipments')}</Table.Th>
                <Table.Th ta="right">{t('trial.difference')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trial.groups.map((group) => (
                <Table.Tr key={`${group.from} ${group.to} ${group.difference.currency}`}>
                  <Table.Td>{group.from}</Table.Td>
                  <Table.Td>{group.to}</Table.Td>
                  <Table.Td ta="right">{formats.number(group.shipments)}</Table.Td>
                  <Table.Td ta="right">{difference(group.difference.amount, group.difference.currency)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
      )}
      {trial.changes.length > 0 && (
          <Table captionSide="top" miw={760}>
            <Table.Caption>{t('trial.changes')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {(['shipment', 'order', 'fromService', 'toService', 'before', 'after', 'why'] as const).map((name) => (
                  <Table.Th key={name}>{t(`trial.${name}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trial.changes.map((change) => (
                <Table.Tr key={change.shipmentNumber}>
                  <Table.Td>
                    <Number>{change.shipmentNumber}</Number>
                  </Table.Td>
                  <Table.Td>
                    <Number>{change.orderNumber}</Number>
                  </Table.Td>
                  <Table.Td>{change.from}</Table.Td>
                  <Table.Td>{change.to}</Table.Td>
                  <Table.Td>
                    <Money value={change.before} />
                  </Table.Td>
                  <Table.Td>
                    <Money value={change.after} />
                  </Table.Td>
                  <Table.Td>{change.why}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
      )}
    </Stack>
  );
}
