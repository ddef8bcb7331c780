import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUserOf } from '~/entities/user';
import { Access, Description, Duties, Tokens } from '~/features/keep-user';
import { ErrorState, LateSkeleton, Page, Part, StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/admin/admin/users/$username');

/** One account: who it is, what it may do, how it comes in. */
export default function UserPage() {
  const { t } = useTranslation('admin');
  const { username } = route.useParams();
  const { data: user, error, refetch } = useUserOf(username);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!user) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={user.displayName}
      facts={
        <>
          <Text c="dimmed">{user.username}</Text>
          <StatePill meaning={user.active ? 'good' : 'neutral'}>{t(user.active ? 'user.active' : 'user.inactive')}</StatePill>
        </>
      }
    >
      <Part title={t('user.access')}>
        <Access user={user} />
      </Part>
      <Part title={t('user.roles')}>
        <Duties key={`${user.roles.join()}${user.agentCode}`} user={user} />
      </Part>
      <Part title={t('user.description')}>
        <Description key={`${user.displayName}${user.email}${user.language}`} user={user} />
      </Part>
      <Part title={t('tokens')}>
        <Tokens username={user.username} />
      </Part>
    </Page>
  );
}
