using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>The rules of one gallery.</summary>
internal sealed class GalleryRuling(Guid galleryId)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public GalleryRules Rules { get; private set; } = GalleryRules.Initial;

    public int Version { get; private set; }

    public static GalleryRuling From(Guid galleryId, GalleryRules rules) => new(galleryId) { Rules = rules };

    public static Outcome Check(GalleryRules rules) =>
        Enum.IsDefined(rules.Sorting) ? Outcome.Done : Outcome.Refused("Please choose one of the sort orders offered.", nameof(Rules));

    public void Change(GalleryRules rules) => Rules = rules;
}
