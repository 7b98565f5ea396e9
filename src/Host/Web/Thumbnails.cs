using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>Addresses of small pictures for lists that know only which assets they hold.</summary>
internal sealed class Thumbnails(IQueryHandler<FindMedia, MediaFile?> media)
{
    /// <summary>One address for each asset that the asker may see now.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Find(Guid galleryId, Viewer viewer, IEnumerable<Guid> assetIds, CancellationToken ct)
    {
        var found = new Dictionary<Guid, string>();
        foreach (var assetId in assetIds)
            if (await media.Handle(new FindMedia(galleryId, assetId, viewer), ct) is { } file)
                found[assetId] = MediaUrl.Of($"{galleryId:N}", $"{assetId:N}", MediaUrl.Version(file.ContentKey, viewer.IsStudio ? null : file.Mark?.Key), MediaSizes.Edges[0]);
        return found;
    }
}
