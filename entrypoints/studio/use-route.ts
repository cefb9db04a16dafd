import { useCallback, useEffect, useState } from 'react';
import { type Route, readRoute, writeRoute } from '@/lib/studio/route';

/** What the address says is shown, and the ways to go elsewhere: a step that Back takes back, or in place. */
export function useRoute(): [Route, (to: Route) => void, (to: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback((to: Route) => {
    if (writeRoute(to) === writeRoute(readRoute(location.hash))) return;
    history.pushState(null, '', writeRoute(to));
    setRoute(to);
  }, []);
  const replace = useCallback((to: Route) => {
    history.replaceState(null, '', writeRoute(to));
    setRoute(to);
  }, []);
  return [route, go, replace];
}
