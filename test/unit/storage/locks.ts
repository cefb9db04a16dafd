/** The Web Locks of a browser as far as they are used here: one holder of a name at a time, in the order of asking. */
export function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const done = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        done.catch(() => {}),
      );
      return done;
    },
  };
}
