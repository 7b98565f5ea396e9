using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Gathers what <see cref="Access.Decide"/> has to know, for everybody who asks about one gallery.</summary>
internal sealed class Reception(IGalleryRepository galleries, IGuestBook guests, ITerms terms, IStudioCard studio, TimeProvider clock)
{
    public async Task<Reply> Ask(Guid galleryId, Viewer viewer, Purpose purpose, CancellationToken ct, DownloadSize? size = null)
    {
        var asker = viewer.AsAsker();
        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var inForce = LeavesTheHouse(purpose) ? await terms.Certain(galleryId, ct) : await terms.InForce(galleryId, ct);
        var gallery = await galleries.Find(galleryId, ct);
        var grant = asker.NamedGrantId is { } grantId ? await guests.FindGrant(galleryId, grantId, ct) : null;
        var visitor = asker.VisitorId is { } visitorId ? await guests.FindVisitor(galleryId, visitorId, ct) : null;

        asker = asker with { IsKnown = asker.IsKnown || visitor?.Email is not null, AcceptedTerms = asker.AcceptedTerms ?? visitor?.AcceptedTerms };
        var decision = Access.Decide(asker, gallery, grant, inForce, moment, purpose, size);
        // A link alone is no visitor: who never entered has no picks and no page.
        if (!asker.IsStudio && asker.Posture is null && visitor?.GrantId != asker.GrantId)
            decision = Decision.Refused(Verdict.Unknown);

        var likeness = asker.Posture is not null && grant?.VisitorId is { } personId ? await guests.FindVisitor(galleryId, personId, ct) : visitor;
        return new Reply(decision, gallery, visitor, inForce, moment) { Grant = grant, Size = size, Likeness = likeness };
    }

    private static bool LeavesTheHouse(Purpose purpose) => purpose is Purpose.Original or Purpose.Archive;
}

/// <summary>The decision and what it was made of.</summary>
internal sealed record Reply(Decision Decision, Gallery? Gallery, Visitor? Visitor, Terms Terms, Moment Moment)
{
    /// <summary>What the visitor came by; null for the studio and for nobody.</summary>
    public Grant? Grant { get; init; }

    /// <summary>The size that was asked for; null for none.</summary>
    public DownloadSize? Size { get; init; }

    /// <summary>Whose picks are shown: the visitor's, or those of the person as whom the studio looks. Nothing is ever done in this one's name.</summary>
    public Visitor? Likeness { get; init; }

    public Verdict Verdict => Decision.Verdict;

    /// <summary>What may be looked at, picked and bought.</summary>
    public Sight Seen => Decision.Seen;

    /// <summary>What others would see of it by a share.</summary>
    public Sight SeenByOthers => Grant is { } own && Gallery is { } gallery ? Seen.ForOthers(gallery.ScenesHiddenFrom(own.TypeOfShares)) : Sight.Nothing;

    /// <summary>What may be downloaded.</summary>
    public Sight Taken => Decision.Taken;

    /// <summary>With what may be downloaded of one scene alone; null for all of it.</summary>
    public Reply InScene(Guid? sceneId) => sceneId is { } id ? this with { Decision = Decision with { Taken = Taken.InScene(id) } } : this;

    /// <summary>In which sizes.</summary>
    public Offer Offer => Decision.Offer;

    /// <summary>How many different photos may be downloaded free of charge; null for however many.</summary>
    public int? Quota => Decision.Quota;

    /// <summary>Whether photos may be hidden from everybody else.</summary>
    public bool MayHide => Decision.MayHide;

    /// <summary>Whether who looks may design the cover too.</summary>
    public bool MayDesignCover => Decision.MayDesignCover;

    /// <summary>Whether who looks may leave notes on photos.</summary>
    public bool MayNote => Decision.MayNote;

    public bool Allowed => Verdict == Verdict.Allowed;

    /// <summary>Whether what is seen is some scenes, or some photos, alone.</summary>
    public bool IsNarrowed => Allowed && Seen.IsPart;

    /// <summary>Whether they may let others in.</summary>
    public bool CanInvite => Allowed && Terms.ShareEnabled && Visitor is not null && Grant is { Type: VisitorType.MainClient };

