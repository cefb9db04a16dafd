// A chunk of its own, loaded when somebody looks into the panel's menu.
export { sourceStore } from '@/lib/packs/sources/state';
export { unreachedSince } from '@/lib/panel/team-source';
