import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in a guard before the server, in French, by the English text. */
export const blocked: RecordTexts = {
  // ip-blocked
  'Network address not allowed': 'Adresse réseau non autorisée',
  'The server does not accept requests from this network address (IP).':
    "Le serveur n'accepte pas de requêtes depuis cette adresse réseau (IP).",
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    "Trouvez avec quelle adresse vous atteignez Internet, en IPv4 et en IPv6 ; une liste peut n'en contenir qu'une.",
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    'Essayez depuis un autre réseau : coupez le VPN, ou activez-le si le service doit être utilisé à travers lui.',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    "Pour une clé d'API ou un jeton lié à des adresses, ajoutez l'adresse de cette machine dans ses réglages, ou faites l'appel depuis la machine prévue.",
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    "Demandez à l'administrateur d'autoriser l'adresse ; envoyez-la avec l'heure de la requête. Une connexion domestique change d'adresse de temps en temps : demandez une plage ou un autre moyen.",
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    "Dites dans le corps que c'est l'adresse qui a été refusée, et montrez-la telle que le serveur l'a vue : c'est le fait dont l'appelant a besoin.",
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    "Derrière un proxy, dites à l'application à combien de proxys se fier ; sinon, elle juge l'adresse du proxy.",
  'Behind a proxy, read the forwarded address before any check of it.':
    "Derrière un proxy, lisez l'adresse transmise avant tout contrôle de celle-ci.",
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    "Cherchez l'adresse dans les listes d'interdiction et d'autorisation du pare-feu, de la passerelle et du serveur web, et dans la liste des bannissements temporaires.",
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    "Autorisez la plage avant l'interdiction finale, et prenez l'adresse réelle du proxy placé devant.",
  'Allow the range.': 'Autorisez la plage.',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    "Le gestionnaire n'accepte que la machine locale tant que sa valve ne dit pas autre chose (META-INF/context.xml de l'application).",
  'Search Security Events for the address: they name the access rule or the list.':
    "Cherchez l'adresse dans Security Events : ils nomment la règle d'accès ou la liste.",
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    'Cherchez une condition sur aws:SourceIp ou aws:SourceVpce dans la règle du compartiment.',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    'Ajoutez la plage au middleware ipAllowList, et réglez le nombre de proxys placés devant.',
  'Substatus 403.6 is the IP and Domain Restrictions feature.':
    'Le sous-statut 403.6 est la fonction IP and Domain Restrictions.',
  'Add the address to the firewall or the access restrictions of this resource.':
    "Ajoutez l'adresse au pare-feu ou aux restrictions d'accès de cette ressource.",
  'Add the address to the access list that guards this method.':
    "Ajoutez l'adresse à la liste d'accès qui garde cette méthode.",

  // geo-blocked
  'Not available in this country': 'Pas disponible dans ce pays',
  'The server does not accept requests from the country or region that this network address belongs to.':
    "Le serveur n'accepte pas de requêtes du pays ou de la région auxquels appartient cette adresse réseau.",
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    "Vérifiez dans quel pays votre adresse est supposée être ; un VPN ou une passerelle d'entreprise vous déplace là où il se trouve.",
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    'Coupez le VPN ou le proxy, ou utilisez un autre réseau, et répétez la requête.',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    "Si le lieu est faux, donnez à l'exploitant votre adresse et votre vrai pays : les bases d'adresses contiennent des erreurs et sont corrigées sur demande.",
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    'Si la règle vise bien votre pays, demandez au fournisseur si le service y est offert autrement ; la règle peut tenir à une licence ou à une loi.',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    "Dites dans le corps que le pays est la raison, et à qui s'adresser ; là où une loi exige le refus, répondez 451 (RFC 7725).",
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    "Exemptez ce qui doit fonctionner partout : retours des prestataires de paiement, pages de connexion, de confidentialité et d'aide.",
  'Check the country that your database gives for this address, and how old the database is.':
    "Vérifiez le pays que votre base donne pour cette adresse, et l'âge de la base.",
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    "Cherchez dans Security Events une règle sur ip.src.country ; faites une exception pour l'adresse ou les utilisateurs connectés en voyage.",
  'Check the geographic restriction of the distribution.': 'Vérifiez la restriction géographique de la distribution.',
  'Look at the maps of the GeoIP module.': 'Regardez les maps du module GeoIP.',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    "Assurez-vous que l'adresse recherchée est celle du visiteur et non celle d'un proxy placé devant.",

  // bot-challenge
  'Held to be a bot': 'Pris pour un robot',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    'Le serveur prend le client pour un automate, ou veut une preuve du contraire (contrôle du navigateur ou CAPTCHA).',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    'Dans un navigateur : ouvrez la page elle-même, laissez le contrôle se terminer, et répétez. Autorisez JavaScript et les cookies pour le site, et désactivez les extensions qui changent le User-Agent.',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    'Essayez une fenêtre privée, un autre navigateur et un réseau sans VPN : les adresses partagées de mauvaise réputation sont contrôlées plus sévèrement.',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    "Dans un script : utilisez l'API officielle avec une clé, et nommez votre application dans le User-Agent avec un moyen de vous joindre. La valeur par défaut d'une bibliothèque est souvent refusée.",
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    "Une page qui appelle une API en arrière-plan ne peut pas montrer le contrôle : chargez d'abord un document de cet hôte, pour que le cookie du contrôle soit posé, ou demandez à l'exploitant d'exempter l'API.",
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    "N'essayez pas de contourner le contrôle ; demandez l'accès à l'exploitant. Beaucoup de services autorisent des clients connus par clé ou par adresse.",
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    'Gardez les API sur un hôte ou un chemin sans contrôle de navigateur, et protégez-les plutôt par des clés et des limites.',
  'Document how automated clients should identify themselves.':
    'Documentez comment les clients automatisés doivent se présenter.',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    "Répondez dans le format de l'API : un client qui attend du JSON ne peut pas lire une page avec une énigme.",
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    "Trouvez l'événement par le Ray ID dans Security Events, et créez une règle d'exemption pour le chemin de l'API ou le client connu.",
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    'Vérifiez si le mode attack challenge est activé ; exemptez le client dans le pare-feu par une règle de contournement.',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    'Exemptez surveillance, webhooks et partenaires par adresse ou signature, non par User-Agent seul : il est facile à copier.',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    "N'utilisez un contrôle que là où une personne regarde une page : les documents, pas les requêtes fetch, et jamais OPTIONS.",

  // waf-blocked
  'Stopped by a web application firewall': 'Arrêté par un pare-feu applicatif',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'Un pare-feu applicatif (WAF) a arrêté cette requête parce que quelque chose y ressemblait à une attaque.',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    "Cherchez dans ce que vous avez envoyé tout ce qui ressemble à du code : guillemets, chevrons, mots SQL, « ../ », longs textes encodés. Envoyez la requête sans cela ; si elle passe, c'était la cause.",
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    "Notez l'identifiant d'incident, d'événement ou d'assistance de la page, et envoyez-le à l'exploitant avec l'heure : il permet de trouver la règle.",
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    'Supprimez les cookies du site et répétez : un cookie abîmé ou très long peut aussi déclencher une règle.',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    'Vérifiez le client : des champs manquants (User-Agent, Accept, Host) et de vieilles bibliothèques font monter le score.',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    'Ne mettez pas de texte libre, de HTML ou de contenu de fichier dans les URL ; envoyez-le en JSON ou multipart dans le corps, où les règles peuvent en être informées.',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    "Dites à l'exploitant quels paramètres contiennent exprès de tels textes (éditeurs, recherche, webhooks), pour que les règles soient assouplies pour eux seuls.",
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    "Trouvez l'événement par son identifiant ou par heure et adresse, regardez quelle règle et quelle partie de la requête ont correspondu, et faites une exception pour cette règle sur ce paramètre. Ne désactivez pas le pare-feu.",
  'The audit log names the rule; exempt one parameter from it.':
    "Le journal d'audit nomme la règle ; exemptez-en un seul paramètre.",
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    'Regardez les requêtes échantillonnées ; mettez la règle du groupe géré sur Count, et bloquez avec une règle propre plus étroite.',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    'Cherchez le Ray ID dans Security Events, et ajoutez une exception pour la règle gérée sur ce chemin.',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    'Cherchez la référence dans le journal du pare-feu, et ajoutez une exclusion pour le champ qui a correspondu.',
  'Run new rules in detection mode for some days before they block.':
    "Faites tourner les nouvelles règles en mode détection quelques jours avant qu'elles bloquent.",
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    'Regardez le journal des requêtes du répartiteur de charge : enforcedSecurityPolicy nomme la règle.',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    "Cherchez dans le journal des événements l'identifiant d'assistance de la page, et acceptez la suggestion pour cette seule violation.",
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    "« Request blocked » est l'action de blocage d'AWS WAF : regardez ses requêtes échantillonnées.",
};
