export default function Page() {
  return <main>Candor</main>;
}
