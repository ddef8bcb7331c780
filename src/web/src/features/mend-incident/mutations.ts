import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';

/** The desk as a whole is read again, for one cure often cures others. */
function useDeskChange<T>(change: (wish: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: ['incidents'] }) });
}

const at = (id: string) => ({ params: { path: { id } } });

export function useRetryIncident() {
  return useDeskChange((id: string) => ask(api.POST('/api/incidents/{id}/retry', at(id))));
}

export function useMendData() {
  return useDeskChange(({ id, data }: { id: string; data: Record<string, unknown> }) => ask(api.PUT('/api/incidents/{id}/data', { ...at(id), body: { data } })));
}

/** Hands an incident to a person; null takes it back. */
export function useHandOver() {
  return useDeskChange(({ id, assignee }: { id: string; assignee: string | null }) => ask(api.PUT('/api/incidents/{id}/assignee', { ...at(id), body: { assignee } })));
}

/** A mail is named by the number at the end of its incident's id. */
const mail = (id: string) => ({ params: { path: { id: Number(id.slice(id.indexOf('-') + 1)) } } });

export function useCorrectRecipient() {
  return useDeskChange(({ id, email }: { id: string; email: string }) => ask(api.PUT('/api/mails/{id}/recipient', { ...mail(id), body: { email } })));
}

export function useSkipMail() {
  return useDeskChange(({ id, reason }: { id: string; reason: string }) => ask(api.POST('/api/mails/{id}/skip', { ...mail(id), body: { reason } })));
}

export function useSkipStep() {
  return useDeskChange(({ id, reason }: { id: string; reason: string }) => ask(api.POST('/api/incidents/{id}/skip', { ...at(id), body: { reason } })));
}

export function useCancelSubject() {
  return useDeskChange(({ orderNumber, reason }: { orderNumber: string; reason: string }) =>
    ask(api.POST('/api/orders/{orderNumber}/cancellation', { params: { path: { orderNumber } }, body: { reason } })),
  );
}
