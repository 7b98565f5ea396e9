namespace BuildingBlocks.Mail.Letters;

/// <summary>What stands in the place of the placeholders of one mail.</summary>
public sealed class LetterValues
{
    private readonly Dictionary<string, LetterValue> _values = new(StringComparer.Ordinal);

    /// <summary>What comes along with the mail.</summary>
    public IReadOnlyList<MailFile> Files { get; private set; } = [];

    /// <summary>The names of the placeholders that have a value, empty ones included.</summary>
    public IReadOnlyCollection<string> Names => _values.Keys;

    /// <summary>Text; null or blank for nothing.</summary>
    public LetterValues Text(string name, string? text) => Set(name, new LetterValue(text?.Trim() ?? "", null));

    /// <summary>An address; null for none.</summary>
    public LetterValues Link(string name, Uri? address) => Set(name, new LetterValue(address?.AbsoluteUri ?? "", null));

    /// <summary>Rows of a name and an amount, the last of them being their sum, and a line of text below.</summary>
    public LetterValues Table(string name, LetterTable table) => Set(name, new LetterValue("", table));

    /// <summary>Small pictures in rows.</summary>
    public LetterValues Pictures(string name, IReadOnlyList<LetterPicture> pictures) => Set(name, new LetterValue("", null) { Pictures = pictures });

    /// <summary>A file that comes along with the mail.</summary>
    public LetterValues Enclose(MailFile file)
    {
        Files = [.. Files, file];
        return this;
    }

    internal LetterValue Of(Placeholder placeholder) =>
        _values.TryGetValue(placeholder.Name, out var value) ? value : throw new InvalidOperationException($"The mail was given nothing for {placeholder.Written}.");

    private LetterValues Set(string name, LetterValue value)
    {
        _values[name] = value;
        return this;
    }
}

/// <summary>A picture of a mail.</summary>
/// <param name="Key">As <see cref="MailPicture.Key"/>.</param>
/// <param name="Width">Pixels, for its proportion.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Words">What stands in where pictures are not shown.</param>
public sealed record LetterPicture(string Key, int Width, int Height, string Words)
{
    /// <summary>How a picture with this key is called within a mail (RFC 2392).</summary>
    public static string ContentIdOf(string key) => $"{key}@photo";
}

/// <summary>Rows of a name and an amount.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="Total">Their sum.</param>
/// <param name="Note">A line below; empty for none.</param>
public sealed record LetterTable(IReadOnlyList<LetterRow> Rows, LetterRow Total, string Note);

/// <summary>A name and an amount.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">With its currency.</param>
public sealed record LetterRow(string Name, string Amount);

/// <summary>What stands in the place of a placeholder.</summary>
internal sealed record LetterValue(string Text, LetterTable? Table)
{
    public IReadOnlyList<LetterPicture> Pictures { get; init; } = [];

    public bool IsEmpty => Text.Length == 0 && Table is null && Pictures.Count == 0;
}
