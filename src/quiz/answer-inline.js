document.addEventListener('submit', (e) => {
  const form = e.target;
  const data = form.dataset;
  const b = e.submitter;
  if (e.defaultPrevented || !data.question || !b) return;
  e.preventDefault();
  let said;
  for (const p of form.querySelectorAll('[data-why]')) {
    p.hidden = p.dataset.why !== b.value;
    if (!p.hidden) said = p;
  }
  data.waiting = '';
  if (!said) return;
  const { result } = said.dataset;
  b.dataset.state = result;
  data.result = data.result || result;
  said.scrollIntoView({ block: 'nearest' });
  const detail = { question: data.question, given: b.value, result };
  form.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));
});
