import { Button, Group, Modal, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { DateTime, PdfViewer } from '~/shared/ui';

interface Props {
  page: OrderPage;
  /** Number of the document that is open. */
  open?: string;
  onOpen: (document: string | undefined) => void;
}

/** The papers of an order; one is shown in place. */
export function Documents({ page, open, onOpen }: Props) {
  const { t } = useTranslation(['desk', 'common']);
  const { order, documents } = page;
  const shown = documents.find(({ id }) => String(id) === open);
  if (documents.length === 0) {
    return <Text c="dimmed">{t('desk:document.none')}</Text>;
  }
  return (
    <>
      <Group gap="sm">
        {documents.map((document) => (
          <Button
            key={document.id}
            data-paper
            variant="default"
            h="auto"
            py={6}
            onClick={() => onOpen(String(document.id))}
            leftSection={<IconFileTypePdf size={20} stroke={1.5} aria-hidden="true" />}
          >
            <span style={{ textAlign: 'left' }}>
              {t(`desk:document.${document.kind}`, { defaultValue: document.kind })}
              <Text size="xs" c="dimmed" fw={400}>
                {document.number} · <DateTime value={document.createdAt} as="date" />
              </Text>
            </span>
          </Button>
        ))}
      </Group>
      <Modal
        opened={shown !== undefined}
        onClose={() => onOpen(undefined)}
        size="xl"
        title={shown && `${t(`desk:document.${shown.kind}`, { defaultValue: shown.kind })} ${shown.number}`}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {shown && <PdfViewer href={`/api/orders/${order.number}/documents/${shown.id}`} title={shown.fileName.replace(/\.pdf$/, '')} />}
      </Modal>
    </>
  );
}
