import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type IncidentGroup, useIncidentGroups } from '~/entities/incident';
import { useLive } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Hint } from '~/shared/keys';
import { type Column, type Keyset, ListPage } from '~/shared/list';
import { DateTime, Facts, Number } from '~/shared/ui';
import classes from './incidents.module.css';
import { NARROW } from './narrow';
import { useWords } from './words';

const route = getRouteApi('/frame/incidents');

/** What failed for good, by cause: the one that hurts most comes first. */
export default function Causes() {
  const { t } = useTranslation('incidents');
  const { number } = useFormats();
  const words = useWords();
  const { row } = route.useSearch();
  const choose = route.useNavigate();
  const navigate = useNavigate();
  const narrow = useMediaQuery(NARROW);
  const groups = useIncidentGroups();
  const { live } = useLive(['incident', 'reload'], () => void groups.refetch());
  const list: Keyset<IncidentGroup> = {
    rows: groups.data ?? [],
    more: false,
    loadMore: () => undefined,
    loading: groups.isPending,
    error: groups.error,
    refetch: () => void groups.refetch(),
    asOf: groups.dataUpdatedAt,
  };
  const open = (cause: string) => void navigate({ to: '/incidents/$cause', params: { cause } });
  const columns: Column<IncidentGroup>[] = [
    { id: 'count', label: t('column.count'), width: '72px', align: 'right', cell: (group) => <Number>{number(group.count)}</Number> },
    { id: 'where', label: t('column.where'), width: 'minmax(140px, 1fr)', cell: (group) => words.where(group.where) },
    { id: 'cause', label: t('column.cause'), width: 'minmax(200px, 3fr)', cell: (group) => words.cause(group.cause, group.message) },
    { id: 'oldest', label: t('column.oldest'), width: '120px', cell: (group) => <DateTime value={group.oldest} as="distance" /> },
    { id: 'newest', label: t('column.newest'), width: '120px', cell: (group) => <DateTime value={group.newest} as="distance" />, extra: true },
  ];
  return (
    <ListPage
      id="incident-causes"
      title={t('title')}
      list={list}
      rowKey={(group) => group.cause}
      columns={columns}
      active={row}
      onActive={(next) => (narrow && next ? open(next) : void choose({ search: { row: next }, replace: true }))}
      onOpen={(group) => open(group.cause)}
      preview={(group) => (
        <div className={classes.story}>
          <h2 className={classes.storyTitle}>{words.cause(group.cause, group.message)}</h2>
          <Button mb="md" onClick={() => open(group.cause)}>
            {t('see', { count: group.count })}
            <Hint keys="Enter" />
          </Button>
          <Facts
            facts={[
              [t('column.where'), words.where(group.where)],
              [t('said'), group.message],
              [t('column.oldest'), <DateTime key="o" value={group.oldest} />],
              [t('column.newest'), <DateTime key="n" value={group.newest} />],
              [t('examples'), [...new Set(group.examples.map((one) => one.subject))].join(', ')],
            ]}
          />
        </div>
      )}
      empty={{ icon: IconCircleCheck, title: t('empty.title'), text: t('empty.text') }}
      live={live}
    />
  );
}
