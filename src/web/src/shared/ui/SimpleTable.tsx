import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Heading {
  label: string;
  right?: boolean;
  /** Read out only, where the cells speak for themselves. */
  hidden?: boolean;
}

interface Props {
  headings: readonly Heading[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Said when there is no row. */
  nothing: string;
  onMore?: () => void;
  loading?: boolean;
}

/** A short table within a page; more of it on request. */
export function SimpleTable({ headings, rows, nothing, onMore, loading }: Props) {
  const { t } = useTranslation('common');
  if (rows.length === 0) {
    return <Text c="dimmed">{loading ? '…' : nothing}</Text>;
  }
  return (
    <>
      <Table miw={headings.length * 96}>
        <Table.Thead>
          <Table.Tr>
            {headings.map(({ label, right, hidden }) => (
              <Table.Th key={label} ta={right ? 'right' : undefined}>
                {hidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, index) => (
                <Table.Td key={index} ta={headings[index]?.right ? 'right' : undefined}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {onMore && (
        <Button variant="subtle" size="xs" mt="xs" loading={loading} onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
