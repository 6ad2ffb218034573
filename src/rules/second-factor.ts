import type { Response } from '../http/exchange.ts';

/** Says whether a field asks for a second factor, such as `X-2FA-Approval` or `X-GitHub-OTP`. */
export function asksSecondFactor({ fields }: Response): boolean {
  return fields.some(({ name, value }) => value.trim() !== '' && asking.test(name.slice(0, 80)));
}

const asking = /^x-(?:[a-z0-9]{1,20}-){0,3}(?:2fa|mfa|otp|sca|captcha|step-?up)(?:-|$)/i;
