/** Short offline help. */
export function HelpPage() {
  return <h1>Trợ giúp</h1>;
}
