import { Anchor, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '~/shared/ui';
import { useReturnPhotos } from './queries';

/** What the customer or the warehouse photographed; nothing while there is none. */
export function ReturnPhotos({ number }: { number: string }) {
  const { t } = useTranslation('returns');
  const { data } = useReturnPhotos(number);
  return data && data.length > 0 ? (
    <Part title={t('photos')}>
      <Group gap="sm">
        {data.map((photo) => {
          const href = `/api/returns/${encodeURIComponent(number)}/photos/${photo.id}`;
          return (
            <Anchor key={photo.id} href={href} download={photo.fileName}>
              <img src={href} alt={photo.fileName} style={{ maxHeight: 160, maxWidth: '100%', display: 'block' }} />
            </Anchor>
          );
        })}
      </Group>
    </Part>
  ) : null;
}
