"""What servers say when mail comes back: status codes, and words where there is no code that says enough.

Codes are those of RFC 3463 and of IANA's registry of enhanced status codes. Each pattern of words stands for
a code, so that whoever decides needs to know only codes. Words are in the languages that servers speak to the
people of our lists; what is in none of them counts by its code, or as for now.
"""

from __future__ import annotations

import re

NO_SUCH_USER, NO_SUCH_DOMAIN, DISABLED, MAILBOX_FULL = "5.1.1", "5.1.2", "5.2.1", "5.2.2"
REFUSED, TOO_LARGE, TIMED_OUT = "5.7.1", "5.3.4", "4.4.7"

# Given for whatever reason, so that their words say more. 5.4.1 is what Exchange Online says of whom it does
# not know.
_GENERIC = frozenset(
    {"5.0.0", "5.1.0", "5.3.0", "5.4.0", "5.4.1", "5.5.0", "5.5.1", "5.5.4", "5.7.0", "5.7.1"}
)
_NO_ADDRESS = frozenset({NO_SUCH_USER, NO_SUCH_DOMAIN, "5.1.0", "5.1.10"})

_ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)")
_REPLY = re.compile(r"(?:^|[\s:;#(\[<>\"'])([45]\d\d)(?=[\s:;.,)\]#-]|$)")
# By RFC 5321, 4.2.2, RFC 7504 and RFC 1846; 552 is what a full mailbox gets.
_REPLIES = {"450": "4.2.0", "452": "4.2.2", "511": NO_SUCH_USER, "552": MAILBOX_FULL, "556": NO_SUCH_DOMAIN}


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_NO_USER = _any(
    r"\bnot (?:a )?(?:valid|registered|known) (?:local )?(?:user|recipient|mailbox|address)",
    r"\b(?:no such|unknown|invalid|nonexist\w+|non-exist\w+|unrouteable|unrouted) (?:local )?(?:user"
    r"|recipient|mailbox|address|account|person|e-?mail)",
    r"\b(?:user|recipient|mailbox|address|account|mail ?box|addressee"
    r"|person)\b[^.\n]{0,60}?\b(?:unknown|not found|not exist|nonexist\w+|no longer (?:valid|exists?"
    r"|here|in use|works)|not listed|invalid|not known|not recogni[sz]ed|not (?:a )?valid|could ?n[o']t"
    r" be found|was ?n[o']t found|not in our)",
    r"\b(?:does ?n[o']t|do ?n[o']t|did not) (?:exist|have an? [^\n]{0,40}(?:account|mailbox))",
    r"\bno (?:mailbox|account|user|person|recipient)s?(?: here)?(?: by| with| of)? (?:that|this|the)"
    r" name",
    r"no mailbox here|not our customer|has (?:left|moved on)|no longer (?:employed|works|with us)",
    r"not listed in (?:the )?(?:public )?(?:domino|name)|ambiguous recipient",
    r"(?:empfänger|benutzer|adresse|postfach|konto)\b.{0,60}(?:unbekannt|nicht gefunden|existiert nicht"
    r"|ungültig)",
    r"(?:unbekannter|ungültiger) (?:empfänger|benutzer)|existiert nicht",
    r"(?:destinataire|utilisateur|adresse|compte|boîte)\b.{0,60}(?:inconnu|introuvable|n['’]existe pas"
    r"|invalide)",
    r"n['’]a pas été trouvé",
    r"(?:usuario|destinatario|dirección|cuenta|buzón)\b.{0,60}(?:desconocid|no existe|no (?:se )?(?:ha"
    r" )?(?:sido )?encontrad|inválid|no válid)",
    r"no se (?:ha podido|pudo) encontrar",
    r"(?:utente|indirizzo|casella)\b.{0,50}(?:sconosciut|inesistent|non esiste)",
    r"(?:usuário|destinatário)\b.{0,50}(?:desconhecid|não existe)",
    r"ユーザー?.{0,20}(?:不明|存在しま|見つかりま)",
    r"(?:宛先|アドレス|メールボックス).{0,30}(?:存在しま|見つかりま|不明|ありません)|不存在|用户不存在",
)
_NO_DOMAIN = _any(
    r"\b(?:host|domain|name|mx)\b[^.\n]{0,60}?\b(?:not found|unknown|nonexist\w+|does not exist|nullmx"
    r"|null mx)",
    r"unknown (?:host|domain)|no (?:such|valid) (?:domain|host)|does not accept mail|nxdomain",
    r"no mx record|couldn'?t find any host|unrouteable (?:mail )?domain|illegal host/domain",
    r"domain\b.{0,40}(?:existiert nicht)|domaine\b.{0,30}(?:inconnu|n['’]existe pas)",
    r"dominio\b.{0,30}(?:no existe|no se encontr)|ドメイン.{0,30}(?:存在しま|見つかりま)",
)
_REFUSED = _any(
    r"\bspam\b|\bblack-?list|\bblock-?list|\bdnsbl\b|\brbl\b|spamhaus|barracudacentral|spamcop",
    r"unsolicited|reputation|\bdmarc\b|\bspf\b|\bdkim\b|unauthenticated|content (?:was )?reject",
    r"content filter|bulk mail|policy (?:reasons|violation|restriction)|\bvirus\b",
    r"blocked (?:by|using|for|because)|not permitted to send",
    r"(?:sender|permission)[^.\n]{0,40}(?:denied|not (?:authori[sz]ed|allowed|permitted))|restricted",
    r"absender.{0,40}(?:gesperrt|nicht berechtigt)|indésirable|no deseado|迷惑メール|垃圾邮件",
)
_TOO_LARGE = _any(
    r"message (?:size|is too|was too|too) ?(?:big|large|exceeds)|exceeds[^.\n]{0,30}message size",
    r"size limit|larger than the[^.\n]{0,30}limit|nachricht.{0,20}zu groß|trop volumineux",
    r"demasiado grande|サイズ.{0,10}超",
)
_FULL = _any(
    r"\b(?:mail ?box|inbox|mail folder|mail ?drop|user|account)\b[^.\n]{0,40}\b(?:full|over ?quota|over"
    r" its|over the)",
    r"\bquota\b[^.\n]{0,30}(?:exceed|exhaust|full)",
    r"\b(?:over|exceed\w*|out of)[^.\n]{0,30}(?:quota|storage)|over ?quota|full mailbox",
    r"insufficient (?:system |disk )?(?:storage|space)|not enough (?:storage |disk )?space",
    r"postfach.{0,40}voll|speicherplatz|kontingent|boîte.{0,40}pleine|quota.{0,20}dépassé",
    r"espace insuffisant|buz[oó]n.{0,40}(?:lleno|excedid)|cuota.{0,20}(?:excedid|superad)",
    r"casella.{0,20}piena|caixa.{0,20}cheia|(?:容量|メールボックス).{0,20}(?:超|不足|一杯|いっぱい|フル)",
)
_DISABLED = _any(
    r"\b(?:account|mailbox|user|recipient|address|mail ?box)\b[^.\n]{0,50}?\b(?:disabled|inactive"
    r"|suspended|deactivated|closed|locked|expired|terminated|discontinued|not active)",
    r"(?:konto|postfach).{0,40}(?:deaktiviert|gesperrt|inaktiv)",
    r"compte.{0,40}(?:désactivé|suspendu|fermé)",
    r"cuenta.{0,40}(?:desactivad|suspendid|inhabilitad|deshabilitad)",
    r"(?:アカウント|メールボックス).{0,20}(?:無効|停止)",
)
_TIMED_OUT = _any(
    r"timed? ?-?out|connection (?:refused|reset|lost|dropped)",
    r"retry time(?:out)? (?:not reached|exceeded)|not be delivered (?:within|for) \d",
    r"too (?:long|many (?:attempts|tries))|gave up|expired|greylist|graylist|try again later|temporar",
    r"network (?:is )?unreachable|no route to host|zeitüberschreitung|délai.{0,20}dépassé",
    r"tiempo de espera|タイムアウト",
)
_MEANINGS = (
    (_FULL, MAILBOX_FULL),
    (_NO_USER, NO_SUCH_USER),
    (_DISABLED, DISABLED),
    (_NO_DOMAIN, NO_SUCH_DOMAIN),
    (_REFUSED, REFUSED),
    (_TOO_LARGE, TOO_LARGE),
    (_TIMED_OUT, TIMED_OUT),
)

