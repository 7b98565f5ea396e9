using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>A choice as whoever makes it sees it; null for everybody else, and while they are not let in.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks; the studio may look as one of them.</param>
/// <param name="RequestId">What they were asked for.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Count">How many tiles, at most 200.</param>
public sealed record ShowSelection(Guid GalleryId, Viewer Viewer, Guid RequestId, string? After = null, int Count = 100)
{
    /// <summary>Only the chosen or only the undecided ones; null for all that can be chosen.</summary>
    public SelectionChoice? Filter { get; init; }

    /// <summary>Only those of these; null for all.</summary>
    public IReadOnlyCollection<Guid>? Only { get; init; }
}

/// <summary>A choice, and a page of the photos that it is made from; once it is finished, of those that were chosen.</summary>
/// <param name="Card">What is asked for, and how far it is.</param>
/// <param name="Tiles">A page of photos.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record SelectionView(SelectionCard Card, IReadOnlyList<SelectionTile> Tiles, string? Next);

/// <summary>A photo, and what became of it.</summary>
public sealed record SelectionTile(AssetTile Tile, SelectionChoice Choice);

/// <summary>What is asked for, and how far it is.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Title">What for.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; null for as many as one likes.</param>
/// <param name="DueOn">The day by which it is wanted; null for any time.</param>
/// <param name="IsLate">Whether that day is over.</param>
/// <param name="Message">The photographer's words; null for none.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Chosen">How many are chosen, of those that can be.</param>
/// <param name="Undecided">How many are undecided.</param>
public sealed record SelectionCard(
    Guid RequestId, string Title, int Least, int? Most, DateOnly? DueOn, bool IsLate, string? Message, SelectionStatus Status, int Chosen, int Undecided)
{
    /// <summary>How many can be chosen from.</summary>
    public int Photos { get; init; }

    /// <summary>The names of the scenes that is chosen from; empty for the whole gallery.</summary>
    public IReadOnlyList<string> Scenes { get; init; } = [];

    /// <summary>Why the photographer opened it again; null unless they did.</summary>
    public string? Reason { get; init; }

    /// <summary>How many chosen and undecided ones are hidden or away; they count again once they are back.</summary>
    public int Away { get; init; }

    /// <summary>How many favorites could be chosen that are not chosen yet.</summary>
    public int Favorites { get; init; }

    /// <summary>The names of those with whom it is made together; empty where each chooses apart.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Whether the choices of others can be compared with theirs.</summary>
    public bool CanCompare { get; init; }

    /// <summary>The latest first; empty before the first was finished.</summary>
    public IReadOnlyList<VersionCard> Versions { get; init; } = [];

    /// <summary>What the latest version changed in the one before; null for a first one, and while it is open.</summary>
    public VersionChanges? Changes { get; init; }

    /// <summary>What of the latest version is not in the gallery for them; empty while it is open.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether photos may be chosen now.</summary>
    public bool IsOpen => Status is not (SelectionStatus.Finished or SelectionStatus.Delivered);

    /// <summary>Whether there would be too many with all favorites.</summary>
    public bool FavoritesFit => Most is null || Chosen + Favorites <= Most;
}

/// <summary>A version of a choice.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Count">How many photos.</param>
/// <param name="FinishedAt">When.</param>
/// <param name="By">Who finished it; null where nobody knows any more.</param>
public sealed record VersionCard(int Number, int Count, DateTimeOffset FinishedAt, string? By);

/// <summary>What one version changed in the one before.</summary>
/// <param name="Since">The number of the one before.</param>
/// <param name="Added">What came in.</param>
/// <param name="Removed">What went out.</param>
/// <param name="Kept">How many stayed.</param>
public sealed record VersionChanges(int Since, IReadOnlyList<ChosenPhoto> Added, IReadOnlyList<ChosenPhoto> Removed, int Kept);

/// <summary>A photo of a version, whether or not it is still there.</summary>
/// <param name="FileName">As it was called then.</param>
/// <param name="Tile">To be shown; null where it is not there, or not for the asker's eyes.</param>
public sealed record ChosenPhoto(string FileName, AssetTile? Tile);

/// <summary>What is chosen and undecided at this moment, for other screens of the same choice; null as above.</summary>
public sealed record ReadMarks(Guid GalleryId, Viewer Viewer, Guid RequestId);

/// <summary>Photos by what became of them.</summary>
public sealed record MarksNow(SelectionStatus Status, IReadOnlyList<Guid> Chosen, IReadOnlyList<Guid> Undecided);
