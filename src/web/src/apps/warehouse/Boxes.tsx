import { IconBox } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBoxes } from '~/entities/box';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton } from '~/shared/ui';
import { BoxForm } from './BoxForm';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { NoWarehouse } from './NoWarehouse';

const route = getRouteApi('/room/warehouse/boxes');

/** What a warehouse packs into; supervisors change it. */
export default function Boxes() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse } = usePreferences();
  const chosen = place ?? warehouse;
  return (
    <Floor title={t('boxes.title')} back={{ to: '/warehouse', label: t('toQueue') }}>
      {chosen ? <OfWarehouse key={chosen} warehouse={chosen} /> : <NoWarehouse />}
    </Floor>
  );
}

function OfWarehouse({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  const formats = useFormats();
  const may = hasRole(useUser(), ['supervisor', 'administrator']);
  const { data: boxes, error, refetch } = useBoxes(warehouse);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!boxes) {
    return <LateSkeleton rows={4} />;
  }
  return (
    <>
      {boxes.length === 0 && (
        <EmptyState icon={IconBox} title={t('boxes.none')}>
          {t('boxes.noneHint')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {boxes.map((box) => (
          <li key={box.code}>
            <span>
              <b>{box.code}</b> {[box.lengthMm, box.widthMm, box.heightMm].map((side) => formats.number(side)).join(' × ')} mm
            </span>
            <span>{t('boxes.carries', { most: formats.number(box.maxKg), own: formats.number(box.tareKg) })}</span>
          </li>
        ))}
      </ul>
      {may && <BoxForm warehouse={warehouse} boxes={boxes} />}
    </>
  );
}
