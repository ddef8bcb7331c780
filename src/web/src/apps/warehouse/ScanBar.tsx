import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Camera, cameraCanScan, ScanField } from '~/shared/scan';

interface Props {
  placeholder: string;
  onScan: (code: string) => void;
  onEmpty?: () => void;
  paused?: boolean;
}

/** The field for the scanner, and the camera where the browser can read codes with it. */
export function ScanBar({ placeholder, onScan, onEmpty, paused }: Props) {
  const { t } = useTranslation('warehouse');
  const [camera, setCamera] = useState(false);
  return (
    <>
      {camera && (
        <Camera
          onClose={() => setCamera(false)}
          onScan={(code) => {
            setCamera(false);
            onScan(code);
          }}
        />
      )}
      <Group gap="sm" wrap="nowrap">
        <div style={{ flex: 1 }}>
          <ScanField label={t('scan.label')} placeholder={placeholder} onScan={onScan} onEmpty={onEmpty} paused={paused} />
        </div>
        {cameraCanScan() && (
          <Tooltip label={t('scan.camera')}>
            <ActionIcon variant="default" size={64} aria-label={t('scan.camera')} aria-pressed={camera} onClick={() => setCamera(!camera)}>
              <IconCamera size={28} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
    </>
  );
}
