/** A repository at one commit. */
export const github = (repository: string, commit: string) => ({ github: repository, commit }) as const;

/** A package at one version. */
export const npm = (name: string, version: string) => ({ npm: name, version }) as const;
