import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeatStep } from '~/entities/heat-map';
import { useFormats } from '~/shared/i18n';
import { type Column, DataTable, type Sort } from '~/shared/list';
import { StatePill } from '~/shared/ui';
import type { Element } from './elements';
import { told, valueOf } from './heat';
import classes from './heat.module.css';
import { MEASURES, type Measure } from './heatChoice';

interface Props {
  steps: readonly HeatStep[];
  elements: readonly Element[];
  sort: Sort;
  chosen: string | undefined;
  onSort: (sort: Sort) => void;
  onChoose: (step: string | undefined) => void;
}

/** The figures of the picture as a table; arrow keys walk, and who stands on a step sees its slowest orders. */
export function HeatTable({ steps, elements, sort, chosen, onSort, onChoose }: Props) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  const names = useMemo(() => new Map(elements.map(({ id, name }) => [id, name])), [elements]);
  const nameOf = ({ id }: HeatStep) => names.get(id) ?? t('elsewhere', { step: id });
  const figure = (measure: Measure): Column<HeatStep> => ({
    id: measure,
    label: t(`measure.${measure}`),
    width: '116px',
    align: 'right',
    sort: measure,
    cell: (step) => (valueOf(step, measure) > 0 ? shown(step, measure) : '–'),
  });
  const shown = (step: HeatStep, measure: Measure) => {
    const text = told(valueOf(step, measure), measure, formats);
    return measure === 'incidents' ? <StatePill meaning="bad">{text}</StatePill> : text;
  };
  const columns: Column<HeatStep>[] = [
    { id: 'step', label: t('step'), width: 'minmax(170px, 2fr)', sort: 'step', cell: nameOf },
    ...MEASURES.map(figure),
    { id: 'standing', label: t('standing'), width: '80px', align: 'right', sort: 'standing', cell: ({ standing }) => (standing > 0 ? formats.number(standing) : '–') },
  ];
  const down = sort.startsWith('-');
  const field = down ? sort.slice(1) : sort;
  const compare = (a: HeatStep, b: HeatStep) => (field === 'step' ? nameOf(a).localeCompare(nameOf(b)) : figureOf(a, field) - figureOf(b, field));
  const rows = [...steps].sort((a, b) => (down ? -1 : 1) * compare(a, b));
  return (
    <div className={classes.table}>
      <DataTable label={t('table')} rows={rows} rowKey={({ id }) => id} columns={columns} sort={sort} onSort={onSort} active={chosen} onActive={onChoose} onOpen={({ id }) => onChoose(id)} />
    </div>
  );
}

function figureOf(step: HeatStep, field: string): number {
  const measure = MEASURES.find((each) => each === field);
  return measure ? valueOf(step, measure) : step.standing;
}
