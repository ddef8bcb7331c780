import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankAssignment, BankEntry } from '~/entities/bank';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, DateTime, Money } from '~/shared/ui';
import { Target } from './Target';
import { useBooking } from './useBooking';

/** What parts of an entry are for, who said so and why; undone ones stay to be read. */
export function Assignments({ entry, books }: { entry: BankEntry; books: boolean }) {
  const { t } = useTranslation('bank');
  const [undoing, setUndoing] = useState<BankAssignment>();
  if (entry.assignments.length === 0) {
    return <Text c="dimmed">{t('nothingAssigned')}</Text>;
  }
  return (
    <>
      <Table miw={480}>
        <Table.Tbody>
          {entry.assignments.map((part) => (
            <Table.Tr key={part.id} style={part.undoneAt ? { textDecoration: 'line-through' } : undefined}>
              <Table.Td>
                <Target target={part} linked />
              </Table.Td>
              <Table.Td>
                {t(`reason.${part.reason}`)}
                <Text size="xs" c="dimmed">
                  <DateTime value={part.undoneAt ?? part.at} /> · {part.undoneBy ? t('undoneBy', { who: part.undoneBy }) : part.by}
                </Text>
              </Table.Td>
              <Table.Td ta="right">
                <Money value={part.amount} />
              </Table.Td>
              <Table.Td>
                {books && !part.undoneAt && part.kind !== 'REFUND' && (
                  <Button size="xs" variant="default" aria-label={t('undoOf', { number: part.number })} onClick={() => setUndoing(part)}>
                    {t('undo')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {undoing && <Undo entry={entry} part={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}

function Undo({ entry, part, onClose }: { entry: BankEntry; part: BankAssignment; onClose: () => void }) {
  const { t } = useTranslation('bank');
  const formats = useFormats();
  const undoing = useBooking(entry.id, () =>
    ask(api.DELETE('/api/bank-entries/{id}/assignments/{assignmentId}', { params: { path: { id: entry.id, assignmentId: part.id } } })),
  );
  return (
    <ConfirmEffects
      opened
      title={t('undo')}
      effects={[t('undoEffect', { amount: formats.money(part.amount), number: part.number })]}
      confirmLabel={t('undo')}
      destructive
      busy={undoing.isPending}
      error={undoing.error}
      onConfirm={() => undoing.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
