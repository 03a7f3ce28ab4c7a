/** The scenarios a set is put together for: a class or a duty day (A8). */
export const PRODUCT_SCENARIOS: readonly string[] = ['SC01', 'SC02', 'SC03', 'SC24'];
