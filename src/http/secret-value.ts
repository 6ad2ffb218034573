import { readJwt } from './jwt.ts';

/** Whether a value shows by its own form that it is a credential: a JWT, or a token with the mark of who issues such. */
export function isSecretValue(value: string): boolean {
  if (value.length < 16 || value.length > 8000) return false;
  return issued.test(value) || (value.startsWith('eyJ') && readJwt(value)?.signed === true);
}

/** Whether a value is made to stand in public pages: publishable keys, site keys of puzzles. */
export function isPublicValue(value: string): boolean {
  return /^(?:pk_(?:live|test)_|pk\.eyJ|6L[\w-]{36,42}$|0x4[A-Za-z\d_-]{18,24}$|phc_|pub[a-z]?_)/.test(
    value.slice(0, 60),
  );
}

/** Whether a value looks as if a machine had made it at random: long, of one piece, letters mixed with digits or cases. */
export function looksRandom(value: string): boolean {
  if (uuid.test(value)) return true;
  if (value.length < 16 || value.length > 4000 || !/^[\w+/=.~%-]+$/.test(value)) return false;
  if (/^\d+$/.test(value)) return value.length >= 24;
  if ((value.match(/[/._-]/g)?.length ?? 0) > value.length / 8) return false;
  return /[A-Za-z]/.test(value) && (/\d/.test(value) || (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3);
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const issued =
  /^(?:[sr]k_(?:live|test)_\w{10}|gh[opsur]_\w{16}|github_pat_\w{16}|gl(?:pat|dt|rt|cbt)-[\w-]{10}|xox[abeoprs]-[\w-]{10}|AIza[\w-]{20}|ya29\.[\w-]{10}|sk-(?:proj|ant|or)-\w{4}|SG\.[\w-]{10}|shp(?:at|ca|pa|ss)_\w{16}|npm_\w{20}|hf_\w{16}|dop_v1_\w{16}|EAA[A-Z]\w{20}|figd_\w{10}|lin_api_\w{10}|secret_\w{20}|pat[A-Za-z\d]{14}\.\w{20}|hv[sbr]\.\w{16}|dckr_pat_\w{10}|pypi-\w{16}|rubygems_\w{16}|atlasv1\.|sq0[a-z]{3}-\w{10}|key-[\da-f]{32}|xapp-\d-\w{8}|whsec_\w{10})/;
