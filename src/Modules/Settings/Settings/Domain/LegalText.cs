using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>What the studio wrote for one of its legal pages.</summary>
internal sealed class LegalText(LegalPageKind kind, string text, DateTimeOffset changedAt)
{
    private const int Longest = 60_000;

    public LegalPageKind Kind { get; private set; } = kind;

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = text;

    public DateTimeOffset ChangedAt { get; private set; } = changedAt;

    public int Version { get; private set; }

    public static Outcome Check(string text, string field) => Checks.Lines(text, "the text", Longest, field);

    public void Change(string text, DateTimeOffset now) => (Text, ChangedAt) = (text, now);
}
