using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>The one decision who may do what. Every path to a page, a picture, a byte or a pick asks it.</summary>
internal static class Access
{
    /// <param name="asker">Who asks.</param>
    /// <param name="gallery">The gallery, or null when there is none.</param>
    /// <param name="grant">The grant the asker names, as it stands now; null when there is none.</param>
    /// <param name="terms">The rules in force.</param>
    /// <param name="moment">Now.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="size">Of a download; null where no size is asked for, which is what is sent in every size.</param>
    public static Verdict Decide(
        Asker asker, Gallery? gallery, Grant? grant, Terms terms, Moment moment, Purpose purpose, DownloadSize? size = null)
    {
        if (gallery is null)
            return Verdict.Unknown;
        if (asker.IsStudio)
            return IsForVisitorsOnly(purpose) ? Verdict.NotAVisitor : Verdict.Allowed;
        if (asker.VisitorId is not { } visitorId || grant is null || grant.Id != asker.GrantId || !grant.LetsIn(gallery.Id, visitorId))
            return Verdict.Unknown;

        return gallery.PhaseAt(moment) switch
        {
            GalleryPhase.Expired => Verdict.Expired,
            GalleryPhase.Draft or GalleryPhase.Offline => Verdict.Offline,
            _ when IsDownload(purpose) && !terms.DownloadEnabled => Verdict.DownloadsOff,
            _ when IsDownload(purpose) && size is { } asked && !terms.Offer.Has(asked) => Verdict.SizeNotOffered,
            _ => Verdict.Allowed,
        };
    }

    private static bool IsForVisitorsOnly(Purpose purpose) => purpose is Purpose.Favorite or Purpose.View or Purpose.Buy;

    private static bool IsDownload(Purpose purpose) => purpose is Purpose.Original or Purpose.Archive;
}

/// <summary>Who asks: the studio, a visitor who came by a grant, or nobody known.</summary>
internal readonly record struct Asker(bool IsStudio, Guid? VisitorId, Guid? GrantId);

/// <summary>What somebody wants.</summary>
internal enum Purpose
{
    Page,
    Picture,
    Original,
    Archive,
    Favorite,
    View,
    Buy,
}

/// <summary>The answer.</summary>
internal enum Verdict
{
    /// <summary>As if the gallery did not exist.</summary>
    Unknown,
    Allowed,
    Offline,
    Expired,
    DownloadsOff,
    SizeNotOffered,

    /// <summary>The studio looks and downloads, but has no picks, counts and purchases of its own.</summary>
    NotAVisitor,
}
