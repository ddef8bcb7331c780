import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { DateTime, Part, Quantity, SimpleTable } from '~/shared/ui';
import { ReasonDialog } from './ReasonDialog';

type Movement = components['schemas']['MovementView'];
const REVERSIBLE = ['PURCHASE_RECEIPT', 'ADJUST', 'COUNT', 'BLOCK'];

/** How the stock of a product came to be so; what was booked wrongly is booked back. */
export function Movements({ number }: { number: string }) {
  const { t } = useTranslation('stock');
  const client = useQueryClient();
  const supervises = hasRole(useUser(), ['supervisor']);
  const [wrong, setWrong] = useState<Movement>();
  const list = useKeyset<Movement>(
    ['stock', number, 'movements'],
    (cursor, signal) =>
      ask(api.GET('/api/stock/{productNumber}/movements', { params: { path: { productNumber: number }, query: { cursor, limit: 50 } }, signal })) as Promise<KeysetPage<Movement>>,
  );
  const reversal = useMutation({
    mutationFn: (reason: string) => ask(api.POST('/api/stock/movements/{movementId}/reversal', { params: { path: { movementId: wrong!.id } }, body: { reason } })),
    onSuccess: async () => {
      setWrong(undefined);
      await client.invalidateQueries({ queryKey: ['stock'] });
    },
  });
  return (
    <Part title={t('movements')}>
      <SimpleTable
        headings={[
          { label: t('when') },
          { label: t('what') },
          { label: t('place') },
          { label: t('lot') },
          { label: t('quantity'), right: true },
          { label: t('blocked'), right: true },
          { label: t('reason') },
          { label: t('reference') },
          { label: t('who') },
          { label: t('reverse'), hidden: true },
        ]}
        rows={list.rows.map((each) => ({
          key: String(each.id),
          cells: [
            <DateTime key="at" value={each.at} />,
            t(`movement.${each.type}`),
            `${each.warehouseCode} ${each.locationCode}`,
            each.lotNumber,
            <Quantity key="q" value={each.quantity} />,
            <Quantity key="b" value={each.blocked} />,
            each.reason,
            each.referenceNumber,
            each.actor,
            supervises && REVERSIBLE.includes(each.type) && each.referenceType !== 'reversal' && each.referenceType !== 'order' && each.referenceType !== 'transfer' && (
              <Button key="reverse" variant="subtle" size="compact-xs" onClick={() => setWrong(each)}>
                {t('reverse')}
              </Button>
            ),
          ],
        }))}
        nothing={t('noMovements')}
        onMore={list.more ? list.loadMore : undefined}
        loading={list.loading}
      />
      <ReasonDialog
        opened={wrong !== undefined}
        title={t('reverseTitle')}
        effects={[t('reverseEffect')]}
        confirmLabel={t('reverse')}
        busy={reversal.isPending}
        error={reversal.error}
        onConfirm={(reason) => reversal.mutate(reason)}
        onClose={() => {
          reversal.reset();
          setWrong(undefined);
        }}
      />
    </Part>
  );
}
