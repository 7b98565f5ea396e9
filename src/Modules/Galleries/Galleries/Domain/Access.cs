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
        if (IsDownload(purpose) && gallery.Publication == Publication.Archived && (asker.IsStudio || asker.Posture is not null))
            return Decision.Refused(Verdict.InArchive);
        if (asker.Posture is { } posture)
            return Pose(posture, gallery, grant, terms, purpose, size);
        if (asker.IsStudio)
            return IsForVisitorsOnly(purpose) ? Decision.Refused(Verdict.NotAVisitor) : Decision.OfStudio(terms.Offer);
        if (asker.VisitorId is not { } visitorId || grant is null || grant.Id != asker.GrantId || !grant.LetsIn(gallery.Id, visitorId, asker.Issue))
            return Decision.Refused(Verdict.Unknown);

        var reach = Reach.Of(grant);
        var offer = reach.OfferIn(terms);
        var verdict = PhaseFor(purpose, gallery.PhaseAt(moment), grant) switch
        {
            GalleryPhase.Expired => Verdict.Expired,
            GalleryPhase.Archived => Verdict.Archived,
            GalleryPhase.Draft or GalleryPhase.Offline => Verdict.Offline,
            _ when grant.HasExpired(moment) => Verdict.LinkExpired,
            _ when grant.IsShared && !terms.ShareEnabled => Verdict.SharingPaused,
            _ when terms.AsksWho && !grant.IsPersonal && !asker.IsKnown => Verdict.MustIntroduce,
            _ when grant.Type == VisitorType.Vendor && terms.VendorTerms is { } version && asker.AcceptedTerms != version => Verdict.MustAccept,
            _ when purpose == Purpose.Hide && !reach.MayHide(terms) => Verdict.MayNotHide,
            _ when purpose == Purpose.Invite && grant.Type != VisitorType.MainClient => Verdict.NotAMainClient,
            _ when purpose == Purpose.Invite && !terms.ShareEnabled => Verdict.SharingOff,
            _ when purpose == Purpose.Share && !grant.MayBeSharedFurther => Verdict.MayNotShare,
            _ when purpose == Purpose.Share && !terms.ShareEnabled => Verdict.SharingOff,
            _ when purpose == Purpose.Note && !terms.VisitorsMayNote => Verdict.NotesOff,
            _ when purpose == Purpose.Select && grant.Type != VisitorType.MainClient => Verdict.NotAsked,
            _ when purpose == Purpose.DesignCover && !reach.MayDesignCover(terms) => Verdict.CoverNotOffered,
            _ => OfDownload(purpose, size, offer),
        };
        return verdict == Verdict.Allowed ? reach.Allowed(gallery, terms, offer) : Decision.Refused(verdict);
    }

    /// <summary>What somebody who holds a link, and has not come by it yet, would be shown at once; nothing where they would be asked for anything first.</summary>
    public static Decision Preview(Gallery gallery, Grant grant, Terms terms, Moment moment)
    {
        var stops = gallery.PhaseAt(moment) != GalleryPhase.Online || grant.HasExpired(moment) || (grant.IsShared && !terms.ShareEnabled) || grant.CodeInForce is not null
            || (terms.AsksWho && !grant.IsPersonal) || (grant.Type == VisitorType.Vendor && terms.VendorTerms is not null) || (terms.ConfirmsDevices && grant.IsPersonal)
            || !grant.LetsIn(gallery.Id, grant.VisitorId ?? Guid.Empty);
        var reach = Reach.Of(grant);
        return stops ? Decision.Refused(Verdict.Unknown) : reach.Allowed(gallery, terms, reach.OfferIn(terms));
    }

    /// <summary>
    /// The studio, as somebody else does: with all that is shown and offered to them, whether or not the gallery or their link is open now, and without
    /// a deed in their name.
    /// </summary>
    private static Decision Pose(Posture posture, Gallery gallery, Grant? grant, Terms terms, Purpose purpose, DownloadSize? size)
    {
        if (posture.GrantId is not null && (grant?.Id != posture.GrantId || grant?.GalleryId != gallery.Id))
            return Decision.Refused(Verdict.Unknown);
        if (IsForVisitorsOnly(purpose) || purpose == Purpose.Hide)
            return Decision.Refused(Verdict.OnlyLooking);

        var reach = grant is null ? Reach.Of(posture.Type) : Reach.Of(grant);
        var offer = reach.OfferIn(terms);
        var verdict = OfDownload(purpose, size, offer);
        return verdict == Verdict.Allowed ? reach.Allowed(gallery, terms, offer) : Decision.Refused(verdict);
    }

    // The cover is a sign at the door: who would be let in sees it while the gallery is closed; of a draft, who was invited by name alone.
    private static GalleryPhase PhaseFor(Purpose purpose, GalleryPhase phase, Grant grant) =>
        purpose == Purpose.Sign && (phase != GalleryPhase.Draft || grant.IsPersonal) ? GalleryPhase.Online : phase;

    private static Verdict OfDownload(Purpose purpose, DownloadSize? size, Offer offer) =>
        !IsDownload(purpose) ? Verdict.Allowed
        : !offer.HasAny ? Verdict.DownloadsOff
        : size is { } asked && !offer.Has(asked) ? Verdict.SizeNotOffered
        : Verdict.Allowed;

    private static bool IsForVisitorsOnly(Purpose purpose) => purpose is Purpose.Favorite or Purpose.View or Purpose.Buy or Purpose.Invite or Purpose.DesignCover or Purpose.Share or Purpose.Select or Purpose.Note;

    private static bool IsDownload(Purpose purpose) => purpose is Purpose.Original or Purpose.Archive;
}

