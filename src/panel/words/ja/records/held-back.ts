import type { RecordTexts } from '../../languages.ts';

/** Why a browser holds back a cookie, and why a script sees an answer or not, in Japanese, by the English text. */
export const heldBack: RecordTexts = {
  'its lifetime was over': '期限が過ぎていました',
  'it is marked Secure and the request went over plain http':
    'Secure が付いており、リクエストは暗号化されない http で送られました',
  'it is marked SameSite=Strict and another site asked':
    'SameSite=Strict が付いており、別のサイトからのリクエストでした',
  'it is marked SameSite=Lax and another site asked': 'SameSite=Lax が付いており、別のサイトからのリクエストでした',
  'it has no SameSite attribute, which some browsers treat as Lax, and another site asked':
    'SameSite 属性がなく（Lax として扱うブラウザーがあります）、別のサイトからのリクエストでした',
  'it is marked Partitioned, so it goes along only on pages of the site on which it was set':
    'Partitioned が付いているため、設定されたサイトのページでしか送られません',
  'the page asked the browser to leave cookies out (credentials mode)':
    'ページがブラウザーに Cookie を付けないよう求めました（credentials モード）',
  'the page asked the browser to leave cookies out (credentials mode), or the browser did not keep the cookie':
    'ページがブラウザーに Cookie を付けないよう求めたか（credentials モード）、ブラウザーが Cookie を保存しませんでした',
  'the browser blocks cookies of other sites here': 'ブラウザーはここで他のサイトの Cookie をブロックしています',
  'the page sent the request without credentials': 'ページはリクエストを認証情報なしで送りました',
  'the page sent the request without credentials, or the browser blocks cookies of other sites':
    'ページがリクエストを認証情報なしで送ったか、ブラウザーが他のサイトの Cookie をブロックしています',
  'the page sent the request without credentials, or the browser did not keep the cookie':
    'ページがリクエストを認証情報なしで送ったか、ブラウザーが Cookie を保存しませんでした',
  'browsers did not keep it, because it is marked SameSite=None and not Secure':
    'SameSite=None が付いていて Secure がないため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because it is marked Secure and was set over plain http':
    'Secure が付いていて暗号化されない http で設定されたため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because a name that begins with __Secure- demands Secure':
    '__Secure- で始まる名前には Secure が必要なため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain':
    '__Host- で始まる名前には Secure と Path=/ が必要で Domain は禁じられているため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because it is marked Partitioned and not Secure':
    'Partitioned が付いていて Secure がないため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host':
    'Domain が設定したホストでもその上位でもないため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because its Domain is one under which anybody can get a name':
    'Domain が誰でも名前を取得できるものであるため、ブラウザーは保存しませんでした',
  'browsers did not keep it, because it is longer than 4096 characters':
    '4096 文字を超えるため、ブラウザーは保存しませんでした',
  'it is limited to another domain (Domain)': '別のドメインに限られています（Domain）',
  'it was set without Domain, so it goes back only to the host that set it':
    'Domain なしで設定されたため、設定したホストにしか戻りません',
  'it is limited to another path (Path)': '別のパスに限られています（Path）',
  'it was set without Path, so it goes back only to the folder of the page that set it':
    'Path なしで設定されたため、設定したページのフォルダーにしか戻りません',
  'A preflight is the browser’s own request: no script ever sees its response.':
    'プリフライトはブラウザー自身のリクエストで、その応答をスクリプトが見ることはありません。',
  'CORS does not apply to a WebSocket.': 'CORS は WebSocket には適用されません。',
  'The browser shows this response as a page; no script asked for it.':
    'ブラウザーはこの応答をページとして表示します。スクリプトが求めたものではありません。',
  'The browser reported a network error and gave the script no response.':
    'ブラウザーはネットワークエラーを報告し、スクリプトに応答を渡しませんでした。',
  'The page and the URL have the same origin.': 'ページと URL は同じオリジンです。',
  'It was asked for without CORS, so the response is opaque to scripts.':
    'CORS なしで求められたため、応答はスクリプトから見えません。',
  'The capture does not say whether it was asked for with CORS.':
    'CORS で求められたかどうかは、キャプチャからは分かりません。',
  'Access-Control-Allow-Origin names more than one origin, and browsers accept only one.':
    'Access-Control-Allow-Origin に複数のオリジンがありますが、ブラウザーは一つしか受け付けません。',
  'The response has no Access-Control-Allow-Origin.': '応答に Access-Control-Allow-Origin がありません。',
  'Access-Control-Allow-Origin allows every origin.':
    'Access-Control-Allow-Origin はすべてのオリジンを許可しています。',
  'Access-Control-Allow-Origin is *, which does not count for a request with cookies.':
    'Access-Control-Allow-Origin は * ですが、Cookie 付きのリクエストには認められません。',
  'The capture does not tell the origin of the page.': 'ページのオリジンはキャプチャからは分かりません。',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin はページとは別のオリジンを示しています。',
  'The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".':
    'リクエストは Cookie 付きで送られましたが、Access-Control-Allow-Credentials が "true" ではありません。',
  'Access-Control-Allow-Origin names the origin of the page.':
    'Access-Control-Allow-Origin はページのオリジンを示しています。',
};
