/** The lead's page. */
export function App() {
  return null;
}
