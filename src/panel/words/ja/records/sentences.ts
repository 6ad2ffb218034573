import type { RecordTexts } from '../../languages.ts';

/** What stories say, sentence by sentence and clause by clause, in Japanese, by the English text. */
export const sentences: RecordTexts = {
  'The logout deleted the session cookie ({names}); requests after it carry none.':
    'ログアウトがセッション Cookie（{names}）を削除し、その後のリクエストには付いていません。',
  'An earlier answer deleted the session cookie ({names}), so this request carries none.':
    '以前の応答がセッション Cookie（{names}）を削除したため、このリクエストには付いていません。',
  'Look at that answer for the reason.': '理由はその応答にあります。',
  'It was set for {first} and deleted for {second}.': '{first} に設定され、{second} で削除されました。',
  'An answer told the browser to delete the cookie {name}, and later requests still carried it.':
    'ある応答がブラウザーに Cookie {name} の削除を指示しましたが、その後のリクエストにもまだ付いていました。',
  'A cookie is deleted only with the name, Domain and Path with which it was set.':
    'Cookie は、設定されたときと同じ名前・Domain・Path でしか削除されません。',
  'The browser asked with OPTIONS whether the page may send this request, and {lack}.':
    'ブラウザーはページがこのリクエストを送ってよいかを OPTIONS で尋ね、{lack}。',
  'So the request itself is never sent, and the script sees a network error, without a status.':
    'そのためリクエスト自体は送られず、スクリプトにはステータスのないネットワークエラーが見えます。',
  'That is so with any credential: the refusals beside it do not change it.':
    'どの認証情報でも同じです。隣の拒否は関係ありません。',
  'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.':
    'OPTIONS への応答は成功でなければならず、尋ねられたオリジン・メソッド・フィールドを許可する必要があります。ログインは不要です。',
  'The server refused the question with {status}, and the request went out all the same.':
    'サーバーはこの問い合わせを {status} で拒否しましたが、リクエストは送られました。',
  'The server refused the question with {status}, so the request itself was never sent.':
    'サーバーはこの問い合わせを {status} で拒否したため、リクエスト自体は送られませんでした。',
  'The server refused the question with {status}, so the browser sends nothing after it.':
    'サーバーはこの問い合わせを {status} で拒否したため、ブラウザーはその後何も送りません。',
  'The script sees a network error, without a status.': 'スクリプトにはステータスのないネットワークエラーが見えます。',
  'The browser asked with OPTIONS whether the page may send this request.':
    'ブラウザーはページがこのリクエストを送ってよいかを OPTIONS で尋ねました。',
  'The answer to OPTIONS must be a success and needs no login.':
    'OPTIONS への応答は成功でなければならず、ログインは不要です。',
  'The script cannot read the refusal and sees a network error instead.':
    'スクリプトは拒否を読めず、代わりにネットワークエラーが見えます。',
  'The script can read the refusal.': 'スクリプトは拒否を読めます。',
  'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.':
    'ブラウザーは OPTIONS で尋ねて許可されましたが、その後サーバーはリクエスト自体を {status} で拒否しました。',
  '{credential}: {course}': '{credential}：{course}',
  '{credential} was logged out, and requests went on carrying it.':
    '{credential} はログアウトされましたが、その後もリクエストに付けて送られました。',
  '{credential} was being replaced while this request went out with it.':
    'このリクエストが {credential} を付けて出たとき、それは置き換えの途中でした。',
  '{credential} was being replaced while these requests went out with it.':
    'これらのリクエストが {credential} を付けて出たとき、それは置き換えの途中でした。',
  'Let requests wait while a new credential is fetched, or send them once more with the new one.':
    '新しい認証情報を取得する間はリクエストを待たせるか、新しいもので送り直してください。',
  'A new credential had been handed out in place of {credential}, and this request still carried the old one.':
    '{credential} の代わりに新しい認証情報が渡されていましたが、このリクエストはまだ古いものを付けていました。',
  'A new credential had been handed out in place of {credential}, and these requests still carried the old one.':
    '{credential} の代わりに新しい認証情報が渡されていましたが、これらのリクエストはまだ古いものを付けていました。',
  '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.':
    '{credential} はここで拒否され、その後同じサーバーの別の場所で受理されました。有効ですが、{lack}。',
  '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.':
    '{credential} はここで拒否され、その後別のサーバーで受理されました。有効ですが、{lack}。',
  'it was not given the scope for this': 'このための scope を与えられていません',
  'its holder may not do this': '持ち主にはこれが許されていません',
  'not good for this (audience, scope, permission or environment)':
    'これには使えません（オーディエンス、scope、権限、または環境）',
  'The first request carried Authorization and was redirected to another origin.':
    '最初のリクエストは Authorization を付けていましたが、別のオリジンへリダイレクトされました。',
  'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.':
    'ブラウザーや多くのクライアントは、他のサーバーに認証情報が渡らないようそこでこのフィールドを外すため、このリクエストはそれなしで届きました。',
  'Ask the final address directly.': '最終的なアドレスに直接リクエストしてください。',
  'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.':
    'プロキシが独自のログインを求め、同じリクエストが後で通されました。それまでにプロキシに回答したか、別の経路を通りました。',
  'The capture does not show the answer; some browsers keep to themselves what they send to a proxy.':
    'キャプチャにはその回答がありません。プロキシに送るものを見せないブラウザーもあります。',
  'One answer in between was refused as wrong.': '途中の回答の一つが誤りとして拒否されました。',
  '{count} answers in between were refused as wrong.': '途中の回答の {count} 件が誤りとして拒否されました。',
  'The refusal that asked is a step of the login, no fault.':
    '尋ねるための拒否はログインの一段階で、誤りではありません。',
  '{count} of the refusals are steps of the login, no faults.':
    '拒否のうち {count} 件はログインの一段階で、誤りではありません。',
  'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.':
    'クライアントはチャレンジに答え、{times}拒否されました。名前、パスワード、またはチケットが受け入れられません。',
  '{course}; {end}.': '{course}。{end}。',
  '{course}.': '{course}。',
  'Accepted {times} and refused {others} in between': '{times}受理され、途中で{others}拒否されました',
  'Accepted {times}, and {others} not allowed what it asked for':
    '{times}受理され、{others}は求めたことが許されていませんでした',
  'Accepted {times}, never refused': '{times}受理され、拒否はありません',
  'Refused {times}, never accepted in this capture': '{times}拒否され、このキャプチャでは一度も受理されていません',
  'Not allowed what it asked for, {times}': '求めたことが許されていませんでした（{times}）',
  'Sent, neither accepted nor refused': '送られましたが、受理も拒否もされていません',
  'Worked at first, then refused': '最初は使え、その後拒否されました',
  'Worked until {last}, refused since': '{last} まで使え、その後は拒否されています',
  'Worked until {last}, refused since {since}': '{last} まで使え、{since} から拒否されています',
  '{one}, {other}': '{one}、{other}',
  'it is valid until {time}': '{time} まで有効です',
  'it expired at {time}': '{time} に期限が切れました',
  "it expired at {time} by the server's clock, which is ahead":
    'サーバーの時計（進んでいます）では {time} に期限が切れました',
  'Further tries are refused whatever the password is.': 'それ以降の試行は、パスワードが何であっても拒否されます。',
  '{count} failed logins met no limit, no lock and no delay.':
    '{count} 回のログイン失敗に対し、制限もロックも遅延もありませんでした。',
  'the answer was a redirect ({status}), which browsers do not follow there':
    '応答はリダイレクト（{status}）でしたが、ブラウザーはここではそれに従いません',
  'the answer was {status}, and only a success counts': '応答は {status} でしたが、成功しか認められません',
  'The server answered with {status}: nobody refused this request.':
    'サーバーは {status} で応答しました。このリクエストは誰にも拒否されていません。',
  'So the browser keeps the answer to itself, and the script sees a network error, without a status.':
    'そのためブラウザーは応答を渡さず、スクリプトにはステータスのないネットワークエラーに見えます。',
  'The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.':
    '応答がページのオリジンを許可する必要があります（Access-Control-Allow-Origin）。ログインしても変わりません。',
  'the answer ({status}) has no Access-Control-Allow-Origin':
    '応答（{status}）に Access-Control-Allow-Origin がありません',
  'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one':
    '応答（{status}）の Access-Control-Allow-Origin に複数のオリジンがありますが、ブラウザーは一つしか受け付けません',
  'the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)':
    '応答（{status}）が許可しているのはページとは別のオリジンです（Access-Control-Allow-Origin）',
  'the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)':
    '応答（{status}）はメソッド {method} を許可していません（Access-Control-Allow-Methods）',
  'the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)':
    '応答（{status}）はフィールド {names} を許可していません（Access-Control-Allow-Headers）',
  'the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)':
    '応答（{status}）はフィールド {names} を許可していません（Access-Control-Allow-Headers）',
  'The request for a new token was refused, and the requests that followed were refused as well.':
    '新しいトークンの要求が拒否され、続くリクエストも拒否されました。',
  'The request for a new token was refused.': '新しいトークンの要求が拒否されました。',
  'The same refresh token had been sent before, and no answer came back: the server may have used it up then.':
    '同じリフレッシュトークンが以前にも送られ、応答が返っていませんでした。サーバーはそのとき使用済みにした可能性があります。',
  'Another one succeeded later.': '後で別の要求が成功しました。',
  'The same refresh token was exchanged {count} times, at nearly the same time.':
    '同じリフレッシュトークンが {count} 回、ほぼ同時に交換されました。',
  'The same refresh token was exchanged {count} times, {span} apart.':
    '同じリフレッシュトークンが {count} 回、{span}の間隔で交換されました。',
  'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.':
    'サーバーは毎回新しいものを渡すため（ローテーション）、一つのリクエストだけが成功し、他にとって古いものは無効でした。',
  'Let one request refresh, and the others wait for it.': '一つのリクエストに更新させ、他はそれを待たせてください。',
  'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.':
    'すべてのタブで、応答ごとに新しいリフレッシュトークンを保存し、古いものは二度と送らないでください。セッション全体を終わらせるサーバーもあります。',
  '{count} requests for a new token went out within {span}.':
    '新しいトークンの要求が {span}以内に {count} 件出ました。',
  'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.':
    '待っているすべてのリクエストには一件で足ります。他はサーバーの負荷になり、ローテーションでは互いに無効にし合います。',
  once: '1 回',
  '{count} times': '{count} 回',
  '{credential} was accepted by the same address before and after this refusal, so it had not ended.':
    '{credential} はこの拒否の前後に同じアドレスで受理されているため、終わってはいません。',
  '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.':
    '{credential} はこれら {count} 件の拒否の前後に同じアドレスで受理されているため、終わってはいません。',
  'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.':
    'アドレスの背後にある複数のサーバーの一つがそれやその鍵を知らないか、サーバーが一時的に確認できなかった可能性があります。',
  '{credential} was refused at first and accepted {span} later by the same address, unchanged.':
    '{credential} は最初に拒否され、{span}後に同じアドレスでそのまま受理されました。',
  '{credential} was refused at first and accepted right after by the same address, unchanged.':
    '{credential} は最初に拒否され、直後に同じアドレスでそのまま受理されました。',
  'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.':
    '新しい認証情報や権限がすべてのサーバーに行き渡るまで少しかかることがあります。少し待って再試行すれば足ります。',
  'The server asked for a login, the client answered, and request {number} got through.':
    'サーバーがログインを求め、クライアントが答え、{number} 番目のリクエストが通りました。',
  'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'サーバーがログインを求め、クライアントが答え、{number} 番目のリクエストには再びログインを求めることなく {status} が返りました。',
  'The proxy asked for a login, the client answered, and request {number} got through.':
    'プロキシがログインを求め、クライアントが答え、{number} 番目のリクエストが通りました。',
  'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'プロキシがログインを求め、クライアントが答え、{number} 番目のリクエストには再びログインを求めることなく {status} が返りました。',
  'After {count} failed login the server answered with a limit or a lock ({status}).':
    '{count} 回のログイン失敗の後、サーバーは制限またはロックで応答しました（{status}）。',
  'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.':
    '{count} 回のログイン失敗の後、サーバーは制限またはロックで応答しました（{status}）。{span}待つ必要があります。',
  'After {count} failed logins the server answered with a limit or a lock ({status}).':
    '{count} 回のログイン失敗の後、サーバーは制限またはロックで応答しました（{status}）。',
  'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.':
    '{count} 回のログイン失敗の後、サーバーは制限またはロックで応答しました（{status}）。{span}待つ必要があります。',
  'The answer refuses the application itself, not its refresh token.':
    '応答が拒否したのはアプリケーション自体で、リフレッシュトークンではありません。',
  'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.':
    '送っているクライアント ID とシークレットまたは鍵、そしてログインサーバーに登録され有効であるかを確認してください。それまでは再ログインしても解決しません。',
  'The answer says that this application may not exchange refresh tokens.':
    '応答によると、このアプリケーションはリフレッシュトークンを交換できません。',
  'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.':
    'ログインサーバーでリフレッシュトークンの付与を有効にしてください。それまで、再ログインはアクセストークン一つの寿命の間しか役に立ちません。',
  'The request asks for rights that the refresh token does not cover.':
    'リクエストは、リフレッシュトークンが含まない権限を求めています。',
  'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.':
    '更新時は scope を省くか、付与された範囲だけを求めてください。より多くの権限には、ユーザーにログインしてもらう必要があります。',
  'The login server wants the user there: a login, a second factor or a consent.':
    'ログインサーバーはユーザー本人を求めています：ログイン、第二要素、または同意。',
  'Send the user to the login page; asking again in the background cannot meet that.':
    'ユーザーをログインページへ送ってください。バックグラウンドで再び求めても満たせません。',
  'The request brought no refresh token that the server could find.':
    'リクエストに、サーバーが見つけられるリフレッシュトークンがありませんでした。',
  'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.':
    'どこで失われたかを調べてください：保存されていない、ログアウトで削除された、別の名前で送られた、または付かなかった Cookie に入っていた。なければ、再ログインが必要です。',
  'The refresh token had been used before, and the server takes each only once (rotation).':
    'リフレッシュトークンは以前に使われており、サーバーはそれぞれ一度しか受け付けません（ローテーション）。',
  'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.':
    '応答ごとに新しいリフレッシュトークンを保存し、タブ間で共有し、一度に一つのリクエストだけに更新させてください。古いものが戻るとセッション全体を終わらせるサーバーが多く、その場合は再ログインが必要です。',
  'The refresh token had run out.': 'リフレッシュトークンの期限が切れていました。',
  'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.':
    '再ログインが必要です。早すぎる場合は、ログインサーバーがリフレッシュトークンに与える寿命を、未使用のものも含めて確認してください。',
  'The refresh token was withdrawn before its time.': 'リフレッシュトークンは期限前に取り消されました。',
  'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.':
    '何によるかを調べてください：ログアウト、新しいパスワード、管理者、またはユーザーごとのトークン数の上限。再ログインが必要です。',
  'The refresh token was given to another application.':
    'リフレッシュトークンは別のアプリケーションに渡されたものです。',
  'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.':
    '取得したときのクライアント ID で送ってください。テスト用と本番用のアプリケーションのトークンは混ぜられません。',
  'The account of the user is locked or switched off.': 'ユーザーのアカウントがロックまたは無効にされています。',
  'Have the account opened again; until then, a new login fails as well.':
    'アカウントを再び有効にしてもらってください。それまでは新しいログインも失敗します。',
  'The check against forged requests (CSRF) failed; the refresh token was not looked at.':
    '偽造リクエスト（CSRF）の検査に失敗し、リフレッシュトークンは調べられていません。',
  'Send the CSRF token with the refresh as with every other form; the login itself may still be good.':
    '他のフォームと同じように、更新時にも CSRF トークンを送ってください。ログイン自体はまだ有効な可能性があります。',
  'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.':
    '応答（invalid_grant）はどれかを示していません：リフレッシュトークンの期限切れ、取り消し、使用済み、または別のアプリケーションのもの。',
  'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.':
    'ログインサーバーのログで分かります。再ログインが必要です。古いトークンを再び送っても解決しません。',
  'In the place of the refresh token, the request carries a placeholder such as undefined or null.':
    'リフレッシュトークンの代わりに、undefined や null のような仮の値が送られています。',
  'Mend the code that reads the stored token: it sends its result without looking whether there is one.':
    '保存したトークンを読むコードを直してください。あるかどうかを確かめずに結果を送っています。',
  'The answer does not say why.': '応答は理由を示していません。',
  'Somebody has to log in again; sending the old token again does not help.':
    '再ログインが必要です。古いトークンを再び送っても解決しません。',
  'the browser was told to delete it': 'ブラウザーは削除を指示されました',
  'the browser was told to delete it at {time}': 'ブラウザーは {time} に削除を指示されました',
  'it was replaced': '置き換えられました',
  'it was replaced at {time}': '{time} に置き換えられました',
  'it was logged out, and it was accepted after that all the same': 'ログアウトされましたが、その後も受理されました',
  'it was logged out at {time}, and it was accepted after that all the same':
    '{time} にログアウトされましたが、その後も受理されました',
  'it was logged out': 'ログアウトされました',
  'it was logged out at {time}': '{time} にログアウトされました',
  'The session cookie {name} was set earlier, and this request went out without it: {why}.':
    'セッション Cookie {name} は以前に設定されましたが、このリクエストには付いていませんでした：{why}。',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.':
    'ログインの Cookie {name} は以前に設定されましたが、このリクエストには付いていませんでした：{why}。',
  'The session cookie {name} was set earlier, and this request went out without it.':
    'セッション Cookie {name} は以前に設定されましたが、このリクエストには付いていませんでした。',
  'The cookie of the login {name} was set earlier, and this request went out without it.':
    'ログインの Cookie {name} は以前に設定されましたが、このリクエストには付いていませんでした。',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'セッション Cookie {name} は以前に期限付きで設定され、その期限が過ぎたため、ブラウザーはもう送りませんでした。',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Cookie {name} は以前に期限付きで設定され、その期限が過ぎたため、ブラウザーはもう送りませんでした。',
};
