import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReorderRule, useReorderRules } from '~/entities/purchase-order';
import { ReorderForm } from '~/features/buy-goods';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, EmptyState, ErrorState, LateSkeleton, Number, Page, RowActions, TextLink, Wide } from '~/shared/ui';

/** When shelves are filled up, and how far. */
export default function ReorderRules() {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const user = useUser();
  const client = useQueryClient();
  const list = useReorderRules();
  const [changing, setChanging] = useState<ReorderRule | 'new'>();
  const [leaving, setLeaving] = useState<ReorderRule>();
  const keeps = hasRole(user, ['purchasing', 'supervisor', 'administrator']);
  const removing = useMutation({
    mutationFn: ({ productNumber, warehouseCode }: ReorderRule) =>
      ask(api.DELETE('/api/reorder-rules/{productNumber}/{warehouseCode}', { params: { path: { productNumber, warehouseCode } } })),
    onSuccess: async () => {
      await Promise.all(['reorder-rules', 'purchase-needs'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      setLeaving(undefined);
    },
  });
  return (
    <Page
      title={t('rules')}
      actions={
        keeps && (
          <Button size="sm" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setChanging('new')}>
            {t('rule.new')}
          </Button>
        )
      }
    >
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <EmptyState icon={IconRefresh} title={t('rule.none')}>
          {t('rule.noneHint')}
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <Wide label={t('rules')}>
          <Table miw={480} maw={760}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('offer.product')}</Table.Th>
                <Table.Th>{t('column.warehouse')}</Table.Th>
                <Table.Th ta="right">{t('rule.minimum')}</Table.Th>
                <Table.Th ta="right">{t('rule.maximum')}</Table.Th>
                <Table.Th>
                  <VisuallyHidden>{t('rule.change')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.rows.map((rule) => (
                <Table.Tr key={`${rule.productNumber} ${rule.warehouseCode}`}>
                  <Table.Td>
                    <TextLink to="/products/$number" params={{ number: rule.productNumber }}>
                      <Number>{rule.productNumber}</Number>
                    </TextLink>
                  </Table.Td>
                  <Table.Td>{rule.warehouseCode}</Table.Td>
                  <Table.Td ta="right">{formats.number(rule.minimum)}</Table.Td>
                  <Table.Td ta="right">{formats.number(rule.maximum)}</Table.Td>
                  <Table.Td>
                    {keeps && (
                      <RowActions
                        changeLabel={t('rule.changeOf', { product: rule.productNumber })}
                        removeLabel={t('rule.removeOf', { product: rule.productNumber })}
                        onChange={() => setChanging(rule)}
                        onRemove={() => setLeaving(rule)}
                      />
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      )}
      {list.more && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={list.loadMore}>
          {t('more')}
        </Button>
      )}
      {changing && <ReorderForm rule={changing === 'new' ? undefined : changing} onClose={() => setChanging(undefined)} />}
      {leaving && (
        <ConfirmEffects
          opened
          title={t('rule.remove')}
          effects={[t('rule.effectRemove', { product: leaving.productNumber, warehouse: leaving.warehouseCode })]}
          confirmLabel={t('rule.remove')}
          destructive
          busy={removing.isPending}
          error={removing.error}
          onConfirm={() => removing.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Page>
  );
}
