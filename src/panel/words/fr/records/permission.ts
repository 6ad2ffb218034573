import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what the caller may do, in French, by the English text. */
export const permission: RecordTexts = {
  // insufficient-scope
  'Token lacks a scope': 'Il manque une portée au jeton',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    "Le jeton est accepté, mais il n'a pas été émis avec la portée (permission) que cette requête exige.",
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    'Obtenez un nouveau jeton en demandant cette fois la portée manquante ; la personne devra peut-être consentir de nouveau.',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    'Lisez le paramètre scope de WWW-Authenticate ou le message du corps : il nomme souvent la portée requise. Comparez-la à la revendication scope ou scp du jeton.',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    "Vérifiez que l'application envoie le nouveau jeton : un jeton de rafraîchissement garde les portées du premier consentement, et un ancien jeton peut être resté enregistré.",
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    "Pour un jeton d'accès personnel ou une clé d'API, ouvrez ses réglages et ajoutez la permission, ou créez-en un nouveau ; beaucoup de produits ne peuvent pas élargir un jeton existant.",
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    "Là où les portées exigent l'accord d'un administrateur, demandez-le en nommant l'application et la portée.",
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    "Nommez la portée dans le défi, pour qu'un client puisse la demander de lui-même (RFC 6750, section 3.1).",
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    "Documentez pour chaque point d'accès les portées requises, et acceptez la portée plus large là où une plus étroite suffit.",
  'For browser applications on another origin, let scripts read the challenge.':
    "Pour les applications web d'une autre origine, laissez les scripts lire le défi.",
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    'Les portées arrivent comme autorités avec le préfixe SCOPE_ : vérifiez cela, non un rôle.',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'La revendication scope est une seule chaîne avec des espaces ; une règle qui la compare en entier ne correspond jamais.',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    "Permettez au client, sur le serveur d'autorisation, de demander cette portée ; les portées inconnues ou interdites sont souvent écartées en silence.",
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    "Vérifiez que la passerelle transmet le jeton inchangé et ne l'échange pas contre un autre aux portées moindres.",
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    "Comparez les champs X-OAuth-Scopes (ce que le jeton possède) et X-Accepted-OAuth-Scopes (ce que le point d'accès accepte).",

  // insufficient-permission
  'Not permitted for this account': 'Pas permis pour ce compte',
  'The server knows who is asking, and this account is not allowed to do this.':
    "Le serveur sait qui demande, et ce compte n'a pas le droit de faire cela.",
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    'Vérifiez avec quel compte la requête a été faite. Un second compte, une ancienne session dans ce navigateur ou une clé de test partagée sont la surprise habituelle : déconnectez-vous, reconnectez-vous avec le compte voulu et répétez la requête.',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    'Comparez avec quelque chose que ce compte peut faire : si le même identifiant est accepté pour une autre URL de ce serveur, le compte fonctionne et seul ce droit manque.',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    "Vérifiez l'identifiant dans l'URL. Un objet qui appartient à quelqu'un d'autre, à un autre projet ou à un autre locataire est refusé de la même façon.",
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    "Demandez le droit à l'administrateur ou au propriétaire. Envoyez-lui le compte, la méthode, l'URL, l'heure et l'identifiant de requête de la réponse.",
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    "Cherchez quelle règle a refusé : journalisez le compte, l'action, l'objet et la règle qui a décidé, et mettez un identifiant de requête dans la réponse pour qu'un appelant puisse le citer.",
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    'Dites dans le corps quel type de droit manque, sous une forme lisible par les programmes (RFC 9457), sans nommer de rôles ou de règles internes.',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    "Là où la simple existence de l'objet est confidentielle, répondez 404 à tous ceux qui n'ont pas le droit de le voir (RFC 9110, section 15.5.4).",
  'See which permission class refused: each one can carry its own message.':
    'Voyez quelle classe de permission a refusé : chacune peut porter son propre message.',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    'Vérifiez les autorités que le compte a réellement : hasRole("ADMIN") cherche l\'autorité ROLE_ADMIN.',
  'Return a reason from the policy in place of a bare false.':
    "Renvoyez une raison depuis la règle au lieu d'un simple false.",
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    'Vérifiez que la revendication nommée par la règle ou le rôle est dans le principal sous le type de revendication attendu.',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    'Un garde qui renvoie false répond avec ce texte standard ; lancez une exception avec votre propre raison.',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    'Interceptez le refus de Pundit ou de CanCanCan à un seul endroit et dites quelle action a été refusée.',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    "Le rôle du jeton n'a pas le droit (grant), ou une règle de ligne refuse : accordez la table et écrivez une règle pour le rôle.",
  'The profiler shows on the Security panel of the request which voter refused.':
    'Le profileur montre, dans le panneau Security de la requête, quel votant a refusé.',
  'Raise the exception with a reason where the dependency checks the right.':
    "Levez l'exception avec une raison là où la dépendance vérifie le droit.",
  'Abort with a description in place of the stock text.': 'Interrompez avec une description au lieu du texte standard.',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    "Ajoutez une permission pour ce rôle sur la table, dans la console ou les métadonnées ; sans elle, le champ n'existe pas pour le rôle.",
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    "Accordez au compte le rôle ou le groupe que l'action exige, et vérifiez que le changement est arrivé au serveur : les sessions et jetons en cache gardent les anciens droits jusqu'à leur renouvellement.",
  'Ask the cluster what the account may do, then bind a role that covers it.':
    'Demandez au cluster ce que le compte peut faire, puis liez un rôle qui le couvre.',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    "Lisez les règles ensemble : un Deny explicite l'emporte sur tout Allow, et la règle du compartiment, celle de l'identité et celle de l'organisation ont toutes leur mot à dire.",
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    "Cherchez le refus dans le journal d'audit par heure et par compte : il nomme la règle qui a décidé.",
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    'Donnez au compte le rôle que la page nomme (manager-gui, manager-script, admin-gui) dans conf/tomcat-users.xml, et redémarrez.',

  // not-entitled
  'Not part of the plan, or not enabled': 'Hors de la formule, ou non activé',
  'The account is known, but its plan, license, payment or settings do not include this.':
    "Le compte est connu, mais sa formule, sa licence, son paiement ou ses réglages n'incluent pas ceci.",
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    "Lisez quel produit, quelle API ou quelle formule le message nomme, et ouvrez la page indiquée : souvent, un clic suffit à l'activer.",
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    'Vérifiez le compte auquel appartient la clé : une clé de projet de test ou de compte gratuit a une autre formule que vous ne le pensez peut-être.',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    "Activez l'API ou le produit pour le projet ; il faut quelques minutes pour que tous les serveurs le sachent.",
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    "Acceptez les conditions ou la licence de l'élément, avec le compte auquel appartient le jeton.",
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    'Vérifiez la page de facturation : une carte expirée ou une facture impayée désactive les fonctions payantes.',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    "Utilisez un point d'accès ou une option que votre formule inclut, ou demandez un essai au fournisseur.",
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    "Nommez dans le corps ce qui manque et où l'obtenir, avec un code pour les programmes différent de celui d'un rôle manquant.",
  'Do not answer 401: clients would throw a good token away.':
    'Ne répondez pas 401 : les clients jetteraient un bon jeton.',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    'Vérifiez les droits du compte tels que le serveur les voit, et quand ils ont été lus pour la dernière fois dans le système de facturation.',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    "Vérifiez que le fichier ou la clé de licence de l'installation est valide et couvre le nombre d'utilisateurs et cette fonction.",
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    "Regardez quelles API sont activées pour le projet de l'identifiant ; c'est le projet de la clé qui compte, non celui des données.",

  // content-restricted
  'Content is restricted': 'Contenu restreint',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    "Ce contenu lui-même est restreint : par la loi, l'âge, le droit d'auteur, ou aux membres ou personnes que son propriétaire a choisis.",
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    "Lisez quelle restriction la page nomme. Pour une limite d'âge, connectez-vous et confirmez l'âge ; pour un groupe ou profil privé, demandez l'accès à son propriétaire.",
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    'Pour un contenu retiré par la loi ou une réclamation de droit d\'auteur, cherchez dans le texte qui l\'a exigé, ou dans un registre public de ces demandes ; un champ Link avec rel="blocked-by" nomme qui exécute le blocage (RFC 7725, section 4).',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    'Connectez-vous avec le compte qui est membre. Les visiteurs voient souvent le même refus que les inconnus.',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    "Dans un programme, tenez cela pour définitif pour cet élément : passez-le et n'essayez plus.",
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    "Nommez le type de restriction par un code pour les programmes, et la façon de la lever (confirmer l'âge, demander à adhérer), s'il y en a une.",
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    "Répondez 451 là où la loi exige le refus (RFC 7725) : dites dans le corps qui l'a exigé et en vertu de quelle loi ; le champ Link nomme qui exécute le blocage.",
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    "Là où il est confidentiel qu'un contenu privé existe, répondez 404 à tous ceux qui n'ont pas le droit de le voir.",
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    "Vérifiez les marques de l'élément (visibilité, classification par âge, blocage légal) et qui les a posées, dans le journal de modération ou d'audit.",
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    "Vérifiez que les changements d'adhésion atteignent les serveurs qui livrent les fichiers ; des caches peuvent encore agir sur l'ancien état.",

  // rate-limited
  'Too many requests': 'Trop de requêtes',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    "Trop de requêtes en trop peu de temps : le serveur refuse jusqu'à la remise à zéro de la limite.",
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    'Attendez aussi longtemps que le dit la réponse (Retry-After ou un champ de remise à zéro), puis renvoyez.',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    'Faites attendre le client de lui-même, plus longtemps après chaque refus et avec une part de hasard, pour que plusieurs clients ne reviennent pas en même temps.',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    "Envoyez moins : mettez les réponses en cache, demandez plusieurs éléments par requête, préférez les webhooks à l'interrogation répétée, envoyez If-None-Match.",
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    'Identifiez-vous là où les anonymes partagent une petite limite : un compte connecté ou une clé a son propre compteur.',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    'Cherchez une boucle dans votre propre code : beaucoup de requêtes identiques de suite dans cette capture en sont une.',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    'Répondez 429 avec Retry-After, non 401 ou 403 : les clients savent ce que cela signifie et ne jettent pas leurs identifiants.',
  'Document the limits: how many, in which time, counted per what.':
    'Documentez les limites : combien, en combien de temps, comptées par quoi.',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    "Laissez le limiteur s'annoncer, et dites-lui combien de proxys sont devant, sinon tous les appelants partagent le compteur du proxy.",
  'The built-in limiter answers 503 unless told otherwise.':
    'Le limiteur intégré répond 503 si on ne lui dit pas autre chose.',
  'Answer 429, allow a short burst, and count per real client address.':
    'Répondez 429, tolérez une courte rafale et comptez par adresse réelle du client.',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    "Vérifiez ce qui est compté : derrière un proxy ou une passerelle d'entreprise, beaucoup de gens partagent une adresse.",
  'Raise the limit for known clients, or give them a key with its own count.':
    'Augmentez la limite pour les clients connus, ou donnez-leur une clé avec son propre compteur.',
  'Answer 429 from the stick table in place of 403.': 'Répondez 429 depuis la stick table au lieu de 403.',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    "Regardez les limites du plugin rate-limiting sur le service, la route et le consommateur ; la plus étroite l'emporte.",
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    "Augmentez average et burst du middleware rateLimit, et dites-lui comment trouver l'adresse du client.",
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions (sous-statuts 403.501 et 403.502) compte par adresse ; augmentez les limites ou faites-lui répondre 429.',
};
