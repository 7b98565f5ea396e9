namespace Galleries.Domain;

/// <summary>All that was found when a gallery was compared with its source: every photo in the gallery and every file once.</summary>
internal sealed record Difference(IReadOnlyList<Move> Moves)
{
    /// <summary>Fewer may go without being asked for twice.</summary>
    private const int FewMissing = 10;

    public int CountOf(ChangeKind kind) => Moves.Count(move => move.Kind == kind);

    /// <summary>What the gallery would be updated by.</summary>
    public IEnumerable<Move> Changes => Moves.Where(move => move.Kind is not (ChangeKind.Unchanged or ChangeKind.Linked) && !move.Kind.IsLeftOut());

    /// <summary>How many files hold the picture that another photo of the gallery had: they were exchanged or numbered anew.</summary>
    public int CountOfExchanged()
    {
        var contents = Moves.Where(move => move.Photo is { IsGone: false }).ToDictionary(move => move.Photo!.ContentKey, move => move.Photo!.Id);
        return Moves.Count(move => move is { Kind: ChangeKind.Changed, File.ContentKey: { } content } && contents.TryGetValue(content, out var owner) && owner != move.Photo!.Id);
    }

    /// <summary>Whether so much is missing that the source may be the wrong one, or not be there as a whole.</summary>
    public static bool IsAlarming(int missing, int present) => missing > FewMissing ? missing * 2 > present : missing > 0 && missing == present;

    /// <summary>
    /// Moves that hang together: one takes the content that another one leaves. They are done together, as there is never a moment at which two photos have the same content.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Move>> Together(IReadOnlyList<Move> moves)
    {
        var leaving = moves.Where(move => move.Leaves is not null).ToLookup(move => move.Leaves!);
        var groups = new Dictionary<Move, List<Move>>(ReferenceEqualityComparer.Instance);
        foreach (var move in moves)
            groups.Add(move, [move]);
        foreach (var taker in moves.Where(move => move.Takes is not null))
            foreach (var leaver in leaving[taker.Takes!])
                Join(groups, taker, leaver);

        return [.. moves.Select(move => groups[move]).Distinct(ReferenceEqualityComparer.Instance).Cast<IReadOnlyList<Move>>()];
    }

    private static void Join(Dictionary<Move, List<Move>> groups, Move one, Move other)
    {
        var (large, small) = groups[one].Count >= groups[other].Count ? (groups[one], groups[other]) : (groups[other], groups[one]);
        if (ReferenceEquals(large, small))
            return;

        large.AddRange(small);
        foreach (var moved in small)
            groups[moved] = large;
    }
}

/// <summary>A photo, a file, or both, and what that means for the gallery.</summary>
internal sealed record Move(ChangeKind Kind, KnownPhoto? Photo, FoundFile? File)
{
    /// <summary>Whether a photo that is missing came by hand, so that no source ever had it.</summary>
    public bool IsUploaded => Kind is ChangeKind.Missing && Photo!.Path is null;

    /// <summary>The content that is free for another photo afterwards.</summary>
    public string? Leaves => Kind is ChangeKind.Changed or ChangeKind.Missing ? Photo!.ContentKey : null;

    /// <summary>The content that no other photo may have then; null where nobody else can have it.</summary>
    public string? Takes => Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Returned ? File!.ContentKey : null;
}

/// <summary>What comparing a gallery with its source may find of a photo or a file.</summary>
internal enum ChangeKind
{
    Unchanged,

    /// <summary>Unchanged, and where it is or when it was written is news.</summary>
    Linked,
    Added,
    Changed,
    Renamed,
    Missing,

    /// <summary>It had left the gallery, and is back.</summary>
    Returned,

    /// <summary>Its content counts already, by another file.</summary>
    Copy,

    /// <summary>It changed while it was read, and is left as it is.</summary>
    Unsettled,

    /// <summary>The photographer took it out by hand, and out it stays.</summary>
    Binned,
}

internal static class ChangeKinds
{
    /// <summary>Whether an update leaves it as it is, and tells so.</summary>
    public static bool IsLeftOut(this ChangeKind kind) => kind is ChangeKind.Copy or ChangeKind.Unsettled or ChangeKind.Binned;
}
