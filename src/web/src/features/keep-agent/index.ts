export { AgentForm } from './AgentForm';
