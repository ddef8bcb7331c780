import { Table, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '~/shared/bpmn';

interface Props {
  drawing: Drawing;
  /** How much the check says of each element. */
  counts: ReadonlyMap<string, number>;
  onChoose: (id: string) => void;
}

/** All elements of the process as a list, for whoever does not drag. */
export function StepTable({ drawing, counts, onChoose }: Props) {
  const { t } = useTranslation(['drawing', 'models']);
  const [sought, setSought] = useState('');
  const steps = drawing.steps().filter(({ name, id }) => `${name} ${id}`.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      <TextInput label={t('list.seek')} type="search" mb="sm" value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('models:column.step')}</Table.Th>
            <Table.Th>{t('models:column.kind')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ id, name, type, depth }) => (
            <Table.Tr key={id} bg={id === drawing.selected ? 'var(--accent-soft)' : undefined}>
              <Table.Td pl={4 + depth * 14}>
                <UnstyledButton onClick={() => onChoose(id)} aria-current={id === drawing.selected || undefined}>
                  {name}
                  {counts.has(id) && <b> · {t('list.findings', { count: counts.get(id) })}</b>}
                </UnstyledButton>
              </Table.Td>
              <Table.Td c="dimmed">{t(`models:kind.${type}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
