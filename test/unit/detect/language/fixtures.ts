/** The voices that every JavaScript engine has, with the model that ships. */
export { nodeVoices as voices } from '@/scripts/measure/voices';
