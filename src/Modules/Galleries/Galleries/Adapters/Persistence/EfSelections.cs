using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfSelections(GalleriesDbContext db) : ISelections
{
    public Task<SelectionRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct) =>
        db.SelectionRequests.SingleOrDefaultAsync(request => request.Id == requestId && request.GalleryId == galleryId, ct);

    public Task<int> CountRequests(Guid galleryId, CancellationToken ct) => db.SelectionRequests.CountAsync(request => request.GalleryId == galleryId, ct);

    public Task<SelectionRequest?> FindRound(Guid galleryId, Guid requestId, CancellationToken ct) =>
        db.SelectionRequests.SingleOrDefaultAsync(request => request.RoundOf == requestId && request.GalleryId == galleryId, ct);

    public Task<Selection?> Find(Guid galleryId, Guid selectionId, CancellationToken ct) =>
        db.Selections.SingleOrDefaultAsync(selection => selection.Id == selectionId && selection.GalleryId == galleryId, ct);

    public async Task<IReadOnlyList<Selection>> Of(Guid requestId, CancellationToken ct) =>
        await db.Selections.Where(selection => selection.RequestId == requestId).OrderBy(selection => selection.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<SelectionMark>> Marks(Guid selectionId, CancellationToken ct) =>
        await db.SelectionMarks.Where(mark => mark.SelectionId == selectionId).ToListAsync(ct);

    public Task<FrozenSelection?> Latest(Guid selectionId, CancellationToken ct) =>
        db.FrozenSelections.Where(version => version.SelectionId == selectionId).OrderByDescending(version => version.Number).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Guid>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        assetIds.Count == 0 ? [] : await db.Assets.Choosable(galleryId, sight).Where(asset => assetIds.Contains(asset.Id)).Select(asset => asset.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, AssetOrder order, CancellationToken ct) =>
        assetIds.Count == 0 ? [] : await db.Assets.Choosable(galleryId, sight).Where(asset => assetIds.Contains(asset.Id)).InOrder(order).ToListAsync(ct);

    public Task<int> CountChoosable(Guid galleryId, Sight sight, CancellationToken ct) => db.Assets.Choosable(galleryId, sight).CountAsync(ct);

    public void Add(SelectionRequest request) => db.Add(request);

    public void Add(Selection selection) => db.Add(selection);

    public void Add(SelectionMark mark) => db.Add(mark);

    public void Add(FrozenSelection version) => db.Add(version);

    public void Remove(IReadOnlyList<SelectionMark> marks) => db.RemoveRange(marks);

    public async Task Remove(SelectionRequest request, CancellationToken ct)
    {
        var selections = db.Selections.Where(selection => selection.RequestId == request.Id);
        await db.SelectionMarks.Where(mark => selections.Any(selection => selection.Id == mark.SelectionId)).ExecuteDeleteAsync(ct);
        await db.FrozenSelections.Where(version => selections.Any(selection => selection.Id == version.SelectionId)).ExecuteDeleteAsync(ct);
        // They may be in memory already, where they have to be known to be gone.
        db.RemoveRange(await selections.ToListAsync(ct));
        db.Remove(request);
    }
}

internal static class ChoosableAssets
{
    /// <summary>Pictures that are there and ready, within a sight; videos are no part of an album.</summary>
    public static IQueryable<Asset> Choosable(this IQueryable<Asset> assets, Guid galleryId, Sight sight) => assets
        .Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready && asset.Kind != Contracts.AssetKind.Clip && asset.Kind != Contracts.AssetKind.Video)
        .Within(sight);
}
