import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconCircleCheck, IconDownload, IconPlus, IconSettings } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Opening, useOpeningRows } from '~/entities/opening';
import { Hint, useKeys } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton } from '~/shared/ui';
import { SheetGrid, type SheetHandle } from './SheetGrid';
import { Unsaved } from './Unsaved';
import { useMending } from './useMending';
import { usePutBack } from './usePutBack';

interface Props {
  opening: Opening;
  onlyFaulty: boolean;
  onOnlyFaulty: (only: boolean) => void;
  onSettings: () => void;
  /** More rows are to come, perhaps these. */
  onFill: (text?: string) => void;
}

/** The rows as they were read, with what is wrong at which cell; mended where they stand. */
export function Sheet({ opening, onlyFaulty, onOnlyFaulty, onSettings, onFill }: Props) {
  const { t } = useTranslation('opening');
  const list = useOpeningRows(opening.number, onlyFaulty);
  const onRemoved = usePutBack(opening.number);
  const mending = useMending(opening.number, list.rows, onRemoved);
  const grid = useRef<SheetHandle>(null);
  const next = () => grid.current?.nextFault();
  const { faulty } = opening.counts;
  useKeys([{ keys: 'F8', label: t('nextFault'), whileTyping: true, enabled: faulty > 0, run: next }]);
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Switch label={t('onlyFaulty')} checked={onlyFaulty} onChange={(event) => onOnlyFaulty(event.currentTarget.checked)} />
        <Button variant="default" size="compact-md" disabled={faulty === 0} onClick={next} rightSection={<Hint keys="F8" />}>
          {t('nextFault')}
        </Button>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onFill()}>
          {t('moreRows')}
        </Button>
        <Button variant="default" size="compact-md" leftSection={<IconSettings size={16} aria-hidden="true" />} onClick={onSettings}>
          {t('settings')}
        </Button>
        <Button component="a" href={`/api/stock-openings/${opening.number}/rows.csv`} download variant="default" size="compact-md" leftSection={<IconDownload size={16} aria-hidden="true" />}>
          {t('downloadRows')}
        </Button>
      </Group>
      <Unsaved mending={mending} />
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton />}
      {!list.loading && list.rows.length === 0 && onlyFaulty && (
        <EmptyState icon={IconCircleCheck} title={t('noFaults')} action={<Button onClick={() => onOnlyFaulty(false)}>{t('showAll')}</Button>}>
          {t('noFaultsHint')}
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {t('keysHint')}
          </Text>
          <SheetGrid ref={grid} rows={list.rows} mending={mending} onEnd={list.loadMore} onPasteBeyond={onFill} />
        </>
      )}
    </Stack>
  );
}
