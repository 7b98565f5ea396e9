using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>Added up by an index that holds all that is asked for.</summary>
internal sealed class ReadStudioStorageHandler(GalleriesDbContext db) : IQueryHandler<ReadStudioStorage, StudioStorage>
{
    public async Task<StudioStorage> Handle(ReadStudioStorage query, CancellationToken ct)
    {
        var sums = await db.Assets.IgnoreQueryFilters().Where(asset => asset.ErasedAt == null)
            .GroupBy(asset => asset.IsArchived).Select(some => new { some.Key, Bytes = some.Sum(asset => asset.Length) }).ToDictionaryAsync(some => some.Key, some => some.Bytes, ct);
        var made = await db.Renditions.Where(rendition => rendition.BlobKey != null).SumAsync(rendition => rendition.Length, ct);
        return new StudioStorage(sums.GetValueOrDefault(false), sums.GetValueOrDefault(true), made);
    }
}
