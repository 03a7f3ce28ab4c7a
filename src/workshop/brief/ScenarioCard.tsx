import type { Scenario } from '../scenario-schema.ts';
import './brief.css';

export interface ScenarioCardProps {
  scenario: Scenario;
  caption: string;
  /** Only what is known: the channel and its limits are another's than the one the scenario was written for. */
  factsOnly?: boolean;
}

/** What a cadre is given: occasion, channel, reader, facts, limits. What is hidden on purpose is not here. */
export function ScenarioCard({ scenario, caption, factsOnly = false }: ScenarioCardProps) {
  const { occasion, channel, reader, facts, constraint, isPublic } = scenario;
  return (
    <section class="tinh-huong" aria-label="Tình huống">
      <p>
        <b>{occasion}</b>
        {!factsOnly && ` · ${channel}`}
      </p>
      <p>Người đọc: {reader}.</p>
      <p>Đã biết:</p>
      <ul>
        {facts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {!factsOnly && <p>Yêu cầu: {constraint}</p>}
      <p class="nho">{isPublic ? 'Số liệu công khai, ghi theo mốc và nguồn ở trên.' : caption}</p>
    </section>
  );
}
