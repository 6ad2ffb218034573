import type { Vendor } from '../engine/vendor.ts';

/** ASP.NET Core: its own refusals, from its documentation and source. */
export const aspnetCore: Vendor = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  layer: 'framework',
  marks: [
    {
      json: {
        type: [
          'https://tools.ietf.org/html/rfc9110#section-15.5.',
          'https://tools.ietf.org/html/rfc7235#section-3.1',
          'https://tools.ietf.org/html/rfc7231#section-6.5.3',
        ],
        traceId: true,
      },
    },
    { json: { Message: 'Authorization has been denied for this request' } },
  ],
  denials: [
    {
      when: { header: { 'www-authenticate': ["The token expired at '", 'The token is expired'] } },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at '03/01/2026 11:00:00'"`,
    },
    {
      when: { header: { 'www-authenticate': ['The signature key was not found'] } },
      cause: 'invalid-credentials',
      says: 'no key of the issuer fits the signature of the token.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The signature key was not found"`,
    },
    {
      when: { header: { 'www-authenticate': ['The signature is invalid'] } },
      cause: 'invalid-credentials',
      says: 'the signature of the token is not confirmed.',
      confidence: 'certain',
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The signature is invalid"`,
    },
    {
      when: {
        header: {
          'www-authenticate': [
            ' error_description="The audience \'',
            'The audience is invalid',
            "The audiences '",
            '"The issuer \'',
            'The issuer is invalid',
            "; The issuer '",
            "; The audience '",
          ],
        },
      },
      cause: 'wrong-audience',
      says: 'the token was issued by or for somebody else.',
      confidence: 'certain',
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The audience 'https://graph.example.com' is invalid"`,
    },
    {
      when: { header: { 'www-authenticate': ["The token is not valid before '", 'The token is not valid yet'] } },
      cause: 'clock-skew',
      says: 'the token is not valid yet.',
      confidence: 'certain',
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token is not valid before '03/01/2026 13:00:00'"`,
    },
    {
      when: { header: { 'www-authenticate': ['The token lifetime is invalid', 'The token has no expiration'] } },
      cause: 'invalid-credentials',
      says: 'the token does not say how long it is good for, or says it wrongly.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token has no expiration"`,
    },
    {
      when: {
        json: { Message: 'Authorization has been denied for this request' },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the action needs a login and nobody was recognised.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/aspnet/AspNetWebStack/blob/HEAD/src/System.Web.Http/Properties/SRResources.resx',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Message": "Authorization has been denied for this request."}`,
    },
    {
      when: {
        json: { Message: 'Authorization has been denied for this request' },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the caller that was sent was not accepted, or lacks the role that the action asks for.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'insufficient-permission'],
      source: 'https://github.com/aspnet/AspNetWebStack/blob/HEAD/src/System.Web.Http/Properties/SRResources.resx',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"Message": "Authorization has been denied for this request."}`,
    },
    {
      when: {
        body: [
          'The anti-forgery cookie token and form field token do not match',
          'The required anti-forgery form field',
          'The required anti-forgery cookie',
          'The provided anti-forgery token',
          'The anti-forgery token could not be decrypted',
          'The required antiforgery',
          'The antiforgery token could not be decrypted',
          'The antiforgery cookie token and',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form token is missing or does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Antiforgery/src/Resources.resx',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/html; charset=utf-8

<title>The required anti-forgery form field &quot;__RequestVerificationToken&quot; is not present.</title><h2>The required anti-forgery form field "__RequestVerificationToken" is not present.</h2>`,
    },
    {
      when: { status: [302, 401, 403], header: { location: '/Account/AccessDenied?ReturnUrl=' } },
      cause: 'insufficient-permission',
      says: 'the user is known and lacks the role or policy that the page asks for.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie',
      sample: `HTTP/1.1 302 Found
Location: https://app.example.com/Account/AccessDenied?ReturnUrl=%2Fadmin`,
    },
    {
      when: { status: [302, 401], header: { location: '/Account/Login?ReturnUrl=' } },
      cause: 'no-credentials',
      says: 'the page needs a login and nobody was recognised.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie',
      sample: `HTTP/1.1 302 Found
Location: https://app.example.com/Account/Login?ReturnUrl=%2Forders`,
    },
    {
      when: { body: 'Access is denied.', text: 'Error message 401.2.: Unauthorized' },
      cause: 'server-config',
      says: 'the URL authorization of web.config refuses this caller (401.2).',
      confidence: 'likely',
      orElse: ['no-credentials', 'insufficient-permission'],
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/health-diagnostic-performance/access-denied-on-aspnet',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Access is denied.</title><h2><i>Access is denied.</i></h2><b>Description: </b>An error occurred while accessing the resources required to serve this request. <b>Error message 401.2.: Unauthorized: Logon failed due to server configuration.`,
    },
  ],
  vocabularies: [
    {
      at: { body: '{}: ' },
      when: { withoutHeader: ['x-ms-middleware-request-id'] },
      confidence: 'certain',
      codes: {
        IDX10204: ['server-config', 'the application names no issuer that it accepts.'],
        IDX10205: ['wrong-audience', 'the token was issued by somebody else.'],
        IDX10206: ['wrong-audience', 'the token names no audience.', 'likely'],
        IDX10207: ['wrong-audience', 'the token names no audience.', 'likely'],
        IDX10208: ['server-config', 'the application names no audience that it accepts.'],
        IDX10211: ['wrong-audience', 'the token names no issuer.', 'likely'],
        IDX10212: ['wrong-audience', 'the token was issued by somebody else.'],
        IDX10214: ['wrong-audience', 'the token was issued for somebody else.'],
        IDX10215: ['wrong-audience', 'the token was issued for somebody else.'],
        IDX10222: ['clock-skew', 'the token is not valid yet.'],
        IDX10223: ['expired-credentials', 'the token has expired.'],
        IDX10224: ['malformed-credentials', 'the times of the token contradict each other.'],
        IDX10225: ['invalid-credentials', 'the token has no expiry.', 'likely'],
        IDX10228: ['revoked-credentials', 'the token was used before.', 'likely'],
        IDX10230: ['expired-credentials', 'the application did not accept the times of the token.', 'likely'],
        IDX10231: ['wrong-audience', 'the application did not accept the audience of the token.', 'likely'],
        IDX10249: ['server-config', 'the certificate that signed the token has expired.'],
        IDX10500: ['server-config', 'the application has no key to check the signature with.', 'likely'],
        IDX10501: ['invalid-credentials', 'no key fits the token.', 'likely'],
        IDX10503: ['invalid-credentials', 'no key of the issuer signed the token.', 'likely'],
        IDX10504: ['invalid-credentials', 'the token is not signed.'],
        IDX10508: ['malformed-credentials', 'the signature is malformed.'],
        IDX10511: ['invalid-credentials', 'the signature of the token is wrong.'],
        IDX10517: ['invalid-credentials', 'the token names no key, and none of the known ones signed it.', 'likely'],
        IDX10518: ['invalid-credentials', 'the token is signed with an algorithm that is not accepted.', 'likely'],
        IDX12741: ['malformed-credentials', 'what was sent as a token is not one.'],
        IDX14100: ['malformed-credentials', 'what was sent as a token is not one.'],
        IDX10609: ['server-config', 'the application has no key to decrypt the token with.', 'likely'],
        IDX12729: ['malformed-credentials', 'the header of the token cannot be read.'],
        IDX10000: ['malformed-credentials', 'no token was given.', 'likely'],
      },
      source:
        'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/HEAD/src/Microsoft.IdentityModel.Tokens/LogMessages.cs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): 03/01/2026 11:00:00."}`,
    },
    {
      at: { json: 'detail' },
      when: { status: 401, json: { title: { equals: 'Unauthorized' } } },
      confidence: 'certain',
      codes: {
        Lockedout: ['account-disabled', 'the account is locked for a while after failed logins.'],
        NotAllowed: ['account-disabled', 'the account may not log in yet: its address is not confirmed.'],
        RequiresTwoFactor: ['step-up-required', 'the code of the second factor is missing.'],
        Failed: ['invalid-credentials', 'name, password or code is wrong.'],
      },
      source: 'https://github.com/dotnet/aspnetcore/blob/main/src/Identity/Extensions.Core/src/SignInResult.cs',
      sample: `POST /login HTTP/1.1
Host: app.example.com
Content-Type: application/json

{"email": "alice@example.com", "password": "Xk29fjw1"}
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "https://tools.ietf.org/html/rfc9110#section-15.5.2", "title": "Unauthorized", "status": 401, "detail": "Lockedout"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Challenge instead of returning Unauthorized(): the handler of the scheme then adds the field.',
        code: { language: 'csharp', text: 'return Challenge(JwtBearerDefaults.AuthenticationScheme);' },
      },
    ],
    'preflight-denied': [
      {
        text: 'Call UseCors after UseRouting and before UseAuthentication and UseAuthorization: it then answers preflights itself.',
        code: {
          language: 'csharp',
          text: `builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.example.com").AllowAnyHeader().AllowAnyMethod().AllowCredentials()));

app.UseCors();
app.UseAuthentication();
app.UseAuthorization();`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Call UseCors before UseAuthentication, so that refusals carry its fields too.',
        code: {
          language: 'csharp',
          text: `builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.example.com").AllowAnyHeader().AllowAnyMethod().AllowCredentials()));

app.UseCors();
app.UseAuthentication();
app.UseAuthorization();`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'csharp',
          text: `builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.example.com")
    .WithExposedHeaders("WWW-Authenticate")));`,
        },
      },
    ],
    'login-redirect': [
      {
        text: 'Answer calls of scripts with the status alone, and redirect pages only. From .NET 10 on, endpoints that are known to be APIs do so by themselves.',
        code: {
          language: 'csharp',
          text: `options.Events.OnRedirectToLogin = context => {
    if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = 401;
    else context.Response.Redirect(context.RedirectUri);
    return Task.CompletedTask;
};`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer NotFound() in place of Forbid().',
        code: { language: 'csharp', text: 'if (!allowed) return NotFound();' },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer NotFound() in place of Forbid().',
        code: { language: 'csharp', text: 'if (!allowed) return NotFound();' },
      },
    ],
    'debug-page': [
      {
        text: 'Use the developer exception page in development only.',
        code: {
          language: 'csharp',
          text: `if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage();
else app.UseExceptionHandler("/error");`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave the Server field out.',
        code: {
          language: 'csharp',
          text: 'builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);',
        },
      },
    ],
    'username-enumeration': [
      {
        text: 'Answer every failed login with one and the same sentence.',
        code: { language: 'csharp', text: 'ModelState.AddModelError("", "Wrong name or password.");' },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Lock for a while after failures.',
        code: {
          language: 'csharp',
          text: 'await signIn.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);',
        },
      },
    ],
  },
};
