using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>What can be done to a gallery in which state, and what state that leads to: the one table that the domain and the studio's buttons go by.</summary>
internal static class Lifecycle
{
    private static readonly Dictionary<(GalleryPhase, GalleryMove), GalleryPhase> Table = new()
    {
        [(GalleryPhase.Draft, GalleryMove.BringOnline)] = GalleryPhase.Online,
        [(GalleryPhase.Draft, GalleryMove.Extend)] = GalleryPhase.Draft,
        [(GalleryPhase.Online, GalleryMove.BringOnline)] = GalleryPhase.Online,
        [(GalleryPhase.Online, GalleryMove.TakeOffline)] = GalleryPhase.Offline,
        [(GalleryPhase.Online, GalleryMove.Extend)] = GalleryPhase.Online,
        [(GalleryPhase.Offline, GalleryMove.BringOnline)] = GalleryPhase.Online,
        [(GalleryPhase.Offline, GalleryMove.TakeOffline)] = GalleryPhase.Offline,
        [(GalleryPhase.Offline, GalleryMove.Extend)] = GalleryPhase.Offline,
        [(GalleryPhase.Offline, GalleryMove.Archive)] = GalleryPhase.Archived,
        [(GalleryPhase.Expired, GalleryMove.TakeOffline)] = GalleryPhase.Expired,
        [(GalleryPhase.Expired, GalleryMove.Extend)] = GalleryPhase.Online, // or whatever it was before
        [(GalleryPhase.Expired, GalleryMove.Archive)] = GalleryPhase.Archived,
        [(GalleryPhase.Archived, GalleryMove.Extend)] = GalleryPhase.Archived,
        [(GalleryPhase.Archived, GalleryMove.Archive)] = GalleryPhase.Archived,
        [(GalleryPhase.Archived, GalleryMove.BringBack)] = GalleryPhase.Offline, // once its originals are there
    };

    /// <summary>Where a move leads to; null where it is refused.</summary>
    public static GalleryPhase? After(GalleryPhase phase, GalleryMove move) => Table.TryGetValue((phase, move), out var next) ? next : null;

    /// <summary>Whether a button for it makes sense: it is allowed, and changes something.</summary>
    public static bool Offers(GalleryPhase phase, GalleryMove move) => After(phase, move) is { } next && next != phase;

    public static Outcome Check(GalleryPhase phase, GalleryMove move) => After(phase, move) is not null ? Outcome.Done : Outcome.Refused((phase, move) switch
    {
        (GalleryPhase.Archived, _) => InArchive,
        (_, GalleryMove.BringBack) => "The originals are in their place already: the gallery is not in the archive.",
        (GalleryPhase.Draft, GalleryMove.TakeOffline) => "The gallery is still a draft: nobody but the studio sees it.",
        (GalleryPhase.Draft, _) => "The gallery is still a draft: it can be archived once it was online.",
        (GalleryPhase.Expired, _) => "The gallery has expired. Choose a later expiration date first.",
        _ => "Take the gallery offline first, so that nobody is in the middle of a download.",
    });

    /// <summary>Said to the studio of everything that needs the originals.</summary>
    public const string InArchive = "The gallery is in the archive. Bring its originals back first.";
}

/// <summary>What the photographer can do to a gallery as a whole, besides removing it, which is always possible.</summary>
internal enum GalleryMove
{
    BringOnline,
    TakeOffline,

    /// <summary>To a later last day.</summary>
    Extend,
    Archive,

    /// <summary>Its originals, from the archive.</summary>
    BringBack,
}
