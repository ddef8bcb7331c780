import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Draft, FindingPill, refuses, useFindings } from '~/entities/draft';
import { ErrorState, LateSkeleton, Part, StatePill, TextLink } from '~/shared/ui';

/** What the check says of each file; the way to the element. */
export function DraftFindings({ draft }: { draft: Draft }) {
  const { t } = useTranslation('studio');
  const { data, error, refetch } = useFindings(draft.number);
  const files = [...new Set(data?.map(({ file }) => file))];
  return (
    <Part title={t('finding.title')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton rows={2} />}
      {data && !data.some(refuses) && <StatePill meaning="good">{t('finding.none')}</StatePill>}
      <Stack gap="md" mt={data?.some(refuses) ? 0 : 'xs'}>
        {files.map((file) => (
          <div key={file}>
            <Title order={3} size="h5">
              {file}
            </Title>
            <List spacing={4}>
              {data
                ?.filter((finding) => finding.file === file)
                .map((finding, index) => (
                  <List.Item key={index}>
                    <FindingPill severity={finding.severity} />{' '}
                    <TextLink to="/drafts/$number/files/$name" params={{ number: draft.number, name: file }} search={{ element: finding.element }}>
                      {finding.element}
                    </TextLink>
                    {': '}
                    <Text span>{finding.message}</Text>
                  </List.Item>
                ))}
            </List>
          </div>
        ))}
      </Stack>
    </Part>
  );
}
