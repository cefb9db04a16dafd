import type { MailWords } from './mail-words';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan. */
export const romance: Record<string, MailWords> = {
  fr: {
    on: 'le',
    wrote: 'a écrit|écrit|a écrit ce qui suit|a envoyé|citation de|message de|message du',
    from: 'de|expéditeur|émetteur',
    sent: 'envoyé|envoyé le|date|date d’envoi|reçu|reçu le',
    to: 'à|a|copie|copie à|destinataire|destinataires|cci|pour',
    subject: 'objet|sujet',
    original:
      "message original|message d'origine|message d’origine|mail original|e-mail d'origine|courriel original|message initial|e-mail original",
    forwarded:
      'message transféré|message réexpédié|début du message réexpédié|début du message transféré|courriel transféré|mail transféré|e-mail transféré',
    above: 'au-dessus de cette ligne|au dessus de cette ligne',
  },
  es: {
    on: 'el',
    wrote: 'escribió|escribio|ha escrito|escribe|escribió lo siguiente|envió|citando a|mensaje de',
    from: 'de|remitente',
    sent: 'enviado|enviado el|enviada|fecha|fecha de envío',
    to: 'para|a|copia|destinatario|cco',
    subject: 'asunto|tema',
    original: 'mensaje original|correo original|e-mail original',
    forwarded:
      'mensaje reenviado|inicio del mensaje reenviado|correo reenviado|comienzo del mensaje reenviado',
    above:
      'por encima de esta línea|encima de esta línea|arriba de esta línea|sobre esta línea|por encima de esta linea',
  },
  pt: {
    on: 'em|no dia|a|na',
    wrote: 'escreveu|escreveu o seguinte|escreve|enviou|citando|mensagem de',
    from: 'de|remetente',
    sent: 'enviada em|enviado em|enviada|enviado|data|enviada a',
    to: 'para|a|cópia|destinatário|cco',
    subject: 'assunto',
    original: 'mensagem original|e-mail original|email original|msg original',
    forwarded:
      'mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|e-mail encaminhado',
    above: 'acima desta linha|acima dessa linha',
  },
  it: {
    on: 'il giorno|il|in data|lo',
    wrote: 'ha scritto|scrisse|scrive|ha scritto quanto segue|citando|messaggio da',
    from: 'da|mittente',
    sent: 'inviato|data|inviato il|data invio',
    to: 'a|copia|destinatario|per|ccn',
    subject: 'oggetto|ogg',
    original: 'messaggio originale|messaggio originario|mail originale|e-mail originale',
    forwarded: 'messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|mail inoltrata',
    above: 'sopra questa riga|sopra a questa riga|sopra questa linea|al di sopra di questa riga',
  },
  ro: {
    on: 'în|pe|la|in data de|în data de',
    wrote: 'a scris|a scris următoarele|scrie|a trimis',
    from: 'de la|din partea|expeditor|de',
    sent: 'trimis|trimisă|data|dată|trimis la',
    to: 'către|catre|la|pentru|copie|destinatar',
    subject: 'subiect|subiectul',
    original: 'mesaj original|mesajul original|mesaj inițial|e-mail original',
    forwarded:
      'mesaj redirecționat|mesaj retrimis|mesaj transmis mai departe|începutul mesajului redirecționat',
    above: 'deasupra acestei linii|deasupra acestui rând|mai sus de această linie',
  },
  ca: {
    on: 'el',
    wrote: 'va escriure|ha escrit|escriví|missatge de|va escriure el següent',
    from: 'de|remitent',
    sent: 'enviat|enviat el|data|enviat a',
    to: 'per a|a|per|destinatari|còpia',
    subject: 'assumpte|tema',
    original: 'missatge original|correu original',
    forwarded: 'missatge reenviat|inici del missatge reenviat',
    above: 'per sobre d’aquesta línia|damunt d’aquesta línia|sobre aquesta línia',
  },
};
