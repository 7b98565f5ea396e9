using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>How far a way into a gallery reaches: what the gallery offers, or the link's maker has, is narrowed by the type of visitor, then by the link.</summary>
/// <param name="Type">Who comes by it.</param>
/// <param name="Scenes">The scenes it shows; null for the whole gallery.</param>
/// <param name="Sizes">The sizes it allows of those offered; null for all of them.</param>
internal sealed record Reach(VisitorType Type, IReadOnlyList<Guid>? Scenes, SizeSet? Sizes)
{
    /// <summary>The photos it shows; null for all of its scenes.</summary>
    public IReadOnlyList<Guid>? Assets { get; private init; }

    /// <summary>How far its maker's link reaches; null where the studio made it.</summary>
    public Reach? Maker { get; private init; }

    public bool SeesHidden => Type == VisitorType.MainClient;

    public static Reach Of(Grant grant) => new(grant.Type, grant.ScenesShown, grant.Sizes)
    {
        Assets = grant.AssetsShown,
        Maker = grant.Maker is { } maker ? Of(maker) : null,
    };

    /// <summary>Of a link that narrows nothing.</summary>
    public static Reach Of(VisitorType type) => new(type, null, null);

    public bool MayHide(Terms terms) => SeesHidden && terms.ClientsMayHide;

    public bool MayDesignCover(Terms terms) => Type == VisitorType.MainClient && terms.Cover != CoverRule.Off;

    public Offer OfferIn(Terms terms) =>
        (Maker?.OfferIn(terms) ?? (terms.DownloadEnabled ? terms.Offer : terms.Offer.Narrowed(SizeSet.None)))
            .Narrowed(terms.Audience.SizesOf(Type)).Narrowed(Sizes ?? SizeSet.All);

    public Decision Allowed(Gallery gallery, Terms terms, Offer offer) => new(Verdict.Allowed, SeenIn(gallery), Taken(gallery, offer), offer)
    {
        Quota = QuotaIn(terms),
        MayHide = MayHide(terms),
        MayDesignCover = MayDesignCover(terms),
        MayNote = terms.VisitorsMayNote,
    };

    /// <summary>What may be looked at.</summary>
    public Sight SeenIn(Gallery gallery) => Sight.Of(Scenes, HiddenFrom(gallery), SeesHidden, Assets);

    private Sight Taken(Gallery gallery, Offer offer) => offer.HasAny ? Sight.Of(Scenes, [.. HiddenFrom(gallery).Union(KeptFrom(gallery))], SeesHidden, Assets) : Sight.Nothing;

    // Whoever was let in by somebody is never shown more than they are.
    private IReadOnlyList<Guid> HiddenFrom(Gallery gallery) =>
        Maker is null ? gallery.ScenesHiddenFrom(Type) : [.. gallery.ScenesHiddenFrom(Type).Union(Maker.HiddenFrom(gallery))];

    private IReadOnlyList<Guid> KeptFrom(Gallery gallery) =>
        Maker is null ? gallery.ScenesKeptFrom(Type) : [.. gallery.ScenesKeptFrom(Type).Union(Maker.KeptFrom(gallery))];

    /// <summary>Main clients share one, and with those they let in; of everybody else the sizes decide.</summary>
    private int? QuotaIn(Terms terms) => Maker is not null ? Maker.QuotaIn(terms) : Type == VisitorType.MainClient ? terms.FreeDownloads : null;
}
