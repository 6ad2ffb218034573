import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

function told(text: string): string {
  const session = createSession();
  const http = `GET /search.do?q=a HTTP/1.1\nHost: app.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>${text}</p></body></html>`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const denial = session.report().denials[0];
  return `${denial?.cause} ${denial?.confidence}`;
}

describe('the advice to come back later, which every error page gives', () => {
  test.each([
    '请稍后再试。',
    '出错了，请刷新页面或稍后重试。如有疑问请联系管理员。',
    '發生錯誤，請稍後再試',
    'しばらくしてからもう一度お試しください。',
    '後でもう一度お試しください。',
    '나중에 다시 시도해 주세요.',
    '잠시 후 다시 시도해 주세요.',
    'Попробуйте позже.',
    'Bitte versuchen Sie es später noch einmal.',
    'Lütfen daha sonra tekrar deneyin.',
    'Please refresh the page or try again later.',
  ])('names no limit: %s', (text) => expect(told(text)).toBe('unspecified-403 possible'));

  test.each([
    '请求过于频繁，请稍后再试',
    '操作太频繁，请稍后重试',
    '5分钟后再试',
    'リクエストが多すぎます。しばらくしてからもう一度お試しください。',
    '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
    'Слишком много запросов. Попробуйте позже.',
    'Zu viele Anfragen. Bitte versuchen Sie es später noch einmal.',
  ])('stands beside a limit: %s', (text) => expect(told(text)).toMatch(/^rate-limited (?:certain|likely)$/));

  test.each([
    '您的请求中带有不合法参数,已被系统拦截! 可能原因:您提交的内容包含危险的攻击请求。或稍后再试。',
    '您提交的参数中含有攻击语句，请求被拒绝。请稍后再试',
    '检测到恶意代码，请求已被拦截，请稍后重试',
    '系統偵測到攻擊請求，請稍後再試',
    '您的请求参数带有不合法字符，系统自动拦截，请稍后再试',
  ])('stands beside what a guard says: %s', (text) => expect(told(text)).toBe('waf-blocked likely'));

  test.each([
    '您没有权限执行此操作，请联系管理员',
    '用户名或密码错误，请稍后再试',
    '登录已过期，请重新登录',
    '账号已被锁定，请稍后再试',
    '您的评论包含敏感词，请修改后提交',
  ])('other refusals are no guard: %s', (text) => expect(told(text)).not.toMatch(/waf-blocked|rate-limited/));
});
