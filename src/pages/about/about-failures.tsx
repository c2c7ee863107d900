import { Chapter } from './about-chapter.tsx';
import { FAILURES } from './failures.ts';

/** What the page does where something fails, and what proves it. */
export function Failures() {
  return (
    <Chapter id="failures" title="When something fails">
      <p>Whatever can still be shown is shown, and what is missing is said in a sentence.</p>
      <table className="about__failures">
        <thead>
          <tr>
            <th scope="col">What fails</th>
            <th scope="col">What you see</th>
            <th scope="col">The test that proves it</th>
          </tr>
        </thead>
        <tbody>
          {FAILURES.map(({ failure, seen, test }) => (
            <tr key={failure}>
              <th scope="row">{failure}</th>
              <td>{seen}</td>
              <td>
                {test.name} (<code>{test.file}</code>)
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  );
}
