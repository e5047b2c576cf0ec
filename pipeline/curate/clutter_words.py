"""The words by which lines about the page are known, by language; English has its own patterns in `clutter`.

All languages are read together, since pages mix them: a Spanish library's blog may say 'Read more'. So a word
stands here only if no sentence of another language begins with it. To add a language, add its lists.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClutterWords:
    """What a language writes around an article.

    Attributes:
        labels: words that stand before a colon, with a name, a date or a credit behind it.
        openers: beginnings of a short line that is a link, a button, a byline or a date, whatever follows.
        whole: lines that say no more than this.
        first: the note of WordPress that names the original, around the `*` that stands for title and site.
        spaced: whether words have spaces between them.
    """

    labels: tuple[str, ...]
    openers: tuple[str, ...]
    whole: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    spaced: bool = True


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split("; "))


CLUTTER_WORDS = {
    "es": ClutterWords(
        labels=_words(
            "foto; fotos; fotografía; imagen; crédito; créditos; autor; autora; autores; texto; "
            "fuente; etiquetas; categoría; categorías; publicado; actualizado; contacto; "
            "compartir; redacción; archivado en; nota del editor; nota de la redacción; temas; "
            "por"
        ),
        openers=_words(
            "leer más; lee más; seguir leyendo; sigue leyendo; continuar leyendo; ver más; "
            "saber más; más información; compartir en; comparte en; comparte esto; publicado el; "
            "publicado por; publicado en; escrito por; suscríbete; suscríbase; síguenos; "
            "haz clic; haga clic; todos los derechos reservados; foto de; imagen de; descargar; "
            "tiempo de lectura"
        ),
        whole=_words("compartir; comparte; imprimir; publicidad; comentarios; imagen; relacionado"),
        first=_words("la entrada * se publicó primero en *; la entrada * aparece primero en *"),
    ),
    "fr": ClutterWords(
        labels=_words(
            "photo; photos; crédit; crédits; crédit photo; crédits photo; auteur; autrice; "
            "texte; source; étiquettes; mots-clés; catégorie; catégories; publié; mis à jour; "
            "contact; partager; légende; note de la rédaction; classé dans; contact presse; par"
        ),
        openers=_words(
            "lire la suite; lire plus; lire l'article; lire l’article; continuer la lecture; "
            "en savoir plus; voir plus; partager sur; partagez sur; partager cet; publié le; "
            "publié par; publié dans; mis à jour le; écrit par; rédigé par; abonnez-vous; "
            "inscrivez-vous à la newsletter; inscrivez-vous à notre; suivez-nous; cliquez ici; "
            "tous droits réservés; temps de lecture; télécharger; propos recueillis par"
        ),
        whole=_words("partager; imprimer; publicité; commentaires; image; communiqué de presse"),
        first=_words("l'article * est apparu en premier sur *; l’article * est apparu en premier sur *"),
    ),
    "de": ClutterWords(
        labels=_words(
            "foto; fotos; bild; bilder; bildnachweis; autor; autorin; text; quelle; "
            "schlagwörter; schlagworte; kategorie; kategorien; veröffentlicht; aktualisiert; "
            "kontakt; pressekontakt; teilen; redaktion; stichworte; tags; ansprechpartner; "
            "ansprechpartnerin"
        ),
        openers=_words(
            "weiterlesen; weiter lesen; mehr lesen; mehr erfahren; mehr dazu; "
            "mehr informationen; weitere informationen; teilen auf; auf facebook teilen; "
            "veröffentlicht am; veröffentlicht von; veröffentlicht in; geschrieben von; "
            "newsletter abonnieren; jetzt abonnieren; folgen sie uns; hier klicken; "
            "klicken sie hier; alle rechte vorbehalten; lesezeit; foto von; zum artikel"
        ),
        whole=_words(
            "teilen; drucken; anzeige; werbung; kommentare; bild; pressemitteilung; artikel drucken"
        ),
        first=_words("der beitrag * erschien zuerst auf *"),
    ),
    "pt": ClutterWords(
        labels=_words(
            "foto; fotos; imagem; crédito; créditos; autor; autora; texto; fonte; etiquetas; "
            "categoria; categorias; publicado; publicada; atualizado; contato; contacto; "
            "nota do editor"
        ),
        openers=_words(
            "leia mais; ler mais; continue lendo; continuar lendo; continuar a ler; saiba mais; "
            "veja mais; compartilhar; partilhar; publicado em; publicado por; escrito por; "
            "inscreva-se; siga-nos; clique aqui; todos os direitos reservados; tempo de leitura; "
            "compartilhe no; compartilhe este; assine a newsletter"
        ),
        whole=_words("publicidade; comentários; imagem"),
        first=_words("o post * apareceu primeiro em *; o conteúdo * aparece primeiro em *"),
    ),
    "it": ClutterWords(
        labels=_words(
            "foto; immagine; crediti; autore; autrice; testo; fonte; etichette; tag; categoria; "
            "categorie; pubblicato; aggiornato; contatti; condividi; nota della redazione; di"
        ),
        openers=_words(
            "leggi tutto; leggi di più; continua a leggere; scopri di più; per saperne di più; "
            "condividi; pubblicato il; pubblicato da; pubblicato in; scritto da; iscriviti; "
            "seguici; clicca qui; tutti i diritti riservati; tempo di lettura; foto di"
        ),
        whole=_words("stampa; pubblicità; commenti; immagine"),
        first=_words("l'articolo * proviene da *; l’articolo * proviene da *"),
    ),
    "nl": ClutterWords(
        labels=_words(
            "foto; foto's; beeld; auteur; tekst; bron; trefwoorden; categorie; geplaatst; "
            "gepubliceerd; bijgewerkt; contact; delen; redactie; fotografie; perscontact"
        ),
        openers=_words(
            "lees verder; lees meer; meer lezen; meer informatie; deel dit; delen op; delen via; "
            "geplaatst op; geplaatst door; gepubliceerd op; geschreven door; schrijf je in; "
            "volg ons; klik hier; alle rechten voorbehouden; leestijd"
        ),
        whole=_words("delen; afdrukken; advertentie; reacties; persbericht"),
        first=_words("het bericht * verscheen eerst op *"),
    ),
    "sv": ClutterWords(
        labels=_words("foto; bild; text; källa; taggar; kategori; publicerad; uppdaterad; kontakt"),
        openers=_words("läs mer; fortsätt läsa; dela på; dela via; publicerad av; skriven av; följ oss"),
        whole=_words("dela; skriv ut; annons; kommentarer"),
        first=_words("inlägget * dök först upp på *"),
    ),
    "pl": ClutterWords(
        labels=_words("fot; foto; zdjęcie; autor; autorka; tekst; źródło; tagi; kategoria; opublikowano"),
        openers=_words(
            "czytaj więcej; czytaj dalej; więcej informacji; udostępnij; opublikowano; fot.; "
            "zapisz się na newsletter; zapisz się do newslettera"
        ),
        whole=_words("drukuj; reklama; komentarze"),
        first=_words("artykuł * pochodzi z serwisu *"),
    ),
    "ru": ClutterWords(
        labels=_words(
            "автор; авторы; фото; фотография; источник; текст; теги; метки; рубрика; рубрики; "
            "категория; опубликовано; обновлено; дата публикации; контакты; контакт; поделиться; "
            "редактор"
        ),
        openers=_words(
            "читать далее; читать дальше; читать полностью; читать ещё; подробнее; "
            "узнать больше; поделиться; опубликовано; подписаться; подписывайтесь; подпишитесь; "
            "фото из; время чтения; все права защищены; нажмите здесь"
        ),
        whole=_words("реклама; комментарии; печать; версия для печати"),
        first=_words("запись * впервые появилась *; сообщение * появились сначала на *"),
    ),
    "uk": ClutterWords(
        labels=_words("автор; авторка; фото; джерело; текст; теги; мітки; рубрика; опубліковано; контакти"),
        openers=_words(
            "читати далі; читати більше; детальніше; поділитися; опубліковано; підписатися; підпишіться"
        ),
        whole=_words("реклама; коментарі; друк"),
    ),
    "el": ClutterWords(
        labels=_words("φωτογραφία; φωτο; φωτό; συντάκτης; κείμενο; πηγή; ετικέτες; κατηγορία; δημοσιεύτηκε"),
        openers=_words("διαβάστε περισσότερα; κοινοποίηση; δημοσιεύτηκε στις; εγγραφείτε; ακολουθήστε μας"),
        whole=_words("εκτύπωση; διαφήμιση; σχόλια"),
    ),
    "tr": ClutterWords(
        labels=_words("fotoğraf; yazar; yazan; kaynak; etiketler; kategori; yayın tarihi; iletişim; haber"),
        openers=_words(
            "devamını oku; devamı için; paylaş; yayınlanma; abone ol; bizi takip edin; "
            "daha fazla bilgi; daha fazla oku"
        ),
        whole=_words("yazdır; reklam; yorumlar"),
    ),
    "ar": ClutterWords(
        labels=_words(
            "الكاتب; كتب; كتبت; بقلم; تصوير; الصورة; صورة; المصدر; مصدر; الوسوم; التصنيف; "
            "تاريخ النشر; نشر في; للتواصل; شارك; إعداد"
        ),
        openers=_words(
            "اقرأ المزيد; اقرأ أيضا; قراءة المزيد; تابع القراءة; للمزيد; بقلم; اشترك في; "
            "تابعونا; انقر هنا; اضغط هنا; جميع الحقوق محفوظة; نشر في; نُشر في; شارك على; "
            "شارك هذا"
        ),
        whole=_words("إعلان; طباعة; التعليقات"),
        first=_words("ظهرت المقالة * أولاً على *; ظهرت المقالة * أولا على *"),
    ),
    "fa": ClutterWords(
        labels=_words("نویسنده; عکس; عکاس; منبع; برچسب‌ها; برچسبها; دسته; تاریخ انتشار; تماس"),
        openers=_words("ادامه مطلب; بیشتر بخوانید; ادامه خبر; اشتراک‌گذاری; اشتراک گذاری; به اشتراک"),
    ),
    "ur": ClutterWords(
        labels=_words("تصویر; مصنف; تحریر; ماخذ; ٹیگز"),
        openers=_words("مزید پڑھیں; شیئر کریں"),
    ),
    "he": ClutterWords(
        labels=_words(
            "מאת; כתב; כתבה; צילום; צילומים; תמונה; מקור; תגיות; קטגוריה; פורסם; עודכן; שתפו; "
            "ליצירת קשר; קרדיט"
        ),
        openers=_words(
            "קרא עוד; קראו עוד; המשך קריאה; להמשך קריאה; לקריאה נוספת; למידע נוסף; "
            "לפרטים נוספים; שתפו; שתף; הירשמו; לחצו כאן; כל הזכויות שמורות; עקבו אחרינו; מאת"
        ),
        whole=_words("פרסומת; הדפסה; תגובות"),
    ),
    "hi": ClutterWords(
        labels=_words("लेखक; फोटो; फ़ोटो; चित्र; तस्वीर; स्रोत; टैग; श्रेणी; प्रकाशित; संपर्क; साझा करें"),
        openers=_words("और पढ़ें; आगे पढ़ें; पूरा पढ़ें; अधिक जानकारी; साझा करें; शेयर करें; सब्सक्राइब करें; यहाँ क्लिक करें"),
        whole=_words("विज्ञापन; टिप्पणियाँ"),
    ),
    "ko": ClutterWords(
        labels=_words("글; 사진; 기자; 작성자; 출처; 태그; 카테고리; 등록일; 작성일; 문의; 편집"),
        openers=_words(
            "더 읽기; 더 보기; 더보기; 계속 읽기; 자세히 보기; 공유하기; 구독하기; [사진; 무단전재; 저작권자"
        ),
        whole=_words("공유; 인쇄; 광고; 댓글"),
        spaced=False,
    ),
    "ja": ClutterWords(
        labels=_words(
            "著者; 文; 写真; 撮影; 画像; 出典; タグ; カテゴリ; カテゴリー; 投稿日; 公開日; "
            "更新日; 投稿者; お問い合わせ; お問い合わせ先; 問い合わせ先; 執筆; 執筆者; 取材; "
            "編集; 文責; シェア"
        ),
        openers=_words(
            "続きを読む; もっと読む; もっと見る; 詳しくはこちら; 詳細はこちら; この記事をシェア; "
            "シェアする; お問い合わせは; クリック; こちらをクリック; 無断転載; 関連記事; "
            "メールマガジン; フォローする"
        ),
        whole=_words("広告; 印刷; コメント; 写真; 画像"),
        first=_words("投稿 * は * に最初に表示されました; * は * に最初に表示されました"),
        spaced=False,
    ),
    "zh": ClutterWords(
        labels=_words(
            "作者; 来源; 來源; 文; 图; 圖; 摄影; 攝影; 图片; 圖片; 编辑; 編輯; 责任编辑; "
            "責任編輯; 记者; 記者; 标签; 標籤; 分类; 分類; 发布时间; 發布時間; 联系人; 聯絡人; "
            "联系方式; 供图; 责编; 發佈日期; 发布日期; 校对; 审核"
        ),
        openers=_words(
            "阅读更多; 閱讀更多; 点击阅读; 點擊閱讀; 阅读原文; 阅读全文; 閱讀全文; 查看更多; "
            "了解更多; 更多信息; 分享到; 分享至; 扫码; 掃碼; 长按; 关注我们; 關注我們; 点击这里; "
            "點擊這裡; 版权所有; 版權所有; 转载请; 轉載請; 欢迎转发; 点击上方; 相关阅读; "
            "延伸閱讀; 訂閱; 订阅"
        ),
        whole=_words("广告; 廣告; 打印; 列印; 评论; 分享"),
        spaced=False,
    ),
}
