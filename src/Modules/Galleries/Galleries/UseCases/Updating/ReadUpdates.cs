namespace Galleries.UseCases.Updating;

/// <summary>Where a gallery's photos come from, and how its updates are getting on.</summary>
public sealed record ReadUpdates(Guid GalleryId);

/// <summary>The answer.</summary>
/// <param name="Source">Where the photos come from, as typed; null where nobody has said.</param>
/// <param name="Roots">The folders of the studio's machine below which a source may be.</param>
/// <param name="Open">What is under way or waits for a yes; null where there is nothing.</param>
/// <param name="Past">What came before, newest first.</param>
public sealed record UpdatesView(string? Source, IReadOnlyList<string> Roots, UpdateCard? Open, IReadOnlyList<UpdateCard> Past)
{
    /// <summary>Who signs in at the source; null where nobody does.</summary>
    public string? UserName { get; init; }

    /// <summary>Whether the source is watched.</summary>
    public bool Watches { get; init; }

    /// <summary>Why the last look at a watched source came to nothing; null where it did not.</summary>
    public string? WatchProblem { get; init; }

    /// <summary>Whether there is a password or a secret key, which is never shown.</summary>
    public bool HasSecret { get; init; }
}

/// <summary>One update.</summary>
public sealed record UpdateCard(Guid UpdateId, UpdateStage Stage, string Source, DateTimeOffset StartedAt, DateTimeOffset ReachedAt)
{
    /// <summary>Why it could not go on; null while nothing is wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>Files found, files that have to be read, and those that were.</summary>
    public int Listed { get; init; }

    /// <summary>Likewise.</summary>
    public int ToRead { get; init; }

    /// <summary>Likewise.</summary>
    public int HaveRead { get; init; }

    /// <summary>Whether nobody asked for it: the source is watched.</summary>
    public bool IsWatch { get; init; }

    /// <summary>Photos that stay as they are.</summary>
    public int Unchanged { get; init; }

    /// <summary>Photos that hold the picture another one had.</summary>
    public int Exchanged { get; init; }

    /// <summary>Whether photos are followed by their picture rather than by their name.</summary>
    public bool IsByPicture { get; init; }

    /// <summary>How many there are of each kind.</summary>
    public IReadOnlyDictionary<StepKind, int> Counts { get; init; } = new Dictionary<StepKind, int>();

    /// <summary>Steps done, or undone while it is being undone, and all that there are to do.</summary>
    public int Done { get; init; }

    /// <summary>Likewise.</summary>
    public int Total { get; init; }

    /// <summary>Changes that were left out, each with a reason.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether so much is missing that it has to be confirmed.</summary>
    public bool IsAlarming { get; init; }

    /// <summary>Until when it can be undone; null where it can't be.</summary>
    public DateTimeOffset? UndoableUntil { get; init; }

    /// <summary>How many there are of a kind.</summary>
    public int Of(StepKind kind) => Counts.GetValueOrDefault(kind);
}

/// <summary>How far an update is.</summary>
public enum UpdateStage
{
    Comparing,
    Compared,
    Applying,
    Interrupted,
    Applied,
    Undoing,
    Undone,
    Failed,
    Discarded,
}

/// <summary>What an update does with one photo, or finds of one file.</summary>
public enum StepKind
{
    Added,
    Changed,
    Renamed,
    Returned,
    Missing,

    /// <summary>Not in the source, and uploaded by hand.</summary>
    Uploaded,

    /// <summary>The same picture as another file.</summary>
    Copy,

    /// <summary>It changed while it was read.</summary>
    Unsettled,

    /// <summary>Removed by hand, and so not brought back.</summary>
    Binned,
}
