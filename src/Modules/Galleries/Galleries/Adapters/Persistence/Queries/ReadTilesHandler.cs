using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>The studio sees every asset that is not in the bin.</summary>
internal sealed class ReadTilesHandler(GalleriesDbContext db, IPlaybacks playbacks) : IQueryHandler<ReadTiles, IReadOnlyDictionary<Guid, AssetTile>>
{
    public async Task<IReadOnlyDictionary<Guid, AssetTile>> Handle(ReadTiles query, CancellationToken ct) =>
        await db.Assets.Where(asset => query.AssetIds.Contains(asset.Id)).ToDictionaryAsync(
            asset => asset.Id, asset => asset.ToTile() with { WebSize = Sending.Of(asset.Kind, asset.Playback, DownloadSize.WebSize, playbacks.AreMade) }, ct);
}
