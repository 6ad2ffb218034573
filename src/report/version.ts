declare const __VERSION__: string | undefined;

/** The version that was built; `development` when run from source. */
export const version: string = typeof __VERSION__ === 'undefined' ? 'development' : __VERSION__;
