export { choiceId, citationId, requestKey } from './ids';
export { openMemory, type Memory, type MemoryOutcome, type RequestMemory, type StorageArea } from './memory';
