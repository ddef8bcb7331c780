import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paperOf, useCreditNotes } from '~/entities/invoice';
import { DateTime, Money, Part } from '~/shared/ui';
import { ElectronicPaper } from './ElectronicPart';

/** The credit notes of an invoice with their reasons and papers; nothing while there are none. */
export function CreditNotes({ invoiceNumber }: { invoiceNumber: string }) {
  const { t } = useTranslation('finance');
  const { data } = useCreditNotes(invoiceNumber);
  return data && data.length > 0 ? (
    <Part title={t('credit.notes')}>
      <Table>
        <Table.Tbody>
          {data.map((note) => (
            <Table.Tr key={note.number}>
              <Table.Td>
                <Anchor href={paperOf(note)} target="_blank" rel="noreferrer">
                  {note.number}
                </Anchor>
                <Text size="xs" c="dimmed">
                  <DateTime value={note.issuedOn} as="date" /> · {t(`credit.reasons.${note.reason}`)}
                </Text>
                {note.remark && <Text size="xs">{note.remark}</Text>}
                {note.surplus.amount > 0 && <Text size="xs">{t(`credit.surplusWas.${note.surplusUse}`)}</Text>}
                <ElectronicPaper number={note.number} customer={note} />
              </Table.Td>
              <Table.Td ta="right">
                <Money value={note.gross} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  ) : null;
}
