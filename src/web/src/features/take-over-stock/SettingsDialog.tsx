import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opening, OpeningSettings } from '~/entities/opening';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { type SettingsDraft, SettingsFields } from './SettingsFields';
import { useDraftChange } from './useDraft';

/** Says differently how a sheet is to be read; all of it is looked at again. */
export function SettingsDialog({ opening, onClose }: { opening: Opening; onClose: () => void }) {
  const { t } = useTranslation('opening');
  const [settings, setSettings] = useState<SettingsDraft>(opening.settings);
  const saving = useDraftChange<OpeningSettings>(opening.number, (params, body) => ask(api.PUT('/api/stock-openings/{number}', { params, body })));
  const { warehouseCode, familyCode } = settings;
  return (
    <FormDialog
      title={t('settings')}
      onClose={onClose}
      saving={{ ...saving, mutate: () => warehouseCode && familyCode && saving.mutate({ ...settings, warehouseCode, familyCode }, { onSuccess: onClose }) }}
    >
      <SettingsFields value={settings} onChange={setSettings} />
    </FormDialog>
  );
}