_DELAY = _any(
    r"\b(?:has|have|was|is|been)\b[^.\n]{0,30}\bdelayed\b|delivery (?:is |was )?delayed",
    r"delay(?:ed)? (?:mail|delivery)|still (?:trying|being (?:tried|attempted)|undelivered|in the queue)",
    r"will (?:keep|continue|be|try)\b[^.\n]{0,30}(?:try|trying|retr|again|attempt)",
    r"(?:do|you) not need to (?:resend|do anything)|warning: (?:could not send|mes)",
    r"this is a warning (?:message )?only|not yet been delivered|delivery (?:attempts )?will continue",
    r"verzögert|weitere zustellversuche|retardée?\b|sera réessayé|nouvelles tentatives|retrasad|demorad",
    r"se reintentar|遅延|再送を(?:試み|続け)|延迟",
)
_AWAY = _any(
    r"\bout[ -]of[ -](?:the[ -])?office\b",
    r"\bauto(?:matic|mated)?[ -]?(?:reply|response|answer|responder)\b|\bvacation\b",
    r"on (?:annual |parental |maternity |sick )?leave\b|away from (?:my|the) (?:office|desk|mail)",
    r"\booo\b|abwesen|automatische antwort|im urlaub|nicht im (?:büro|haus)|réponse automatique|absence",
    r"absent|respuesta automática|fuera de (?:la )?oficina|ausente|risposta automatica",
    r"resposta automática|自動(?:応答|返信)|不在|休暇",
    r"thank you for (?:contacting|your (?:e-?mail|message|inquiry))|ticket (?:#|id|number|received|\[)",
)
_CHALLENGE = _any(
    r"(?:verify|confirm|prove|authenticate)\b[^.\n]{0,40}\b(?:you(?:'re| are) (?:a )?(?:human|person"
    r"|real)|your (?:e-?mail|message|address|identity))",
    r"challenge[ /-]response|sender (?:verification|confirmation|authentication)",
    r"(?:first|one) time (?:you|that you)[^.\n]{0,60}(?:sent|written|mail)|approved senders?",
    r"allowed senders? list|captcha|bestätigen sie.{0,40}(?:absender|mensch)",
    r"confirme[rz]?.{0,40}(?:expéditeur|remitente)",
)
_RETURNED = _any(
    r"undeliver|returned (?:mail|to sender)",
    r"(?:mail|message|delivery)[^.\n]{0,30}(?:fail|return|error|problem|status)|non remis|unzustellbar",
    r"zustellung|nicht zugestellt|non distribuable|échec|no (?:se )?(?:pudo|entregad)|devuelto",
    r"could not be (?:delivered|sent)|not delivered|failure notice|delivery notification|rejected:?",
    r"bounce|配信(?:不能|できません|に失敗|エラー)|配達|送信できません|退信",
)
_MACHINES = re.compile(
    r"^(?:mailer-?daemon|post-?master|mail-?daemon|mdaemon|maildelivery\w*|mail-delivery\w*|bounces?|double-bounce"
    r"|microsoftexchange[0-9a-f]+|mailadmin|mail-?system|system|smtp-?daemon|daemon|mta|ndr|nobody|noreply-?bounce\w*)"
    r"(?:[+=-][^@]*)?@",
    re.IGNORECASE,
)


