import type { Scenario } from '../scenario-schema.ts';
import './brief.css';

/** What a cadre is given: occasion, channel, reader, facts, limits. What is hidden on purpose is not here. */
export function ScenarioCard({ scenario, caption }: { scenario: Scenario; caption: string }) {
  const { occasion, channel, reader, facts, constraint, isPublic } = scenario;
  return (
    <section class="tinh-huong" aria-label="Tình huống">
      <p>
        <b>{occasion}</b> · {channel}
      </p>
      <p>Người đọc: {reader}.</p>
      <p>Đã biết:</p>
      <ul>
        {facts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>Yêu cầu: {constraint}</p>
      <p class="nho">{isPublic ? 'Số liệu công khai, ghi theo mốc và nguồn ở trên.' : caption}</p>
    </section>
  );
}
