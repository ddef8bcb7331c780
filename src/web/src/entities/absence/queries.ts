import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type Absence = components['schemas']['Absence'];

/** Present and coming absences: one's own and those one stands in for; all for supervisors. */
export function useAbsences() {
  return useQuery({ queryKey: ['absences'], queryFn: () => ask(api.GET('/api/absences')) });
}

/** Who is away changes who sees which tasks. */
export function useAbsenceChange<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['absences'] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
