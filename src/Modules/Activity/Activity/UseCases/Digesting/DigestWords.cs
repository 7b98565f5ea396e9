using BuildingBlocks.Mail.Letters;

namespace Activity.UseCases.Digesting;

/// <summary>What a digest says in one language. Counts stand behind a colon, so that none needs a plural.</summary>
internal sealed record DigestWords(string Tasks, string Happened, string Galleries, string More, string[] Labels, Dictionary<DigestTaskKind, string> Lines)
{
    private const int MostGalleries = 12;
    private const int MostTasks = 30;

    private static readonly Dictionary<string, DigestWords> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new(
            "What needs you:", "What happened:", "By gallery:", "And more: {0}",
            ["Different people", "Visits", "Photos looked at", "Downloads", "Favorites", "Shares", "Collections", "Orders", "Paid"],
            ByKind(
                "{0}: a client has finished choosing: {3} (photos: {1})", "Orders that wait for your review: {1}", "Orders to be made or sent: {1}", "Orders that wait for their payment: {1}", "{0}: ends on {2}, and nobody has downloaded anything yet", "{0}: ends on {2}",
                "{0}: people who ask to be let in: {1}", "{0}: a cover by your client waits for your word", "{0}: new notes on photos: {1}", "{0}: files that can’t be shown: {1}",
                "{0}: originals that could not be moved: {1}", "Mails that were not sent: {1}", "Mails that are held back: {1}", "Something that should have followed from a change did not happen.",
                "The last backup is too long ago, or there is none.")),
        ["de"] = new(
            "Was auf Sie wartet:", "Was geschehen ist:", "Nach Galerien:", "Und weitere: {0}",
            ["Verschiedene Personen", "Besuche", "Angesehene Fotos", "Downloads", "Favoriten", "Geteilt", "Sammlungen", "Bestellungen", "Bezahlt"],
            ByKind(
                "{0}: Eine Auswahl ist fertig: {3} (Fotos: {1})", "Bestellungen, die auf Ihre Durchsicht warten: {1}", "Bestellungen, die zu fertigen oder zu versenden sind: {1}", "Bestellungen, die auf ihre Zahlung warten: {1}", "{0}: endet am {2}, und noch niemand hat etwas heruntergeladen", "{0}: endet am {2}",
                "{0}: Personen, die um Zugang bitten: {1}", "{0}: Ein Titelbild Ihrer Kunden wartet auf Ihr Ja", "{0}: neue Notizen an Fotos: {1}", "{0}: Dateien, die nicht gezeigt werden können: {1}",
                "{0}: Originale, die nicht verschoben werden konnten: {1}", "Nicht gesendete E-Mails: {1}", "Zurückgehaltene E-Mails: {1}", "Etwas, das auf eine Änderung folgen sollte, ist nicht geschehen.",
                "Die letzte Sicherung ist zu lange her, oder es gibt keine.")),
        ["es"] = new(
            "Lo que le espera:", "Lo que ha pasado:", "Por galerías:", "Y más: {0}",
            ["Personas distintas", "Visitas", "Fotos vistas", "Descargas", "Favoritos", "Veces compartido", "Colecciones", "Pedidos", "Pagado"],
            ByKind(
                "{0}: una selección está terminada: {3} (fotos: {1})", "Pedidos pendientes de su revisión: {1}", "Pedidos por hacer o enviar: {1}", "Pedidos pendientes de pago: {1}", "{0}: termina el {2} y nadie ha descargado nada todavía", "{0}: termina el {2}",
                "{0}: personas que piden acceso: {1}", "{0}: una portada de sus clientes espera su aprobación", "{0}: notas nuevas en fotos: {1}", "{0}: archivos que no se pueden mostrar: {1}",
                "{0}: originales que no se pudieron mover: {1}", "Correos no enviados: {1}", "Correos retenidos: {1}", "Algo que debía seguir a un cambio no ha ocurrido.",
                "La última copia de seguridad es demasiado antigua, o no hay ninguna.")),
        ["fr"] = new(
            "Ce qui vous attend :", "Ce qui s’est passé :", "Par galerie :", "Et d’autres : {0}",
            ["Personnes différentes", "Visites", "Photos regardées", "Téléchargements", "Favoris", "Partages", "Collections", "Commandes", "Payé"],
            ByKind(
                "{0} : une sélection est terminée : {3} (photos : {1})", "Commandes en attente de votre vérification : {1}", "Commandes à réaliser ou à expédier : {1}", "Commandes en attente de paiement : {1}", "{0} : se termine le {2}, et personne n’a encore rien téléchargé", "{0} : se termine le {2}",
                "{0} : personnes qui demandent l’accès : {1}", "{0} : une couverture de vos clients attend votre accord", "{0} : nouvelles notes sur des photos : {1}", "{0} : fichiers qui ne peuvent pas être affichés : {1}",
                "{0} : originaux qui n’ont pas pu être déplacés : {1}", "E-mails non envoyés : {1}", "E-mails retenus : {1}", "Quelque chose qui devait suivre une modification ne s’est pas produit.",
                "La dernière sauvegarde est trop ancienne, ou il n’y en a aucune.")),
        ["he"] = new(
            "מה מחכה לכם:", "מה קרה:", "לפי גלריות:", "ועוד: {0}",
            ["אנשים שונים", "ביקורים", "תמונות שנצפו", "הורדות", "מועדפים", "שיתופים", "אוספים", "הזמנות", "שולם"],
            ByKind(
                "{0}: בחירה הסתיימה: {3} (תמונות: {1})", "הזמנות שממתינות לבדיקתכם: {1}", "הזמנות שיש להכין או לשלוח: {1}", "הזמנות שממתינות לתשלום: {1}", "{0}: מסתיימת ב־{2}, ואיש עדיין לא הוריד דבר", "{0}: מסתיימת ב־{2}",
                "{0}: אנשים שמבקשים גישה: {1}", "{0}: תמונת שער של הלקוחות ממתינה לאישורכם", "{0}: הערות חדשות על תמונות: {1}", "{0}: קבצים שאי אפשר להציג: {1}",
                "{0}: קובצי מקור שלא ניתן היה להעביר: {1}", "הודעות דואר שלא נשלחו: {1}", "הודעות דואר מעוכבות: {1}", "משהו שהיה אמור לבוא בעקבות שינוי לא קרה.",
                "הגיבוי האחרון ישן מדי, או שאין גיבוי.")),
    };

    public static LetterValues ValuesOf(SendDigest digest, LetterLanguage language)
    {
        var words = Languages[language.Code];
        return new LetterValues()
            .Text("day", digest.Day.ToString("D", language.Culture))
            .Text("tasks", Under(words.Tasks, Cut(digest.Tasks, MostTasks, words, language, task => words.Sentence(task, language))))
            .Text("figures", Under(words.Happened, words.Figures(digest.Sums, language)))
            .Text("galleries", Under(words.Galleries, Cut(digest.Galleries, MostGalleries, words, language, gallery => $"{gallery.Gallery} – {string.Join(" · ", words.Figures(gallery, language))}")));
    }

    // In the order in which the kinds stand.
    private static Dictionary<DigestTaskKind, string> ByKind(params string[] sentences)
    {
        var kinds = Enum.GetValues<DigestTaskKind>();
        ArgumentOutOfRangeException.ThrowIfNotEqual(sentences.Length, kinds.Length);
        return kinds.Zip(sentences).ToDictionary();
    }

    private static string? Under(string head, List<string> lines) => lines.Count == 0 ? null : $"{head}\n{string.Join('\n', lines)}";

    private static List<string> Cut<T>(IReadOnlyList<T> things, int most, DigestWords words, LetterLanguage language, Func<T, string> line) =>
        [.. things.Take(most).Select(line), .. things.Count > most ? [string.Format(language.Culture, words.More, things.Count - most)] : Array.Empty<string>()];

    private string Sentence(DigestTask task, LetterLanguage language) =>
        string.Format(language.Culture, Lines[task.Kind], task.Gallery, task.Count.ToString("N0", language.Culture), task.Day is { } day ? language.Day(day) : "", task.Name);

    private List<string> Figures(DigestFigures figures, LetterLanguage language)
    {
        int[] counts = [figures.People, figures.Visits, figures.Views, figures.Downloads, figures.Favorites, figures.Shares, figures.Collections, figures.Orders];
        return [.. Labels.Zip(counts).Where(one => one.Second > 0).Select(one => $"{one.First}: {one.Second.ToString("N0", language.Culture)}"), .. figures.Paid is { } paid ? [$"{Labels[^1]}: {paid}"] : Array.Empty<string>()];
    }
}
