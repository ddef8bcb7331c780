import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Money, Number, SimpleTable, TextLink } from '~/shared/ui';

type Trial = components['schemas']['DecisionTrial'];
type Change = components['schemas']['ChangedDecision'];

/** How often each row decided before and after, and which cases would have come out differently. */
export function Outcome({ trial }: { trial: Trial }) {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const difference = (amount: number, currency: string) => `${amount > 0 ? '+' : ''}${formats.money({ amount, currency })}`;
  const priced = trial.costs.length > 0;
  return (
    <Stack gap="sm" mt="md">
      <div role="status">
        <Text fw={600}>
          {t('trial.examined', { count: trial.examined })}
          {' · '}
          {trial.changed === 0 ? t('trial.none') : t('trial.changed', { count: trial.changed })}
        </Text>
        {trial.more && <Text c="dimmed">{t('trial.more')}</Text>}
        {trial.costs.map(({ currency, before, after }) => (
          <Text key={currency}>
            {t('trial.cost', { currency, before: formats.money({ amount: before, currency }), after: formats.money({ amount: after, currency }), difference: difference(after - before, currency) })}
          </Text>
        ))}
      </div>
      {trial.groups.length > 0 && (
        <>
          <Title order={3}>{t('trial.groups')}</Title>
          <SimpleTable
            headings={[{ label: t('trial.fromOutcome') }, { label: t('trial.toOutcome') }, { label: t('trial.cases'), right: true }, ...(priced ? [{ label: t('trial.difference'), right: true }] : [])]}
            rows={trial.groups.map((group) => ({
              key: `${group.from} ${group.to} ${group.difference?.currency}`,
              cells: [group.from, group.to, formats.number(group.cases), ...(priced ? [group.difference ? difference(group.difference.amount, group.difference.currency) : '–'] : [])],
            }))}
            nothing=""
          />
        </>
      )}
      {trial.examined > 0 && <Rows trial={trial} />}
      {trial.changes.length > 0 && <Changes changes={trial.changes} priced={priced} />}
    </Stack>
  );
}

function Rows({ trial }: { trial: Trial }) {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const name = (was?: number | null, is?: number | null) => {
    if (!was && !is) {
      return t('trial.noRow');
    }
    return is ? t(was ? 'trial.row' : 'trial.newRow', { row: is }) : t('trial.goneRow', { row: was ?? 0 });
  };
  return (
    <>
      <Title order={3}>{t('trial.rows')}</Title>
      <SimpleTable
        headings={[{ label: t('trial.decides') }, { label: t('trial.before'), right: true }, { label: t('trial.after'), right: true }]}
        rows={trial.rows.map((row, place) => ({ key: String(place), cells: [name(row.was, row.is), formats.number(row.before), formats.number(row.after)] }))}
        nothing=""
      />
    </>
  );
}

function Changes({ changes, priced }: { changes: readonly Change[]; priced: boolean }) {
  const { t } = useTranslation('models');
  return (
    <>
      <Title order={3}>{t('trial.changes')}</Title>
      <SimpleTable
        headings={[
          { label: t('trial.case') },
          { label: t('trial.fromOutcome') },
          { label: t('trial.toOutcome') },
          ...(priced ? [{ label: t('trial.before'), right: true }, { label: t('trial.after'), right: true }] : []),
          { label: t('trial.decides') },
          { label: t('trial.inputs') },
        ]}
        rows={changes.map((change, place) => ({
          key: String(place),
          cells: [
            <Case key="case" change={change} />,
            change.from,
            change.to,
            ...(priced ? [change.before && <Money key="before" value={change.before} />, change.after && <Money key="after" value={change.after} />] : []),
            change.row ? t('trial.row', { row: change.row }) : t('trial.noRow'),
            <Text key="inputs" size="xs">
              {Object.entries(change.inputs)
                .map(([name, value]) => `${name}: ${String(value)}`)
                .join(', ')}
            </Text>,
          ],
        }))}
        nothing=""
      />
    </>
  );
}

function Case({ change }: { change: Change }) {
  const at = change.key.slice(0, 3);
  return (
    <>
      {at === 'ORD' && (
        <TextLink to="/orders/$orderNumber" params={{ orderNumber: change.key }}>
          {change.key}
        </TextLink>
      )}
      {at === 'RET' && (
        <TextLink to="/returns/$returnNumber" params={{ returnNumber: change.key }}>
          {change.key}
        </TextLink>
      )}
      {at !== 'ORD' && at !== 'RET' && <Number>{change.key}</Number>}
      {change.about !== change.key && (
        <Text size="xs" c="dimmed">
          {change.about}
        </Text>
      )}
    </>
  );
}
