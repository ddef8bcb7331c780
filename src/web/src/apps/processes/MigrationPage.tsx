import { Group, Progress, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Migration, MigrationStanding, STATES, useMigration } from '~/entities/migration';
import { useProcess } from '~/entities/model';
import { MoveBack, MoveStages, TryMove } from '~/features/move-orders';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, Figures, LateSkeleton, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { elementsOf } from './elements';
import { Migrated } from './Migrated';

const route = getRouteApi('/frame/models/migrations/$number');

/** Orders on their way to another version: tried, moved in stages, moved back. */
export default function MigrationPage() {
  const { t } = useTranslation('migrations');
  const { number } = route.useParams();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: migration, error, refetch } = useMigration(number);
  const { data: process, error: unknown } = useProcess(migration?.process ?? '', migration?.from, migration !== undefined);
  const target = useProcess(migration?.process ?? '', migration?.to, migration !== undefined).data;
  const failed = error ?? unknown;
  if (failed) {
    return <ErrorState error={failed} onRetry={() => void refetch()} />;
  }
  if (!migration || !process) {
    return <LateSkeleton />;
  }
  const names = namesOf(process.xml);
  return (
    <Page title={t('one.title', { number })} facts={<MigrationStanding migration={migration} />} actions={<MoveBack migration={migration} />}>
      <Facts
        facts={[
          [
            t('one.process'),
            <TextLink key="process" to="/processes/$key" params={{ key: migration.process }}>
              {process.name}
            </TextLink>,
          ],
          [t('former.versions'), `${migration.from} → ${migration.to}`],
          [t('one.by'), migration.createdBy],
          [t('one.at'), <DateTime key="at" value={migration.createdAt} />],
          [
            t('one.others'),
            <TextLink key="others" to="/processes/$key/migrations" params={{ key: migration.process }} search={{ from: migration.from, to: migration.to }}>
              {t('former.title')}
            </TextLink>,
          ],
        ]}
      />
      <Course migration={migration} />
      <Part title={t('stage.title')}>
        <Stack gap="md">
          <MoveStages migration={migration} />
          <TryMove migration={migration} />
        </Stack>
      </Part>
      <Migrated migration={migration} state={state} names={names} onState={(wished) => void navigate({ search: { state: wished }, replace: true })} />
      <Plan migration={migration} names={names} targets={namesOf(target?.xml)} />
    </Page>
  );
}

/** How many have had their turn. */
function Course({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migrations');
  const formats = useFormats();
  const { counts, instances, state, from, to } = migration;
  const moved = counts.MOVED ?? 0;
  const share = instances === 0 ? 0 : (100 * moved) / instances;
  return (
    <Stack gap="sm">
      <Figures figures={STATES.filter((each) => counts[each]).map((each) => [t(`outcome.${each}`), formats.number(counts[each] ?? 0)] as const)} />
      <Progress value={share} animated={state !== 'READY'} aria-label={t('course.moved')} />
      <Group gap="xs">
        <Text role="status">{t(`course.${state}`, { moved, instances, from, to })}</Text>
      </Group>
    </Stack>
  );
}

/** Steps that are called otherwise in the new version, or are another one. */
function Plan({ migration, names, targets }: { migration: Migration; names: ReadonlyMap<string, string>; targets: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('migrations');
  const others = Object.entries(migration.mapping).filter(([step, target]) => step !== target);
  return (
    <Part title={t('one.plan')}>
      <Text mb="sm">{t('one.equal', { count: Object.keys(migration.mapping).length - others.length })}</Text>
      {others.length > 0 && <SimpleTable headings={[{ label: t('step.step') }, { label: t('step.target') }]} rows={others.map(([step, target]) => ({ key: step, cells: [names.get(step) ?? step, targets.get(target) ?? target] }))} nothing="" />}
    </Part>
  );
}

function namesOf(xml: string | undefined): ReadonlyMap<string, string> {
  return new Map((xml ? elementsOf(xml) : []).map(({ id, name }) => [id, name]));
}