    /// <summary>Whether they may share what they see.</summary>
    public bool CanShare => Allowed && Terms.ShareEnabled && Visitor is not null && Grant is { MayBeSharedFurther: true };

    /// <summary>The verdict as a page's reader is told.</summary>
    public Admission Admission => Verdict switch
    {
        Verdict.Allowed => Admission.Admitted,
        Verdict.Offline => Admission.Offline,
        Verdict.Expired => Admission.Expired,
        Verdict.Archived => Admission.Archived,
        Verdict.LinkExpired => Admission.LinkExpired,
        Verdict.SharingPaused => Admission.SharingPaused,
        Verdict.MustIntroduce => Admission.MustIntroduce,
        Verdict.MustAccept => Admission.MustAccept,
        _ => Admission.Unknown,
    };

    /// <summary>The verdict as a sentence; for an unknown viewer the same as for a gallery that never was.</summary>
    public Outcome Refusal => Verdict switch
    {
        Verdict.Offline => Outcome.Refused("This gallery is offline at the moment."),
        Verdict.Expired => Outcome.Refused("This gallery has expired."),
        Verdict.Archived => Outcome.Refused("This gallery is in the photographer's archive."),
        Verdict.InArchive => Outcome.Refused("The originals of this gallery are in archive storage. Bring them back first."),
        Verdict.LinkExpired => Outcome.Refused("This link has expired. Please ask your photographer for a new one."),
        Verdict.SharingPaused => Outcome.Refused("Sharing is paused for this gallery. Your link works again as soon as it goes on."),
        Verdict.MustIntroduce => Outcome.Refused("Please open the gallery's page first and say who you are."),
        Verdict.MustAccept => Outcome.Refused("Please open the gallery's page first and accept the terms of use."),
        Verdict.DownloadsOff when Terms.DownloadEnabled => Outcome.Refused("Your link does not include downloads. Your photographer can change that."),
        Verdict.DownloadsOff => Outcome.Refused("Downloads are switched off for this gallery."),
        Verdict.SizeNotOffered when Size is { } size && Terms.Offer.Has(size) => Outcome.Refused("Your link does not include downloads in this size. Your photographer can change that."),
        Verdict.SizeNotOffered => Outcome.Refused("This gallery does not offer downloads in this size."),
        Verdict.NotAMainClient => Outcome.Refused("Only main clients can invite others to this gallery."),
        Verdict.SharingOff => Outcome.Refused("Sharing is switched off for this gallery at the moment."),
        Verdict.MayNotShare when Grant is { Type: VisitorType.Vendor } => Outcome.Refused("The terms of use hold for you alone, so what you see is not yours to share. Please ask the photographer."),
        Verdict.MayNotShare => Outcome.Refused("This was shared with you, and can't be shared further from here. You can pass on the very link you came by."),
        Verdict.MayNotHide => Outcome.Refused("In this gallery, you can't hide photos from others."),
        Verdict.OnlyLooking => Outcome.Refused("You look at this gallery as somebody else does. Nothing is done in their name."),
        Verdict.CoverNotOffered => Outcome.Refused("Your photographer designs the cover of this gallery."),
        Verdict.NotesOff => Outcome.Refused("In this gallery, no notes can be left on photos."),
        Verdict.NotAsked => Outcome.Refused("Only main clients are asked to choose photos."),
        Verdict.NotAVisitor => Outcome.Refused("Only visitors of the gallery have Favorites. Open the gallery by one of its links to pick photos."),
        _ => Outcome.Refused("That gallery does not exist."),
    };
}

internal static class ViewerAsAsker
{
    public static Asker AsAsker(this Viewer viewer) => new(viewer.IsStudio, viewer.VisitorId, viewer.GrantId, viewer.Issue, viewer.IsKnown, viewer.AcceptedTerms)
    {
        Posture = viewer.Pose is { } pose ? new Posture(pose.Type, pose.GrantId) : null,
    };

    /// <summary>Who asked for an archive, to be judged as they stand now.</summary>
    public static Viewer Viewer(this Archive archive) =>
        archive is { VisitorId: { } visitorId, GrantId: { } grantId } ? Viewing.Viewer.Visitor(visitorId, grantId) : Viewing.Viewer.Studio;
}
