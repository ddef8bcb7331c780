import { Button } from '@mantine/core';
import { IconPlus, IconSortAscending } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllocationRule, AllocationRuleForm } from '~/features/keep-allocation-rule';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { ConfirmEffects, EmptyState, ErrorState, LateSkeleton, Page, Part, Quantity, SimpleTable, RowActions, TextLink } from '~/shared/ui';

const nameOfRule = ({ productNumber, customerNumber }: AllocationRule, all: string) => `${productNumber ?? all} · ${customerNumber ?? all}`;

/** Which lots go out first, for whom and of what; the more special rule wins. */
export default function AllocationRules() {
  const { t } = useTranslation('stock');
  const client = useQueryClient();
  const keeps = hasRole(useUser(), ['supervisor']);
  const [changing, setChanging] = useState<AllocationRule | 'new'>();
  const [leaving, setLeaving] = useState<AllocationRule>();
  const list = useKeyset<AllocationRule>(
    ['stock', 'allocation-rules'],
    (cursor, signal) => ask(api.GET('/api/allocation-rules', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<AllocationRule>>,
  );
  const removing = useMutation({
    mutationFn: ({ customerNumber, productNumber }: AllocationRule) =>
      ask(api.DELETE('/api/allocation-rules', { params: { query: { customer: customerNumber ?? undefined, product: productNumber ?? undefined } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['stock', 'allocation-rules'] });
      setLeaving(undefined);
    },
  });
  const add = keeps && (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setChanging('new')}>
      {t('rule.new')}
    </Button>
  );
  return (
    <Page title={t('allocationRules')} actions={list.rows.length > 0 && add}>
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <EmptyState icon={IconSortAscending} title={t('rule.none')} action={add}>
          {t('rule.noneHint')}
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <Part title={t('rule.wins')}>
          <SimpleTable
            headings={[
              { label: t('product') },
              { label: t('rule.customer') },
              { label: t('rule.which') },
              { label: t('rule.lifeDays'), right: true },
              { label: t('rule.lifePercent'), right: true },
              { label: t('rule.maxLots'), right: true },
              { label: t('rule.change'), hidden: true },
            ]}
            rows={list.rows.map((rule) => ({
              key: nameOfRule(rule, ''),
              cells: [
                rule.productNumber ? (
                  <TextLink key="product" to="/stock/products/$number" params={{ number: rule.productNumber }}>
                    {rule.productNumber}
                  </TextLink>
                ) : (
                  t('rule.all')
                ),
                rule.customerNumber ? (
                  <TextLink key="customer" to="/customers/$number" params={{ number: rule.customerNumber }}>
                    {rule.customerNumber}
                  </TextLink>
                ) : (
                  t('rule.all')
                ),
                t(`lotRule.${rule.lotRule}`),
                <Quantity key="days" value={rule.minLifeDays} />,
                <Quantity key="percent" value={rule.minLifePercent} />,
                <Quantity key="lots" value={rule.maxLots} />,
                keeps && (
                  <RowActions
                    key="actions"
                    changeLabel={t('rule.changeOf', { rule: nameOfRule(rule, t('rule.all')) })}
                    removeLabel={t('rule.removeOf', { rule: nameOfRule(rule, t('rule.all')) })}
                    onChange={() => setChanging(rule)}
                    onRemove={() => setLeaving(rule)}
                  />
                ),
              ],
            }))}
            nothing=""
            onMore={list.more ? list.loadMore : undefined}
            loading={list.loading}
          />
        </Part>
      )}
      {changing && <AllocationRuleForm rule={changing === 'new' ? undefined : changing} onClose={() => setChanging(undefined)} />}
      <ConfirmEffects
        opened={leaving !== undefined}
        title={t('rule.removeOf', { rule: leaving ? nameOfRule(leaving, t('rule.all')) : '' })}
        effects={[t('rule.removeEffect')]}
        confirmLabel={t('rule.remove')}
        destructive
        busy={removing.isPending}
        error={removing.error}
        onConfirm={() => leaving && removing.mutate(leaving)}
        onClose={() => {
          removing.reset();
          setLeaving(undefined);
        }}
      />
    </Page>
  );
}
