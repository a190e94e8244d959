/** What Next itself weighs. */
export default function Page() {
  return <main>Nothing</main>;
}
