import { describe, expect, it } from 'vitest';
import { withScriptsNamed } from '../../../src/build/early-scripts.ts';

describe('a script that a page asks for early', () => {
  it('is named as it was built', () => {
    expect(
      withScriptsNamed("<script>f('/_/%may-tap%')</script> 50%", ['a.1.js', 'may-tap.X-2.js', 'may-tap-la.3.js']),
    ).toBe("<script>f('/_/may-tap.X-2.js')</script> 50%");
  });
  it('stops the build where it is missing or there are two', () => {
    expect(() => withScriptsNamed("'/_/%may-tap%'", ['a.1.js'])).toThrow('không có');
    expect(() => withScriptsNamed("'/_/%may-tap%'", ['may-tap.1.js', 'may-tap.2.js'])).toThrow('nhiều hơn một');
  });
});
