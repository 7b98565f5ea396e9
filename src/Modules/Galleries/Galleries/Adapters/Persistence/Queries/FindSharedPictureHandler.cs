using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindSharedPictureHandler(IQueryHandler<FindMedia, MediaFile?> media) : IQueryHandler<FindSharedPicture, MediaFile?>
{
    public async Task<MediaFile?> Handle(FindSharedPicture query, CancellationToken ct) => SharedPicture.Read(query.Key) is { } shared
        ? await media.Handle(new FindMedia(shared.GalleryId, shared.AssetId, Viewer.As(new Pose(shared.Type, shared.GrantId))), ct)
        : null;
}
