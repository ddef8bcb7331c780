import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '~/shared/api';
import { send } from '~/shared/api/client';
import { ErrorState, LateSkeleton } from './States';

/** Without the column of small pages, which takes half the width; each browser has its own word for it. */
const BARE = 'navpanes=0&pagemode=none';

async function load(href: string): Promise<Blob> {
  const response = await send(new Request(new URL(href, window.location.origin)));
  if (!response.ok) {
    throw Problem.of(response, await response.json().catch(() => undefined));
  }
  return response.blob();
}

/** A document in place. The answer of the API cannot be framed, so that it is fetched and shown from memory. */
export function PdfViewer({ href, title, height = '70vh', print }: { href: string; title: string; height?: string | number; print?: boolean }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { t } = useTranslation('common');
  const { data, error, refetch } = useQuery({ queryKey: ['pdf', href], queryFn: () => load(href), gcTime: 0 });
  const address = useMemo(() => (data ? URL.createObjectURL(new Blob([data], { type: 'application/pdf' })) : undefined), [data]);
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!address) {
    return <LateSkeleton />;
  }
  return (
    <div>
      <Group justify="flex-end" gap="sm" mb="xs">
        {print && (
          <Button size="lg" mih={64} leftSection={<IconPrinter size={24} aria-hidden="true" />} onClick={() => frame.current?.contentWindow?.print()}>
            {t('print')}
          </Button>
        )}
        <Button component="a" href={address} download={`${title}.pdf`} variant="default" size={print ? 'lg' : 'compact-sm'} mih={print ? 64 : undefined} leftSection={<IconDownload size={16} aria-hidden="true" />}>
          {t('download')}
        </Button>
      </Group>
      <iframe ref={frame} src={`${address}#${BARE}`} title={title} style={{ width: '100%', height, border: '1px solid var(--line)', borderRadius: 6 }} />
    </div>
  );
}
