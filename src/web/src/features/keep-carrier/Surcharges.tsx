import { ActionIcon, Button, Checkbox, NativeSelect, NumberInput, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '~/entities/carrier';

type Surcharge = Terms['surcharges'][number];
const TYPES = ['COD', 'INSURANCE', 'OVERSIZE'] as const;
const MODES = ['FIXED', 'PERCENT', 'PER_KG', 'PER_PARCEL'] as const;

/** What comes on top of the freight; each kind once. */
export function Surcharges({ surcharges, currency, onChange }: { surcharges: Surcharge[]; currency: string; onChange: (surcharges: Surcharge[]) => void }) {
  const { t } = useTranslation('admin');
  const set = (at: number, part: Partial<Surcharge>) => onChange(surcharges.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const free = TYPES.find((type) => surcharges.every((each) => each.type !== type));
  const number = (at: number, name: 'value' | 'minimum' | 'above' | 'aboveGirth') => (
    <NumberInput size="xs" w={96} hideControls min={0} decimalScale={6} aria-label={t('surcharge.of', { field: t(`surcharge.${name}`), type: t(`surcharge.type.${surcharges[at]?.type}`) })} value={surcharges[at]?.[name] ?? ''} onChange={(value) => set(at, { [name]: value === '' ? (name === 'value' || name === 'minimum' ? 0 : null) : Number(value) })} />
  );
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {t('surcharge.title', { currency })}
      </Text>
      {surcharges.length > 0 && (
        <Table.ScrollContainer minWidth={760}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {(['kind', 'mode', 'value', 'minimum', 'above', 'aboveGirth', 'fuelled'] as const).map((name) => (
                  <Table.Th key={name}>{t(`surcharge.${name}`)}</Table.Th>
                ))}
                <Table.Th>
                  <VisuallyHidden>{t('surcharge.remove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {surcharges.map((surcharge, at) => (
                <Table.Tr key={surcharge.type}>
                  <Table.Td>{t(`surcharge.type.${surcharge.type}`)}</Table.Td>
                  <Table.Td>
                    <NativeSelect size="xs" aria-label={t('surcharge.of', { field: t('surcharge.mode'), type: t(`surcharge.type.${surcharge.type}`) })} value={surcharge.mode} data={MODES.map((value) => ({ value, label: t(`surcharge.by.${value}`) }))} onChange={(event) => set(at, { mode: event.currentTarget.value as Surcharge['mode'] })} />
                  </Table.Td>
                  <Table.Td>{number(at, 'value')}</Table.Td>
                  <Table.Td>{number(at, 'minimum')}</Table.Td>
                  <Table.Td>{surcharge.type !== 'COD' && number(at, 'above')}</Table.Td>
                  <Table.Td>{surcharge.type === 'OVERSIZE' && number(at, 'aboveGirth')}</Table.Td>
                  <Table.Td>
                    <Checkbox aria-label={t('surcharge.of', { field: t('surcharge.fuelled'), type: t(`surcharge.type.${surcharge.type}`) })} checked={surcharge.fuelled} onChange={(event) => set(at, { fuelled: event.currentTarget.checked })} />
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('surcharge.removeOf', { type: t(`surcharge.type.${surcharge.type}`) })} onClick={() => onChange(surcharges.filter((_, index) => index !== at))}>
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {free && (
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => onChange([...surcharges, { type: free, mode: 'FIXED', value: 0, minimum: 0, fuelled: false }])}>
          {t('surcharge.add', { type: t(`surcharge.type.${free}`) })}
        </Button>
      )}
    </Stack>
  );
}
