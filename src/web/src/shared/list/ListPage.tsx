import { ActionIcon, Button, Checkbox, Group, Menu, Tabs, Text, Tooltip } from '@mantine/core';
import { IconColumns, IconList, type IconProps, IconX } from '@tabler/icons-react';
import { type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { prefer, useKeys, usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton, PageHeader } from '~/shared/ui';
import { type Column, shownColumns, type Sort } from './columns';
import { DataTable } from './DataTable';
import classes from './list.module.css';
import type { Selection } from './selection';
import type { Keyset } from './useKeyset';

export interface View {
  id: string;
  label: string;
  count?: number;
}

interface Props<T> {
  /** Names the list among the person's settings. */
  id: string;
  title: string;
  list: Keyset<T>;
  rowKey: (row: T) => string;
  columns: readonly Column<T>[];
  views?: readonly View[];
  view?: string;
  onView?: (view: string) => void;
  /** Beside the tabs, for instance to save the present view. */
  viewActions?: ReactNode;
  filters?: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  actions?: ReactNode;
  active?: string;
  onActive: (key: string | undefined) => void;
  onOpen: (row: T) => void;
  selection?: Selection;
  bulk?: ReactNode;
  preview?: (row: T) => ReactNode;
  empty: { icon?: ComponentType<IconProps>; title: string; text?: string; action?: ReactNode };
  live?: boolean;
  faint?: (row: T) => boolean;
}

/** A list as every list here looks and works: views, filters, rows, preview, bulk bar. */
export function ListPage<T>(props: Props<T>) {
  const { id, title, list, rowKey, columns, active, onActive, onOpen, selection, preview, empty } = props;
  const { t } = useTranslation('common');
  const { columns: chosen } = usePreferences();
  const shown = shownColumns(columns, chosen[id]);
  const activeIndex = list.rows.findIndex((row) => rowKey(row) === active);
  const activeRow = list.rows[activeIndex];
  const step = (by: number) => {
    const next = list.rows[Math.max(0, Math.min(list.rows.length - 1, activeIndex + by))];
    if (next) {
      onActive(rowKey(next));
    }
  };
  useKeys([
    { keys: 'j', label: t('keys.next'), run: () => step(1) },
    { keys: 'k', label: t('keys.previous'), run: () => step(-1) },
    { keys: 'Enter', label: t('keys.open'), enabled: activeRow !== undefined, run: () => activeRow && onOpen(activeRow) },
    { keys: 'x', label: t('keys.mark'), enabled: Boolean(selection && activeRow), run: () => active && selection?.toggle(active) },
    { keys: 'Escape', label: t('keys.clear'), enabled: Boolean(selection?.keys.size), run: () => selection?.clear() },
  ]);
  return (
    <section className={classes.page}>
      <PageHeader title={title} actions={props.actions} />
      {props.views && (
        <Group gap="sm" px="lg" wrap="nowrap" className={classes.views}>
          <Tabs value={props.view ?? null} onChange={(value) => value && props.onView?.(value)} className={classes.tabs} keepMounted={false}>
            <Tabs.List aria-label={t('list.views')}>
              {props.views.map((view) => (
                <Tabs.Tab key={view.id} value={view.id}>
                  {view.label}
                  {view.count !== undefined && <Count value={view.count} />}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
          {props.viewActions}
        </Group>
      )}
      <Group gap="sm" px="lg" py="sm" className={classes.tools}>
        <Group gap="sm" flex={1}>
          {props.filters}
        </Group>
        <AsOf at={list.asOf} live={props.live} />
        <ColumnChooser id={id} columns={columns} />
      </Group>
      {Boolean(list.error) && (
        <div className={classes.failure}>
          <ErrorState error={list.error} onRetry={list.refetch} />
        </div>
      )}
      <div className={classes.body}>
        {list.loading && !list.error && <LateSkeleton />}
        {!list.loading && list.rows.length === 0 && !list.error && (
          <div className={classes.empty}>
            <EmptyState icon={empty.icon ?? IconList} title={empty.title} action={empty.action}>
              {empty.text}
            </EmptyState>
          </div>
        )}
        {list.rows.length > 0 && (
          <DataTable
            label={title}
            rows={list.rows}
            rowKey={rowKey}
            columns={shown}
            active={active}
            onActive={onActive}
            onOpen={onOpen}
            sort={props.sort}
            onSort={props.onSort}
            selection={selection}
            onEnd={list.loadMore}
            faint={props.faint}
          />
        )}
        {preview && activeRow && (
          <aside className={classes.preview} aria-label={t('list.preview')}>
            <Tooltip label={t('close')}>
              <ActionIcon variant="subtle" color="gray" className={classes.closePreview} aria-label={t('close')} onClick={() => onActive(undefined)}>
                <IconX size={16} />
              </ActionIcon>
            </Tooltip>
            {preview(activeRow)}
          </aside>
        )}
      </div>
      {selection && selection.keys.size > 0 && (
        <div className={classes.bulk} role="region" aria-label={t('list.bulk')}>
          <Text fw={600}>{t('list.selected', { count: selection.keys.size })}</Text>
          {props.bulk}
          <Button variant="subtle" size="compact-sm" onClick={selection.clear}>
            {t('list.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Count({ value }: { value: number }) {
  const formats = useFormats();
  return <span className={classes.count}>{formats.number(value)}</span>;
}

function AsOf({ at, live }: { at: number; live?: boolean }) {
  const { t } = useTranslation('common');
  const formats = useFormats();
  return at > 0 ? (
    <Text size="xs" c="dimmed" className={classes.asOf}>
      {t(live ? 'list.asOfLive' : 'list.asOf', { time: formats.clock(at) })}
    </Text>
  ) : null;
}

function ColumnChooser<T>({ id, columns }: { id: string; columns: readonly Column<T>[] }) {
  const { t } = useTranslation('common');
  const { columns: all } = usePreferences();
  const shown = shownColumns(columns, all[id]).map((column) => column.id);
  const change = (column: string) =>
    prefer({
      columns: { ...all, [id]: shown.includes(column) ? shown.filter((other) => other !== column) : [...shown, column] },
    });
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('list.columns')}>
          <ActionIcon variant="default" size="md" aria-label={t('list.columns')}>
            <IconColumns size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map((column) => (
          <Menu.Item
            key={column.id}
            role="menuitemcheckbox"
            aria-checked={shown.includes(column.id)}
            disabled={shown.length === 1 && shown[0] === column.id}
            onClick={() => change(column.id)}
            leftSection={<Checkbox.Indicator size="xs" checked={shown.includes(column.id)} />}
          >
            {column.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
