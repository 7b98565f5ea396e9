using Galleries.Contracts;

namespace Galleries.Domain;

internal sealed partial class Grant
{
    public const int MostPhotos = 500;

    // Each asks those before it at every request.
    private const int MostBefore = 3;

    /// <summary>The photos it shows, of those in its scenes, in the order they were chosen; null for all.</summary>
    public IReadOnlyList<Guid>? Assets { get; private set; }

    /// <summary>The collection that it shows in place of chosen photos, as that is at any moment; null for none.</summary>
    public Guid? CollectionId { get; private set; }

    /// <summary>What is in that collection now. Whoever finds a grant finds it with that: without, it shows nothing.</summary>
    public IReadOnlyList<Guid> Collected { get; private set; } = [];

    /// <summary>How a visitor, or the studio, shared it; null for a link that is no share.</summary>
    public ShareWay? Way { get; private set; }

    /// <summary>Whether it was made to be handed to another program, and nobody knows yet that it was.</summary>
    public bool IsUnsent { get; private set; }

    /// <summary>How often somebody came by it; counted of shares alone.</summary>
    public int TimesOpened { get; private set; }

    /// <summary>The photos that both it and its maker's grant show; null for all.</summary>
    public IReadOnlyList<Guid>? AssetsShown => Maker?.AssetsShown is not { } makers ? OwnAssets : OwnAssets is not { } own ? makers : [.. own.Intersect(makers)];

    /// <summary>Whether what it shows changes without it: what is in somebody's collection.</summary>
    public bool IsLive => CollectionId is not null || Maker is { IsLive: true };

    /// <summary>The code that it asks for, or the one before it: nobody comes around a code by a share. Encrypted; null for none.</summary>
    public string? CodeInForce => CodeCipher ?? (Way is null ? null : Maker?.CodeInForce);

    /// <summary>Whether who came by it may share what they see. Vendors' terms bind them alone.</summary>
    public bool MayBeSharedFurther => Type != VisitorType.Vendor && Before < MostBefore;

    /// <summary>As whom others come by what is shared from here.</summary>
    public VisitorType TypeOfShares => Type == VisitorType.MainClient ? VisitorType.ClientInvited : VisitorType.Guest;

    private IReadOnlyList<Guid>? OwnAssets => CollectionId is null ? Assets : Collected;

    private int Before => Maker is null ? 0 : Maker.Before + 1;

    /// <summary>Makes it a share: of these photos, or null for all that its maker sees. Without a maker it is the studio's own.</summary>
    public Grant Share(IReadOnlyList<Guid>? assets, ShareWay way, string? note)
    {
        (Assets, Way, Note, IsUnsent) = (assets, way, note, way == ShareWay.Mobile);
        return this;
    }

    /// <summary>It was handed over; whether that is news.</summary>
    public bool Send()
    {
        var isNews = IsUnsent;
        IsUnsent = false;
        return isNews;
    }

    /// <summary>Has a share show what is in a collection that its maker may open.</summary>
    public Grant Follow(Collection collection)
    {
        CollectionId = collection.Id;
        return this;
    }

    /// <summary>Fills it with what is in that collection, as long as its maker may open it.</summary>
    public void Collect(Collection collection, IReadOnlyList<Guid> assetIds) =>
        Collected = collection.Id == CollectionId && (Maker is not { } maker || collection.IsOpenTo(MakerId, maker.Type)) ? assetIds : [];
}
