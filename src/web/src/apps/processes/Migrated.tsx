import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MigratedState, type Migration, Outcome, STATES, useMigrated } from '~/entities/migration';
import { SubjectLink } from '~/entities/subject';
import { DateTime, ErrorState, Part, SimpleTable } from '~/shared/ui';

interface Props {
  migration: Migration;
  state: MigratedState | undefined;
  /** Of the steps of the version they were in. */
  names: ReadonlyMap<string, string>;
  onState: (state: MigratedState | undefined) => void;
}

/** What became of each order. */
export function Migrated({ migration, state, names, onState }: Props) {
  const { t } = useTranslation('migrations');
  const list = useMigrated(migration, state);
  const choices = [{ value: '', label: t('result.all', { count: migration.instances }) }, ...STATES.filter((each) => migration.counts[each] || each === state).map((each) => ({ value: each, label: `${t(`outcome.${each}`)} (${migration.counts[each] ?? 0})` }))];
  return (
    <Part
      title={t('result.title')}
      actions={<NativeSelect size="xs" aria-label={t('result.filter')} value={state ?? ''} data={choices} onChange={(event) => onState((event.currentTarget.value || undefined) as MigratedState | undefined)} />}
    >
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      <SimpleTable
        headings={[{ label: t('result.order') }, { label: t('result.stood') }, { label: t('result.outcome') }, { label: t('result.reason') }, { label: t('result.at') }]}
        rows={list.rows.map((each) => ({
          key: String(each.position),
          cells: [
            each.businessKey ? <SubjectLink key="order" process={migration.process} number={each.businessKey} /> : t('result.nameless'),
            each.steps.map((step) => names.get(step) ?? step).join(', '),
            <Outcome key="outcome" state={each.state} />,
            <Text key="reason" size="sm">
              {each.reason}
            </Text>,
            <DateTime key="at" value={each.at} />,
          ],
        }))}
        nothing={t('result.none')}
        loading={list.loading}
        onMore={list.more ? list.loadMore : undefined}
      />
    </Part>
  );
}
