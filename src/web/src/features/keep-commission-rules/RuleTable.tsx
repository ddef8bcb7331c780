import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommissionRule, useCommissionRules } from '~/entities/agent';
import { hasRole, useUser } from '~/shared/api';
import { isoDay, useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Part, SimpleTable } from '~/shared/ui';
import { EndRule } from './EndRule';
import { PreviewCommission } from './PreviewCommission';
import { RuleForm } from './RuleForm';

/** The rules of an agent, or without one those of the house. */
export function RuleTable({ agent }: { agent?: string }) {
  const { t } = useTranslation('agent');
  const keeps = hasRole(useUser(), ['finance', 'administrator']);
  const list = useCommissionRules(agent);
  const [shown, setShown] = useState<'add' | 'preview' | CommissionRule>();
  const close = () => setShown(undefined);
  if (list.error) {
    return <ErrorState error={list.error} onRetry={list.refetch} />;
  }
  const actions = (
    <Group gap="xs">
      {agent && (
        <Button variant="default" size="xs" onClick={() => setShown('preview')}>
          {t('rule.preview')}
        </Button>
      )}
      {keeps && (
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setShown('add')}>
          {t('rule.add')}
        </Button>
      )}
    </Group>
  );
  return (
    <Part title={t(agent ? 'rule.ofAgent' : 'rule.ofHouse')} actions={actions}>
      <SimpleTable
        headings={[{ label: t('rule.holdsFor') }, { label: t('column.rate'), right: true }, { label: t('rule.time') }, { label: t('rule.end'), hidden: true }]}
        rows={list.rows.map((rule) => ({
          key: String(rule.id),
          cells: [
            <Scope key="scope" rule={rule} />,
            <Rate key="rate" rule={rule} />,
            <Time key="time" rule={rule} />,
            keeps && !hasEnded(rule) && (
              <Button key="end" variant="subtle" size="compact-xs" aria-label={t('rule.endOf', { rule: rule.id })} onClick={() => setShown(rule)}>
                {t('rule.end')}
              </Button>
            ),
          ],
        }))}
        nothing={t(agent ? 'rule.none' : 'rule.noneOfHouse')}
        loading={list.loading}
        onMore={list.more ? list.loadMore : undefined}
      />
      {shown === 'add' && <RuleForm agent={agent} onClose={close} />}
      {shown === 'preview' && agent && <PreviewCommission agent={agent} onClose={close} />}
      {typeof shown === 'object' && <EndRule rule={shown} onClose={close} />}
    </Part>
  );
}

function hasEnded({ validTo }: CommissionRule): boolean {
  return Boolean(validTo && validTo < isoDay(new Date()));
}

function Scope({ rule }: { rule: CommissionRule }) {
  const { t } = useTranslation('agent');
  if (rule.productNumber) {
    return <>{t('rule.product', { number: rule.productNumber })}</>;
  }
  if (rule.familyCode) {
    return <>{t('rule.family', { code: rule.familyCode })}</>;
  }
  return <>{rule.customerNumber ? t('rule.customer', { number: rule.customerNumber }) : t('rule.everything')}</>;
}

/** The rate, its tiers below it, and the margin it asks for. */
function Rate({ rule }: { rule: CommissionRule }) {
  const { t } = useTranslation('agent');
  const formats = useFormats();
  return (
    <>
      {formats.percent(rule.rate / 100)}
      {rule.tiers.map((tier) => (
        <Text key={tier.from} size="xs" c="dimmed">
          {t('rule.tier', { rate: formats.percent(tier.rate / 100), from: formats.number(tier.from), period: t(`rule.period.${rule.period ?? 'MONTH'}`) })}
        </Text>
      ))}
      {rule.minimumMargin !== null && rule.minimumMargin !== undefined && (
        <Text size="xs" c="dimmed">
          {t('rule.fromMargin', { margin: formats.percent(rule.minimumMargin / 100) })}
        </Text>
      )}
    </>
  );
}

function Time({ rule }: { rule: CommissionRule }) {
  const { t } = useTranslation('agent');
  if (rule.validTo && rule.validTo < rule.validFrom) {
    return <Text inherit c="dimmed">{t('rule.withdrawn')}</Text>;
  }
  return (
    <Text inherit c={hasEnded(rule) ? 'dimmed' : undefined}>
      <DateTime value={rule.validFrom} as="date" /> – {rule.validTo ? <DateTime value={rule.validTo} as="date" /> : t('rule.open')}
    </Text>
  );
}
