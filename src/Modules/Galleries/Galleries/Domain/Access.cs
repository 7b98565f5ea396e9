using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>The one decision who may do what, with which assets. Every path to a page, a picture, a byte or a pick asks it.</summary>
internal static class Access
{
    /// <param name="asker">Who asks.</param>
    /// <param name="gallery">The gallery, or null when there is none.</param>
    /// <param name="grant">The grant the asker names, as it stands now; null when there is none.</param>
    /// <param name="terms">The rules in force.</param>
    /// <param name="moment">Now.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="size">Of a download; null where no size is asked for, which is what is sent in every size.</param>
    public static Decision Decide(
        Asker asker, Gallery? gallery, Grant? grant, Terms terms, Moment moment, Purpose purpose, DownloadSize? size = null)
    {
        if (gallery is null)
            return Decision.Refused(Verdict.Unknown);
        if (asker.IsStudio)
            return IsForVisitorsOnly(purpose) ? Decision.Refused(Verdict.NotAVisitor) : Decision.OfStudio(terms.Offer);
        if (asker.VisitorId is not { } visitorId || grant is null || grant.Id != asker.GrantId || !grant.LetsIn(gallery.Id, visitorId, asker.Issue))
            return Decision.Refused(Verdict.Unknown);

        var offer = OfferTo(grant, terms);
        var verdict = gallery.PhaseAt(moment) switch
        {
            GalleryPhase.Expired => Verdict.Expired,
            GalleryPhase.Draft or GalleryPhase.Offline => Verdict.Offline,
            _ when grant.HasExpired(moment) => Verdict.LinkExpired,
            _ when terms.AsksWho && !grant.IsPersonal && !asker.IsKnown => Verdict.MustIntroduce,
            _ when purpose == Purpose.DesignCover && !DesignsCover(grant, terms) => Verdict.CoverNotOffered,
            _ when IsDownload(purpose) && !offer.HasAny => Verdict.DownloadsOff,
            _ when IsDownload(purpose) && size is { } asked && !offer.Has(asked) => Verdict.SizeNotOffered,
            _ => Verdict.Allowed,
        };
        return verdict == Verdict.Allowed
            ? new Decision(verdict, Seen(grant), Taken(grant, gallery, offer), offer) { Quota = QuotaOf(grant, terms), MayDesignCover = DesignsCover(grant, terms) }
            : Decision.Refused(verdict);
    }

    /// <summary>What the gallery offers, narrowed for the type of visitor, narrowed for this very link.</summary>
    private static Offer OfferTo(Grant grant, Terms terms) =>
        terms.DownloadEnabled ? terms.Offer.Narrowed(terms.Audience.SizesOf(grant.Type)).Narrowed(grant.Sizes ?? SizeSet.All) : terms.Offer.Narrowed(SizeSet.None);

    private static Sight Seen(Grant grant) => Sight.Of(grant.Scenes);

    private static Sight Taken(Grant grant, Gallery gallery, Offer offer) =>
        offer.HasAny ? Sight.Of(grant.Scenes, gallery.ScenesKeptFrom(grant.Type)) : Sight.Nothing;

    /// <summary>Main clients share one; of everybody else the sizes decide.</summary>
    private static int? QuotaOf(Grant grant, Terms terms) => grant.Type == VisitorType.MainClient ? terms.FreeDownloads : null;

    private static bool DesignsCover(Grant grant, Terms terms) => grant.Type == VisitorType.MainClient && terms.Cover != CoverRule.Off;

    private static bool IsForVisitorsOnly(Purpose purpose) => purpose is Purpose.Favorite or Purpose.View or Purpose.Buy or Purpose.DesignCover;

    private static bool IsDownload(Purpose purpose) => purpose is Purpose.Original or Purpose.Archive;
}

/// <summary>Who asks: the studio, a visitor who came by a grant, or nobody known.</summary>
/// <param name="IsStudio">A signed-in owner or assistant.</param>
/// <param name="VisitorId">The visitor, or null.</param>
/// <param name="GrantId">The grant they came by, or null.</param>
/// <param name="Issue">Which issue of the grant's link a browser came by; null where it is not a browser that asks.</param>
/// <param name="IsKnown">Whether they said who they are.</param>
internal readonly record struct Asker(bool IsStudio, Guid? VisitorId, Guid? GrantId, int? Issue = null, bool IsKnown = false);

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

    /// <summary>To design the gallery's cover.</summary>
    DesignCover,
}

/// <summary>The answer, and how far it reaches.</summary>
/// <param name="Verdict">Whether, and why not.</param>
/// <param name="Seen">The assets that may be looked at, picked and bought.</param>
/// <param name="Taken">Those that may be downloaded.</param>
/// <param name="Offer">The sizes they may be downloaded in.</param>
internal readonly record struct Decision(Verdict Verdict, Sight Seen, Sight Taken, Offer Offer)
{
    private static readonly Offer NoOffer = new(false, false, false, 0, null);

    /// <summary>How many different photos may be downloaded free of charge; null for however many.</summary>
    public int? Quota { get; init; }

    /// <summary>Whether they may design the cover.</summary>
    public bool MayDesignCover { get; init; }

    public static Decision Refused(Verdict verdict) => new(verdict, Sight.Nothing, Sight.Nothing, NoOffer);

    /// <summary>The studio has every size, whatever is offered.</summary>
    public static Decision OfStudio(Offer offer) =>
        new(Verdict.Allowed, Sight.Everything, Sight.Everything, offer with { Original = true, HighRes = true, WebSize = true });
}

/// <summary>Whether somebody may.</summary>
internal enum Verdict
{
    /// <summary>As if the gallery did not exist.</summary>
    Unknown,
    Allowed,
    Offline,
    Expired,

    /// <summary>The gallery is open, but the time of this link is over.</summary>
    LinkExpired,

    /// <summary>As soon as they have said who they are.</summary>
    MustIntroduce,
    DownloadsOff,
    SizeNotOffered,

    /// <summary>The cover is the photographer's, or designed by main clients alone.</summary>
    CoverNotOffered,

    /// <summary>The studio looks and downloads, but has no picks, counts and purchases of its own.</summary>
    NotAVisitor,
}
