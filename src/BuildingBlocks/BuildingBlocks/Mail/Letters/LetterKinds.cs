namespace BuildingBlocks.Mail.Letters;

/// <summary>All mails that the product sends.</summary>
public sealed class LetterKinds(IEnumerable<LetterKind> kinds)
{
    /// <summary>In the order in which the modules added them.</summary>
    public IReadOnlyList<LetterKind> All { get; } = [.. kinds];

    /// <summary>The mail with this code; null when there is none.</summary>
    public LetterKind? Find(string? code) => All.FirstOrDefault(kind => kind.Code == code);
}
