import { ActionIcon, Button, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '~/entities/carrier';
import { typedNumber } from '~/shared/form';

type Zone = Terms['zones'][number];

/** Which places belong to which zone; the longest post code that fits decides. */
export function Zones({ zones, onChange }: { zones: Zone[]; onChange: (zones: Zone[]) => void }) {
  const { t } = useTranslation('admin');
  const set = (at: number, part: Partial<Zone>) => onChange(zones.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const cell = (at: number, name: 'country' | 'from' | 'to', maxLength: number) => (
    <TextInput size="xs" aria-label={t('zone.of', { field: t(`zone.${name}`), row: at + 1 })} maxLength={maxLength} value={zones[at]?.[name] ?? ''} onChange={(event) => set(at, { [name]: event.currentTarget.value.toUpperCase() || (name === 'country' ? '' : null) })} />
  );
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {t('zone.title')}
      </Text>
      <Text c="dimmed" size="sm">
        {t('zone.hint')}
      </Text>
      <Table.ScrollContainer minWidth={420} maw={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('zone.country')}</Table.Th>
              <Table.Th>{t('zone.from')}</Table.Th>
              <Table.Th>{t('zone.to')}</Table.Th>
              <Table.Th>{t('zone.zone')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('zone.remove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zones.map((zone, at) => (
              <Table.Tr key={at}>
                <Table.Td>{cell(at, 'country', 2)}</Table.Td>
                <Table.Td>{cell(at, 'from', 10)}</Table.Td>
                <Table.Td>{cell(at, 'to', 10)}</Table.Td>
                <Table.Td>
                  <TextInput size="xs" w={70} inputMode="numeric" aria-label={t('zone.of', { field: t('zone.zone'), row: at + 1 })} maxLength={3} value={String(zone.zone)} onChange={(event) => set(at, { zone: typedNumber(event.currentTarget.value) ?? 0 })} />
                </Table.Td>
                <Table.Td>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('zone.removeOf', { row: at + 1 })} disabled={zones.length === 1} onClick={() => onChange(zones.filter((_, index) => index !== at))}>
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => onChange([...zones, { country: '', zone: zones.at(-1)?.zone ?? 1 }])}>
        {t('zone.add')}
      </Button>
    </Stack>
  );
}
