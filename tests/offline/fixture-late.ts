declare const __VERSION__: string;

/** Version of the build this chunk belongs to. */
export const version = __VERSION__;
