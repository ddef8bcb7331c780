import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type InstanceRoad, useRoad } from '~/entities/heat-map';
import { BpmnViewer, type Mark } from '~/shared/bpmn';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, LateSkeleton, Page, SimpleTable, TextLink } from '~/shared/ui';
import { elementsOf } from './elements';

const route = getRouteApi('/frame/models/processes/$key/roads/$number');

/** Where one instance went and when, for who looks after processes and may not open what they carry. */
export default function RoadPage() {
  const { t } = useTranslation('heat');
  const { key, number } = route.useParams();
  const { data: road, error, refetch } = useRoad(key, number);
  if (!road) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return (
    <Page
      title={t('road.title', { number })}
      facts={
        <TextLink to="/processes/$key" params={{ key }} search={{ version: road.version }}>
          {key}
        </TextLink>
      }
    >
      <Stack gap="md">
        <Facts
          facts={[
            [t('filter.version'), road.version],
            [t('slowest.began'), <DateTime key="began" value={road.began} />],
            [t('slowest.ended'), road.ended && <DateTime key="ended" value={road.ended} />],
          ]}
        />
        <BpmnViewer xml={road.xml} marks={marks(road)} label={t('road.diagram', { number })} height="min(48vh, 480px)" />
        <Steps road={road} />
      </Stack>
    </Page>
  );
}

function Steps({ road }: { road: InstanceRoad }) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  const names = new Map(elementsOf(road.xml).map(({ id, name }) => [id, name]));
  const standing = (element: string) => t(road.failed.includes(element) ? 'road.failed' : 'road.standing');
  return (
    <SimpleTable
      headings={[{ label: t('step') }, { label: t('slowest.began') }, { label: t('slowest.took'), right: true }, { label: t('road.state') }]}
      rows={road.steps.map(({ element, began, ended, interrupted }, index) => ({
        key: `${element} ${index}`,
        cells: [names.get(element) ?? element, <DateTime key="began" value={began} />, ended ? formats.span(Date.parse(ended) - Date.parse(began)) : '', ended ? t(interrupted ? 'road.interrupted' : 'road.done') : standing(element)],
      }))}
      nothing={t('road.nothing')}
    />
  );
}

/** The innermost place where it stands comes first: there the diagram opens. */
function marks({ steps, failed }: InstanceRoad): Mark[] {
  const standing = new Set(steps.flatMap(({ element, ended }) => (ended ? [] : [element])).reverse());
  const passed = new Set(steps.map(({ element }) => element).filter((element) => !standing.has(element)));
  return [...[...standing].map((element) => ({ element, kind: failed.includes(element) ? ('failed' as const) : ('here' as const) })), ...[...passed].map((element) => ({ element, kind: 'road' as const }))];
}
