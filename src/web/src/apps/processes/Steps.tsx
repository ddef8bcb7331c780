import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementCount } from '~/entities/model';
import { StatePill } from '~/shared/ui';
import type { Element } from './elements';

interface Props {
  elements: readonly Element[];
  counts: ReadonlyMap<string, ElementCount>;
  name: (element: Element) => ReactNode;
}

/** The diagram as a table, for whoever reads better than he sees. */
export function Steps({ elements, counts, name }: Props) {
  const { t } = useTranslation('models');
  return (
    <Table miw={640} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.step')}</Table.Th>
          <Table.Th>{t('documentation')}</Table.Th>
          <Table.Th ta="right">{t('column.waiting')}</Table.Th>
          <Table.Th ta="right">{t('column.incidents')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {elements.map((element) => {
          const count = counts.get(element.id);
          return (
            <Table.Tr key={element.id}>
              <Table.Td miw={180}>
                {name(element)}
                <Text size="xs" c="dimmed">
                  {t(`kind.${element.type}`)}
                </Text>
              </Table.Td>
              <Table.Td>{element.documentation}</Table.Td>
              <Table.Td ta="right">{count?.tokens || '–'}</Table.Td>
              <Table.Td ta="right">{count?.incidents ? <StatePill meaning="bad">{String(count.incidents)}</StatePill> : '–'}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
