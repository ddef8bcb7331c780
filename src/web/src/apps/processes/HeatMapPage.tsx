import { SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HeatMap, useHeatMap } from '~/entities/heat-map';
import { useProcess } from '~/entities/model';
import { BpmnViewer } from '~/shared/bpmn';
import { useFormats } from '~/shared/i18n';
import { EmptyState, ErrorState, LateSkeleton, Page, TextLink } from '~/shared/ui';
import { DueTimes } from './DueTimes';
import { elementsOf } from './elements';
import { dueMarks, Legend, marksOf, topOf } from './heat';
import { type HeatChoice, measureOf, type Mode, MODES, searchOf } from './heatChoice';
import { HeatFilters } from './HeatFilters';
import { HeatTable } from './HeatTable';
import { Slowest } from './Slowest';

const route = getRouteApi('/frame/models/processes/$key/heat-map');

/** Where time goes in a process: its diagram in the shades of a measure, and the same as a table. */
export default function HeatMapPage() {
  const { t } = useTranslation('heat');
  const { key } = route.useParams();
  const choice = route.useSearch();
  const navigate = route.useNavigate();
  const search = useMemo(() => searchOf(choice), [choice]);
  const process = useProcess(key, choice.version);
  const map = useHeatMap(key, search);
  const failed = process.error ?? map.error;
  const change = (part: Partial<HeatChoice>) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  if (!process.data) {
    return failed ? <ErrorState error={failed} onRetry={() => void Promise.all([process.refetch(), map.refetch()])} /> : <LateSkeleton />;
  }
  const mode = choice.show ?? 'median';
  return (
    <Page
      title={t('title', { name: process.data.name })}
      facts={
        <TextLink to="/processes/$key" params={{ key }}>
          {process.data.name}
        </TextLink>
      }
    >
      <HeatFilters choice={choice} map={map.data} versions={process.data.versions.map(({ version }) => version)} onChange={change} />
      {failed && <ErrorState error={failed} onRetry={() => void map.refetch()} />}
      <SegmentedControl aria-label={t('measure.title')} value={mode} data={MODES.map((value) => ({ value, label: t(`measure.${value}`) }))} onChange={(value) => change({ show: value as Mode })} style={{ overflowX: 'auto' }} />
      {!map.data && !failed && <LateSkeleton />}
      {map.data && <Heat process={key} map={map.data} mode={mode} xml={process.data.xml} name={process.data.name} choice={choice} onChange={change} />}
      {map.data && choice.element && <Slowest process={key} step={choice.element} name={elementsOf(process.data.xml).find(({ id }) => id === choice.element)?.name ?? choice.element} search={search} />}
    </Page>
  );
}

interface HeatProps {
  process: string;
  map: HeatMap;
  mode: Mode;
  xml: string;
  name: string;
  choice: HeatChoice;
  onChange: (part: Partial<HeatChoice>) => void;
}

function Heat({ process, map, mode, xml, name, choice, onChange }: HeatProps) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  const elements = useMemo(() => elementsOf(xml), [xml]);
  const [focus, setFocus] = useState<string>();
  const measure = measureOf(mode);
  const marks = [...marksOf(map.steps, elements, measure, formats), ...(mode === 'due' ? dueMarks(map, elements, formats) : [])];
  const top = topOf(map.steps, elements, measure);
  const choose = (element: string | undefined) => {
    setFocus(element);
    onChange({ element });
  };
  if (map.steps.length === 0 && mode !== 'due') {
    return (
      <EmptyState icon={IconFlame} title={t('nothing')}>
        {t('nothingHint')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      <Legend top={top} measure={measure} />
      <BpmnViewer xml={xml} marks={marks} focus={focus} label={t('diagram', { name })} height="min(56vh, 560px)" onElement={(element) => map.steps.some(({ id }) => id === element) && onChange({ element })} />
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      {mode === 'due' ? (
        <DueTimes process={process} map={map} elements={elements} version={choice.version} onShow={choose} />
      ) : (
        <HeatTable steps={map.steps} elements={elements} sort={choice.sort ?? `-${measure}`} chosen={choice.element} onSort={(sort) => onChange({ sort })} onChoose={choose} />
      )}
    </Stack>
  );
}
