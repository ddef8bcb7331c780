import { hasRole, useUser } from '~/shared/api';
import { type Area, AREAS } from './areas';

/** The areas this person may enter. */
export function useAreas(): Area[] {
  const user = useUser();
  return AREAS.filter((area) => hasRole(user, area.roles));
}
