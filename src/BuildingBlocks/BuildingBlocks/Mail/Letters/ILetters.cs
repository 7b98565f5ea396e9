namespace BuildingBlocks.Mail.Letters;

/// <summary>Writes mails by the studio's templates.</summary>
public interface ILetters
{
    /// <summary>Puts the mail into the queue: to clients in the reader's language, else in the gallery's, else in the studio's, to the team in the studio's, by the studio's own template where it has one.</summary>
    /// <param name="kind">Which mail.</param>
    /// <param name="reader">Who gets it.</param>
    /// <param name="values">What stands in the place of its placeholders, in the language that it is written in.</param>
    /// <param name="ct">Stops writing.</param>
    Task Send(LetterKind kind, LetterReader reader, Func<LetterLanguage, LetterValues> values, CancellationToken ct);

    /// <summary>How a mail by this template would look, with sample values; null when it can't be one, as <see cref="LetterKind.Check"/> says.</summary>
    Task<LetterSheet?> Try(LetterKind kind, LetterLanguage language, LetterText text, CancellationToken ct);
}

/// <summary>Who gets a mail.</summary>
/// <param name="Address">The e-mail address.</param>
/// <param name="Name">The name, or null.</param>
/// <param name="Language">The code of the language that the reader was seen reading; null, or one that there is not, for the gallery's, else the studio's.</param>
/// <param name="ReplyTo">Where an answer goes; null for the studio.</param>
/// <param name="GalleryId">The gallery it leads to, which takes it along when it is removed; null for a mail that outlives every gallery.</param>
public sealed record LetterReader(string Address, string? Name, string? Language = null, string? ReplyTo = null, Guid? GalleryId = null)
{
    /// <summary>The gallery whose language counts where nothing is known of the reader's; the one it leads to unless said.</summary>
    public Guid? SpokenIn { get; init; } = GalleryId;
}

/// <summary>A mail as it reads.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The plain text part.</param>
/// <param name="Html">The HTML part, which says the same and loads nothing from anywhere: its pictures travel with the mail.</param>
public sealed record LetterSheet(string Subject, string Text, string Html)
{
    /// <summary>The key of the logo that the HTML part shows; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>The keys of the other pictures that it shows.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];
}

/// <summary>The templates that the studio changed.</summary>
public interface ILetterTexts
{
    /// <summary>The studio's own text; null where it has none.</summary>
    ValueTask<LetterText?> Find(string kind, LetterLanguage language, CancellationToken ct);
}

/// <summary>What mails have of the studio.</summary>
public interface ILetterheads
{
    /// <summary>As it is now.</summary>
    ValueTask<Letterhead> Read(CancellationToken ct);

    /// <summary>The code of the language that a gallery is set to; null where that is left to its visitors.</summary>
    ValueTask<string?> LanguageOf(Guid galleryId, CancellationToken ct);
}

/// <summary>What mails have of the studio.</summary>
/// <param name="StudioName">As clients read it.</param>
/// <param name="StudioEmail">Whom a client writes to; null before the studio has said.</param>
/// <param name="Language">What mails are written in where nobody said another language.</param>
public sealed record Letterhead(string StudioName, string? StudioEmail, LetterLanguage Language)
{
    /// <summary>The logo, which stands in place of the name; null for none.</summary>
    public LetterLogo? Logo { get; init; }

    /// <summary>Colors on a light ground.</summary>
    public LetterColors Light { get; init; } = new("#fbfaf7", "#ffffff", "#1c1b19", "#6e6a63", "#e5e1d8", "#96502a", "#ffffff");

    /// <summary>Colors where the reader's mail program is dark.</summary>
    public LetterColors Dark { get; init; } = new("#161513", "#201e1b", "#f0ede6", "#a8a298", "#35322d", "#e2a273", "#21160e");
}

/// <summary>The studio's logo: a picture without transparency, as mail programs that darken a mail leave pictures alone.</summary>
/// <param name="Key">Letters and digits that tell it from every other picture.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Ground">What it was laid on, as #rrggbb; null for one that brings its own.</param>
public sealed record LetterLogo(string Key, int Width, int Height, string? Ground)
{
    /// <summary>How a picture with this key is called within a mail (RFC 2392).</summary>
    public static string ContentIdOf(string key) => $"{key}@logo";
}

/// <summary>Colors of a mail, each as #rrggbb.</summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Card">Behind the text.</param>
/// <param name="Ink">Text.</param>
/// <param name="Muted">Text of less weight.</param>
/// <param name="Line">Lines between things.</param>
/// <param name="Accent">Links and buttons.</param>
/// <param name="OnAccent">Text on a button.</param>
public sealed record LetterColors(string Paper, string Card, string Ink, string Muted, string Line, string Accent, string OnAccent);
