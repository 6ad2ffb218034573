/** A JSON object of which nothing is known. */
export type Json = { readonly [name: string]: unknown };

/** One raw entry of `log.entries`, kept as it was read: HAR 1.2 or whatever the exporter made of it. */
export type HarEntry = Json;

/** The raw `log` of a HAR file. */
export type HarLog = Json;
