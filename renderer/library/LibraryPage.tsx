/** Every paper of the store. */
export function LibraryPage() {
  return <h1>Văn bản</h1>;
}
