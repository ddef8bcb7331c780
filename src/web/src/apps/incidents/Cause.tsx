import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident, useIncidentGroups, useIncidents } from '~/entities/incident';
import { useRetryAll } from '~/features/mend-incident';
import { useLive } from '~/shared/api';
import { Hint, useKeys } from '~/shared/keys';
import { type Column, ListPage } from '~/shared/list';
import { ConfirmEffects, DateTime, ErrorState, Number, PageHeader } from '~/shared/ui';
import classes from './incidents.module.css';
import { NARROW } from './narrow';
import { Progress } from './Progress';
import { Story } from './Story';
import { useWords } from './words';

const route = getRouteApi('/frame/incidents/$cause');

/** All incidents of one cause, and the story of the one that is chosen. */
export default function Cause() {
  const { t } = useTranslation('incidents');
  const words = useWords();
  const { cause } = route.useParams();
  const { row } = route.useSearch();
  const choose = route.useNavigate();
  const navigate = useNavigate();
  const list = useIncidents(cause);
  const group = useIncidentGroups().data?.find((one) => one.cause === cause);
  const { progress, retryAll, running, error } = useRetryAll();
  const [asked, setAsked] = useState(false);
  const { live } = useLive(['incident', 'reload'], list.refetch);
  const narrow = useMediaQuery(NARROW);
  const count = group?.count ?? list.rows.length;
  const activate = (next: string | undefined) => void choose({ search: { row: next }, replace: true });
  useKeys([
    { keys: 'a', label: t('retryAll.key'), enabled: count > 0 && !running, run: () => setAsked(true) },
    { keys: 'Escape', label: t('toCauses'), run: () => (narrow && row ? activate(undefined) : void navigate({ to: '/incidents' })) },
  ]);
  const columns: Column<Incident>[] = [
    { id: 'subject', label: t('column.subject'), width: '160px', cell: (one) => <Number>{one.subject}</Number> },
    { id: 'where', label: t('column.where'), width: 'minmax(110px, 1fr)', cell: (one) => words.where(one.where) },
    { id: 'message', label: t('column.message'), width: 'minmax(140px, 3fr)', cell: (one) => one.message },
    { id: 'since', label: t('column.since'), width: '96px', cell: (one) => <DateTime value={one.since} as="distance" /> },
    { id: 'assignee', label: t('column.assignee'), width: '100px', cell: (one) => one.assignee ?? t('nobody') },
  ];
  // There is no room for the story beside the list: it takes the list's place.
  if (narrow && row) {
    return (
      <section className={classes.page}>
        <PageHeader
          title={group ? words.cause(cause, group.message) : t('title')}
          actions={
            <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={() => activate(undefined)}>
              {t('toList')}
            </Button>
          }
        />
        <div className={classes.single}>
          <Story key={row} id={row} />
        </div>
      </section>
    );
  }
  return (
    <>
      <ListPage
        id="incidents"
        title={group ? words.cause(cause, group.message) : t('title')}
        list={list}
        rowKey={(one) => one.id}
        columns={columns}
        active={row}
        onActive={activate}
        onOpen={(one) => activate(one.id)}
        actions={
          <>
            <Button renderRoot={(props) => <Link to="/incidents" {...props} />} variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />}>
              {t('toCauses')}
            </Button>
            <Button disabled={count === 0} loading={running} leftSection={<IconRefresh size={16} aria-hidden="true" />} onClick={() => setAsked(true)}>
              {t('retryAll.open', { count })}
              <Hint keys="a" />
            </Button>
          </>
        }
        filters={
          <Group gap="sm">
            {progress && <Progress progress={progress} running={running} />}
            {error && <ErrorState error={error} />}
          </Group>
        }
        preview={(one) => <Story key={one.id} id={one.id} />}
        empty={{ icon: IconCircleCheck, title: t('solved.title'), text: t('solved.text') }}
        live={live}
      />
      <ConfirmEffects
        opened={asked}
        title={t('retryAll.title', { count })}
        effects={[t('retryAll.effectRun'), t('retryAll.effectKeep')]}
        confirmLabel={t('retryAll.confirm')}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          retryAll(cause);
        }}
      />
    </>
  );
}
