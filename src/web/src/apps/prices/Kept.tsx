import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTag } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser } from '~/shared/api';
import type { Keyset } from '~/shared/list';
import { EmptyState, ErrorState, LateSkeleton, Page, SimpleTable, Wide } from '~/shared/ui';

interface Props<T> {
  title: string;
  /** What is kept, as the key of its texts: `<what>.new`, `<what>.none`, `<what>.noneHint`. */
  what: 'list' | 'item' | 'promotion' | 'discount' | 'rate';
  list: Keyset<T>;
  headings: readonly { label: string; right?: boolean }[];
  /** Its name is read out with the button that changes it. */
  row: (each: T) => { key: string; name: string; cells: readonly ReactNode[] };
  form: (each: T | undefined, close: () => void) => ReactNode;
  facts?: ReactNode;
}

/** A list of what prices are made of, with a form for a new or a changed row. */
export function Kept<T>({ title, what, list, headings, row, form, facts }: Props<T>) {
  const { t } = useTranslation('prices');
  const keeps = hasRole(useUser(), ['supervisor', 'administrator']);
  const [changing, setChanging] = useState<{ row?: T }>();
  const add = keeps && (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setChanging({})}>
      {t(`${what}.new`)}
    </Button>
  );
  const empty = !list.loading && !list.error && list.rows.length === 0;
  return (
    <Page title={title} facts={facts} actions={!empty && add}>
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton />}
      {empty && (
        <EmptyState icon={IconTag} title={t(`${what}.none`)} action={add}>
          {t(`${what}.noneHint`)}
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <Wide label={title}>
          <SimpleTable
            headings={[...headings, { label: t('change'), hidden: true }]}
            rows={list.rows.map((each) => {
              const { key, name, cells } = row(each);
              return {
                key,
                cells: [
                  ...cells,
                  keeps && (
                    <ActionIcon key="change" variant="subtle" color="gray" aria-label={t('changeOf', { name })} onClick={() => setChanging({ row: each })}>
                      <IconPencil size={16} />
                    </ActionIcon>
                  ),
                ],
              };
            })}
            nothing=""
            onMore={list.more ? list.loadMore : undefined}
            loading={list.loading}
          />
        </Wide>
      )}
      {changing && form(changing.row, () => setChanging(undefined))}
    </Page>
  );
}