/// <summary>Who asks: the studio, a visitor who came by a grant, or nobody known.</summary>
/// <param name="IsStudio">A signed-in owner or assistant.</param>
/// <param name="VisitorId">The visitor, or null.</param>
/// <param name="GrantId">The grant they came by, or null.</param>
/// <param name="Issue">Which issue of the grant's link a browser came by; null where it is not a browser that asks.</param>
/// <param name="IsKnown">Whether they said who they are.</param>
/// <param name="AcceptedTerms">The version of the vendors' terms that they accepted; null for none.</param>
internal readonly record struct Asker(bool IsStudio, Guid? VisitorId, Guid? GrantId, int? Issue = null, bool IsKnown = false, int? AcceptedTerms = null)
{
    /// <summary>As whom the studio looks; null for everybody else, and for the studio as itself.</summary>
    public Posture? Posture { get; init; }

    /// <summary>The grant to be looked up: their own, or the one that is looked by.</summary>
    public Guid? NamedGrantId => Posture is { } posture ? posture.GrantId : GrantId;
}

/// <summary>As whom the studio looks.</summary>
/// <param name="Type">A type of visitor.</param>
/// <param name="GrantId">The link of somebody; null for the type alone.</param>
internal readonly record struct Posture(VisitorType Type, Guid? GrantId);

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
    Hide,

    /// <summary>Let somebody else in, as far as they are in themselves.</summary>
    Invite,

    /// <summary>To design the gallery's cover.</summary>
    DesignCover,

    /// <summary>To leave a note on a photo.</summary>
    Note,

    /// <summary>To make a link that shows others the gallery, or some of its photos.</summary>
    Share,

    /// <summary>To choose what the photographer asked for.</summary>
    Select,

    /// <summary>To see the cover, and nothing else, on the page that says why the gallery is closed.</summary>
    Sign,
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

    /// <summary>Whether photos may be hidden from everybody else.</summary>
    public bool MayHide { get; init; }

    /// <summary>Whether they may design the cover.</summary>
    public bool MayDesignCover { get; init; }

    /// <summary>Whether they may leave notes on photos.</summary>
    public bool MayNote { get; init; }

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
    Archived,

    /// <summary>The studio sees the gallery, but its originals are in the archive, and nothing of it leaves.</summary>
    InArchive,

    /// <summary>The gallery is open, but the time of this link is over.</summary>
    LinkExpired,

    /// <summary>A visitor made this link, and sharing is switched off.</summary>
    SharingPaused,

    /// <summary>As soon as they have said who they are.</summary>
    MustIntroduce,

    /// <summary>As soon as they, a vendor, have accepted the terms of use as they read now.</summary>
    MustAccept,
    DownloadsOff,
    SizeNotOffered,

    /// <summary>Only main clients invite others.</summary>
    NotAMainClient,

    /// <summary>They may as soon as sharing is switched on.</summary>
    SharingOff,

    /// <summary>Their link binds them alone, or was passed on too often already.</summary>
    MayNotShare,

    /// <summary>Main clients alone hide photos, where the studio lets them.</summary>
    MayNotHide,

    /// <summary>The studio looks as somebody else does, and does nothing in their name.</summary>
    OnlyLooking,

    /// <summary>The cover is the photographer's, or designed by main clients alone.</summary>
    CoverNotOffered,

    /// <summary>The photographer takes no notes on photos.</summary>
    NotesOff,

    /// <summary>Main clients alone choose what the photographer asked for.</summary>
    NotAsked,

    /// <summary>The studio looks and downloads, but has no picks, counts and purchases of its own.</summary>
    NotAVisitor,
}
