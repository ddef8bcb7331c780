import { NativeSelect, NumberInput, Radio, Group, Table, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REASONS, type ReturnableLine, type ReturnLine, SETTLEMENTS, useReturnableLines } from '~/entities/return';
import { api, ask, type components, useRequestKeys } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ErrorState, FormDialog, LateSkeleton, Wide } from '~/shared/ui';

type Wish = components['schemas']['ReturnWish'];
const KINDS: readonly Wish['kind'][] = ['RETURN', 'CLAIM'];

/** The desk asks for a return, or for a claim that is settled without goods. */
export function AskReturn({ order, onClose }: { order: string; onClose: () => void }) {
  const { t } = useTranslation('returns');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const keys = useRequestKeys();
  const [kind, setKind] = useState<Wish['kind']>('RETURN');
  const [wish, setWish] = useState<Wish['wish']>('REFUND');
  const [reason, setReason] = useState<ReturnLine['reason']>('CHANGED_MIND');
  const [remark, setRemark] = useState('');
  const [pieces, setPieces] = useState<Readonly<Record<number, number | string>>>({});
  const lines = useReturnableLines(order);
  const request: Wish = {
    orderNumber: order,
    kind,
    wish,
    remark: remark.trim() || undefined,
    lines: Object.entries(pieces)
      .filter(([, quantity]) => Number(quantity) > 0)
      .map(([lineNo, quantity]) => ({ lineNo: Number(lineNo), quantity: Number(quantity), reason })),
  };
  const asking = useMutation({
    mutationFn: () => ask(api.POST('/api/returns', { params: { header: { 'Idempotency-Key': keys.of(request) } }, body: request })),
    onSuccess: async ({ number }) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('ask.done', { number }) });
      await client.invalidateQueries({ queryKey: ['returns'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t('ask.title', { order })} onClose={onClose} saving={asking}>
      {lines.error && <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />}
      {!lines.data && !lines.error && <LateSkeleton rows={2} />}
      <Radio.Group label={t('ask.kind')} value={kind} onChange={(next) => setKind(next as Wish['kind'])}>
        <Group gap="md" mt={6}>
          {KINDS.map((value) => (
            <Radio key={value} value={value} label={t(`kind.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {lines.data && <Pieces lines={lines.data} pieces={pieces} onPieces={(lineNo, value) => setPieces((now) => ({ ...now, [lineNo]: value }))} />}
      <NativeSelect label={t('column.reason')} value={reason} data={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} onChange={(event) => setReason(event.currentTarget.value as typeof reason)} />
      <NativeSelect label={t('wish')} value={wish} data={SETTLEMENTS.map((value) => ({ value, label: t(`settlement.${value}`) }))} onChange={(event) => setWish(event.currentTarget.value as typeof wish)} />
      <Textarea label={t('remark')} autosize maxLength={500} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
    </FormDialog>
  );
}

function Pieces({ lines, pieces, onPieces }: { lines: readonly ReturnableLine[]; pieces: Readonly<Record<number, number | string>>; onPieces: (lineNo: number, value: number | string) => void }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  if (lines.length === 0) {
    return <Text c="dimmed">{t('ask.nothing')}</Text>;
  }
  return (
    <Wide label={t('goods')}>
      <Table>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.lineNo}>
              <Table.Td>
                {line.name}
                <Text size="xs" c="dimmed">
                  {t('ask.left', { left: formats.number(line.returnable), shipped: formats.number(line.shipped) })}
                </Text>
              </Table.Td>
              <Table.Td>
                <NumberInput
                  size="xs"
                  w={90}
                  aria-label={t('ask.pieces', { name: line.name })}
                  min={0}
                  max={line.returnable}
                  decimalScale={3}
                  disabled={line.returnable <= 0}
                  value={pieces[line.lineNo] ?? ''}
                  onChange={(value) => onPieces(line.lineNo, value)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}
