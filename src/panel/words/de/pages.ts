import type { Words } from '../t.ts';

/** What session, learning, settings and the empty panel say, in German. */
export const pages: Words['texts'] = {
  'session.title': 'QA-Sitzung',
  'session.about':
    'Wer was testet und was zu jeder Ablehnung gesagt wurde. Es bleibt im Speicher, bis der Browser endet, kommt nie auf die Festplatte und steht in jedem exportierten Bericht.',
  'session.name': 'Sitzung',
  'session.tester': 'Tester',
  'session.build': 'Build',
  'session.nameHint': 'Kasse, Regression 12',
  'session.testerHint': 'Wer testet',
  'session.buildHint': '2026.3.1 auf Staging',
  'session.verdicts': 'Urteile',
  'session.left': 'Ohne Urteil',
  'session.tested': 'Was getestet wurde',
  'session.untested': 'Was nicht getestet wurde: die Zugriffsmatrix',
  'session.endpoint': 'Endpunkt',
  'session.denials': 'Ablehnungen',
  'session.judged': 'Beurteilt',
  'session.notes': 'Urteile und Notizen',
  'session.noNotes': 'Noch zu keiner Ablehnung wurde etwas gesagt. Eine wählen und ein Urteil oder eine Notiz abgeben.',
  'session.nothing': 'Noch keine Ablehnung, also nichts zu beurteilen.',
  'session.clear': 'Sitzung löschen',
  'session.clearText':
    'Namen, Urteile, Notizen und die Live-Aufzeichnung werden vergessen. Was exportiert wurde, bleibt, wo es gespeichert ist.',
  'session.cleared': 'Die Sitzung ist gelöscht.',

  'learn.title': 'Ursachen, Fehler, Lecks und Produkte',
  'learn.about': 'Alles, was das Panel weiß, zu lesen ohne Ablehnung und ohne Netz.',
  'learn.find': 'Seite suchen',
  'learn.causes': 'Ursachen einer Ablehnung',
  'learn.faults': 'Fehler in einer Antwort',
  'learn.leaks': 'Was eine Antwort verrät',
  'learn.vendors': 'Produkte, die ablehnen',
  'learn.cause': 'Ursache',
  'learn.leak': 'Leck',
  'learn.fault': 'Fehler in der Antwort',
  'learn.vendorAbout': 'Wie {name} ablehnt und was jede seiner Antworten bedeutet.',
  'learn.wordings': 'Was seine Antworten bedeuten',
  'learn.back': 'Zurück zur Ablehnung',
  'learn.backToList': 'Alle Seiten',
  'learn.more': 'Mehr darüber lesen',
  'learn.tellApart': 'Wie man es von anderem unterscheidet',
  'learn.fixes': 'Was man dagegen tut',
  'learn.examples': 'Beispiele',
  'learn.notExamples': 'Was so aussieht und es nicht ist',
  'learn.references': 'Wo es geschrieben steht',
  'learn.none': 'Keine Seite passt zu „{text}“.',

  'settings.title': 'Einstellungen',
  'settings.audience': 'Zuerst zeigen, was zu tun ist für',
  'settings.theme': 'Thema',

  'theme.devtools': 'Wie DevTools',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  'theme.contrast': 'Hoher Kontrast',

  'settings.textSize': 'Textgröße',
  'settings.navigation': 'Wenn die Seite verlassen wird',

  'navigation.keep': 'Aufzeichnung behalten',
  'navigation.clear': 'Live-Aufzeichnung leeren',

  'settings.muted': 'Stumme Regeln',
  'settings.transfer': 'Einstellungen mitnehmen',
  'settings.export': 'Einstellungen exportieren',
  'settings.import': 'Einstellungen importieren',
  'settings.file': 'Datei mit Einstellungen',
  'settings.imported': 'Die Einstellungen wurden übernommen.',
  'settings.notImported': 'Die Datei enthält keine Einstellungen dieses Panels. Eine hier exportierte Datei wählen.',
  'settings.reset': 'Auf Standard zurücksetzen',

  'audience.label': 'Wer Sie sind',
  'audience.caller': 'Ich rufe diese API auf',
  'audience.api-owner': 'Mir gehört diese API',
  'audience.operator': 'Ich betreibe den Server',

  'layer.edge': 'vor dem Server',
  'layer.gateway': 'das API-Gateway',
  'layer.identity': 'der Anmeldedienst',
  'layer.framework': 'in der Anwendung',
  'layer.server': 'der Webserver',
  'layer.api': 'die API selbst',
  'layer.network': 'auf dem Weg zum Server',

  'empty.waiting': 'Warten auf eine abgelehnte Anfrage',
  'empty.open': 'Eine Aufzeichnung öffnen, um zu sehen, was abgelehnt wurde',
  'empty.none': 'Keine Anfrage wurde abgelehnt.',
  'empty.recording':
    'Aufzeichnung läuft. Die Seite benutzen oder neu laden: Anfragen von vor dem Öffnen der DevTools sind nicht bekannt.',
  'empty.seen.one':
    'Bisher {count} Anfrage gesehen, nicht abgelehnt. Die Seite benutzen oder neu laden: Anfragen von vor dem Öffnen der DevTools sind nicht bekannt.',
  'empty.seen.other':
    'Bisher {count} Anfragen gesehen, keine abgelehnt. Die Seite benutzen oder neu laden: Anfragen von vor dem Öffnen der DevTools sind nicht bekannt.',
  'empty.holds.one': 'Die Aufzeichnung enthält {count} Anfrage; sie wurde nicht abgelehnt.',
  'empty.holds.other': 'Die Aufzeichnung enthält {count} Anfragen; keine davon wurde abgelehnt.',
  'empty.drop': 'Eine HAR-Datei hier ablegen oder mit Importieren wählen.',
  'empty.what': 'Was als Ablehnung zählt',
  'empty.whatText':
    'Jedes 401 und 403 und Ablehnungen unter anderem Status, etwa die Weiterleitung eines Skripts auf eine Anmeldeseite oder ein 200, dessen Inhalt „Zugriff verweigert“ sagt.',
  'empty.gain': 'Was Sie bekommen',
  'empty.gainText':
    'Einen Satz, der sagt, warum; die Belege dafür im Austausch markiert; und was zu tun ist: für alle, die die API aufrufen, besitzen oder den Server betreiben.',
  'empty.sample': 'Beispielaufzeichnung öffnen',
  'empty.lab': 'Das Labor ausprobieren',
  'empty.labText':
    'Ein kleiner Server mit einem Knopf für jede Art der Ablehnung. Im Ordner von Why Denied „npm start“ ausführen: Es öffnet einen Browser mit dem Labor und diesem Panel daneben.',
  'empty.import': 'HAR-Datei importieren',
  'empty.importText': 'Aus jedem Browser oder Proxy, einfach oder gzip. Irgendwo auf dieses Panel ziehen.',
  'empty.here': 'Alles bleibt hier',
  'empty.hereText': 'Das Panel stellt selbst keine Anfrage; nichts verlässt diesen Browser.',
};
