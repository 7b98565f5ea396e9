using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>How far a way into a gallery reaches: what the gallery offers is narrowed by the type of visitor, then by the link.</summary>
/// <param name="Type">Who comes by it.</param>
/// <param name="Scenes">The scenes it shows; null for the whole gallery.</param>
/// <param name="Sizes">The sizes it allows of those offered; null for all of them.</param>
internal readonly record struct Reach(VisitorType Type, IReadOnlyList<Guid>? Scenes, SizeSet? Sizes)
{
    public bool SeesHidden => Type == VisitorType.MainClient;

    public static Reach Of(Grant grant) => new(grant.Type, grant.Scenes, grant.Sizes);

    /// <summary>Of a link that narrows nothing.</summary>
    public static Reach Of(VisitorType type) => new(type, null, null);

    public bool MayHide(Terms terms) => SeesHidden && terms.ClientsMayHide;

    public Offer OfferIn(Terms terms) =>
        terms.DownloadEnabled ? terms.Offer.Narrowed(terms.Audience.SizesOf(Type)).Narrowed(Sizes ?? SizeSet.All) : terms.Offer.Narrowed(SizeSet.None);

    public Decision Allowed(Gallery gallery, Terms terms, Offer offer) => new(Verdict.Allowed, Sight.Of(Scenes, showsHidden: SeesHidden), Taken(gallery, offer), offer)
    {
        Quota = QuotaIn(terms),
        MayHide = MayHide(terms),
    };

    private Sight Taken(Gallery gallery, Offer offer) => offer.HasAny ? Sight.Of(Scenes, gallery.ScenesKeptFrom(Type), SeesHidden) : Sight.Nothing;

    /// <summary>Main clients share one; of everybody else the sizes decide.</summary>
    private int? QuotaIn(Terms terms) => Type == VisitorType.MainClient ? terms.FreeDownloads : null;
}
