import { IconBuildingWarehouse } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/ui';

/** Nobody has said yet where he works. */
export function NoWarehouse() {
  const { t } = useTranslation('warehouse');
  return (
    <EmptyState icon={IconBuildingWarehouse} title={t('noWarehouse')}>
      {t('noWarehouseHint')}
    </EmptyState>
  );
}
