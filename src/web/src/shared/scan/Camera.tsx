import { Button, Stack, Text } from '@mantine/core';
import { IconCameraOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Detector {
  detect: (image: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type Detecting = { BarcodeDetector?: new () => Detector };

const LOOK_MS = 150;

/** Not every browser reads bar codes by its camera. */
export function cameraCanScan(): boolean {
  return (window as Detecting).BarcodeDetector !== undefined && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Looks through the camera until it sees a code. */
export function Camera({ onScan, onClose }: { onScan: (code: string) => void; onClose: () => void }) {
  const { t } = useTranslation('common');
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onScan);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    const Detect = (window as Detecting).BarcodeDetector;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async (detector: Detector) => {
      const [code] = video.current ? await detector.detect(video.current).catch(() => []) : [];
      if (over) {
        return;
      }
      if (code) {
        latest.current(code.rawValue);
      } else {
        timer = setTimeout(() => void look(detector), LOOK_MS);
      }
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (over || !Detect || !video.current) {
          stream.getTracks().forEach((track) => track.stop());
          return;
        }
        video.current.srcObject = stream;
        await video.current.play();
        await look(new Detect());
      } catch {
        setRefused(true);
      }
    };
    void start();
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return (
    <Stack gap="sm">
      {refused ? (
        <Text role="alert">{t('scan.cameraRefused')}</Text>
      ) : (
        <video ref={video} muted playsInline aria-label={t('scan.camera')} style={{ width: '100%', maxHeight: '45vh', borderRadius: 6, background: '#000' }} />
      )}
      <Button size="xl" h={64} variant="default" leftSection={<IconCameraOff size={24} aria-hidden="true" />} onClick={onClose}>
        {t('scan.cameraClose')}
      </Button>
    </Stack>
  );
}
