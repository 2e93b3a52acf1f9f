/** The parts of the United Kingdom that have bank holidays of their own (Banking and Financial Dealings Act 1971, Schedule 1). */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

export type Division = (typeof DIVISIONS)[number];