def code_in(text: str) -> str:
    """The most telling enhanced code of a text, else what its SMTP reply stands for; empty if none."""
    codes = [".".join(match.groups()) for match in _ENHANCED.finditer(text) if match[1] != "2"]
    telling = [code for code in codes if not is_vague(code)]
    if telling or codes:
        return (telling or codes)[0]
    if reply := _REPLY.search(text):
        return _REPLIES.get(reply[1], f"{reply[1][0]}.0.0")
    return ""


def is_vague(code: str) -> bool:
    """Whether a code says no more than its first digit."""
    return code.endswith((".0.0", ".0"))


def meaning(words: str) -> str:
    """The code that words stand for; empty if they are none that we know."""
    return next((code for pattern, code in _MEANINGS if pattern.search(words)), "")


def refined(code: str, words: str) -> str:
    """A code, or a better one where words say more than it.

    Args:
        code: as the server gave it; empty if it gave none.
        words: of the server about this recipient.
    """
    said = meaning(words)
    if not code:
        return said
    if code in _GENERIC and said.startswith("5"):
        return said
    if code in _NO_ADDRESS and said in {REFUSED, MAILBOX_FULL} and not _NO_USER.search(words):
        # "5.1.1 blocked": the address is well, and must not be given up for a list that we stand on.
        return said
    if code == "4.0.0" and said.startswith("4"):
        return said
    return code


def says_delay(words: str) -> bool:
    """Whether words say that a server goes on trying."""
    return _DELAY.search(words) is not None


def says_away(words: str) -> bool:
    """Whether a subject is that of an automatic answer on a person's behalf."""
    return _AWAY.search(words) is not None


def says_challenge(words: str) -> bool:
    """Whether words want the sender to prove something before the mail is shown to anybody."""
    return _CHALLENGE.search(words) is not None


def says_returned(words: str) -> bool:
    """Whether a subject is that of mail that came back."""
    return _RETURNED.search(words) is not None


def is_machine(address: str) -> bool:
    """Whether an address is one that mail servers write from."""
    return _MACHINES.match(address) is not None
