using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfUpdates(GalleriesDbContext db) : IUpdates
{
    private static readonly UpdateState[] UnderWay = [UpdateState.Comparing, UpdateState.Applying, UpdateState.Undoing];

    private static readonly UpdateState[] NotOver = [.. UnderWay, UpdateState.Compared, UpdateState.Interrupted];

    private static readonly UpdateState[] Applied = [UpdateState.Applied, UpdateState.Interrupted];

    public Task<Source?> FindSource(Guid galleryId, CancellationToken ct) => db.Sources.SingleOrDefaultAsync(source => source.GalleryId == galleryId, ct);

    public Task<Source?> NextWatched(DateTimeOffset since, CancellationToken ct) =>
        db.Sources.Where(source => !db.Galleries.Any(gallery => gallery.Id == source.GalleryId && gallery.Publication == Publication.Archived))
            .Where(source => source.Watches && (source.LookedAt == null || source.LookedAt <= since)).OrderBy(source => source.LookedAt).ThenBy(source => source.GalleryId).FirstOrDefaultAsync(ct);

    public Task<Update?> Find(Guid galleryId, Guid updateId, CancellationToken ct) =>
        db.Updates.SingleOrDefaultAsync(update => update.Id == updateId && update.GalleryId == galleryId, ct);

    public Task<Update?> Open(Guid galleryId, CancellationToken ct) => NewestFirst(galleryId).Where(update => NotOver.Contains(update.State)).FirstOrDefaultAsync(ct);

    public Task<Update?> NewestApplied(Guid galleryId, CancellationToken ct) => NewestFirst(galleryId)
        .Where(update => Applied.Contains(update.State) && db.UpdateSteps.Any(step => step.UpdateId == update.Id && step.State == StepState.Done)).FirstOrDefaultAsync(ct);

    public Task<Update?> Next(DateTimeOffset now, CancellationToken ct) =>
        db.Updates.Where(update => UnderWay.Contains(update.State) && (update.ClaimedUntil == null || update.ClaimedUntil <= now))
            .OrderBy(update => update.ReachedAt).ThenBy(update => update.Id).FirstOrDefaultAsync(ct);

    public Task<Update?> FindClaimed(Guid claimId, CancellationToken ct) => db.Updates.SingleOrDefaultAsync(update => update.ClaimId == claimId, ct);

    public async Task<IReadOnlyList<Update>> Claimed(CancellationToken ct) => await db.Updates.Where(update => update.ClaimId != null).ToListAsync(ct);

    public async Task<IReadOnlyList<StepOutline>> Outline(Guid updateId, StepState state, CancellationToken ct) =>
        await db.UpdateSteps.Where(step => step.UpdateId == updateId && step.State == state).OrderBy(step => step.Number)
            .Select(step => new StepOutline(step.Number, step.TogetherWith, step.Kind == ChangeKind.Added || step.Kind == ChangeKind.Changed || step.Kind == ChangeKind.Returned))
            .ToListAsync(ct);

    public async Task<IReadOnlyList<UpdateStep>> Steps(Guid updateId, IReadOnlyCollection<int> numbers, CancellationToken ct) =>
        await db.UpdateSteps.Where(step => step.UpdateId == updateId && numbers.Contains(step.Number)).OrderBy(step => step.Number).ToListAsync(ct);

    public Task<int> CountMissing(Guid updateId, bool isUploaded, CancellationToken ct) =>
        db.UpdateSteps.CountAsync(step => step.UpdateId == updateId && step.Kind == ChangeKind.Missing && step.IsUploaded == isUploaded, ct);

    public async Task<IReadOnlyList<KnownPhoto>> Photos(Guid galleryId, CancellationToken ct) =>
        await AllOf(galleryId).OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id)
            .Select(asset => new KnownPhoto(asset.Id, asset.SourcePath, asset.FileName, asset.Length, asset.ContentKey, asset.SourceStamp, asset.GoneAt != null) { IsBinned = asset.BinnedAt != null, Replaced = asset.Replaced }).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Assets(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        await AllOf(galleryId).Where(asset => assetIds.Contains(asset.Id)).ToListAsync(ct);

    public async Task Vacate(IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        // What was changed by now must not be overwritten by the room that is made.
        await db.SaveChangesAsync(ct);
        foreach (var entry in db.ChangeTracker.Entries<Asset>().Where(entry => assetIds.Contains(entry.Entity.Id)))
        {
            var room = $"moving-{entry.Entity.Id:n}";
            await db.Assets.IgnoreQueryFilters().Where(asset => asset.Id == entry.Entity.Id).ExecuteUpdateAsync(change => change.SetProperty(asset => asset.ContentKey, room), ct);
            entry.Property(asset => asset.ContentKey).OriginalValue = room;
        }
    }

    public void Add(Source source) => db.Add(source);

    public void Add(Update update) => db.Add(update);

    public void Add(IEnumerable<UpdateStep> steps) => db.AddRange(steps);

    public void Remove(Update update) => db.Remove(update);

    private IQueryable<Update> NewestFirst(Guid galleryId) => db.Updates.Where(update => update.GalleryId == galleryId).OrderByDescending(update => update.StartedAt).ThenByDescending(update => update.Id);

    private IQueryable<Asset> AllOf(Guid galleryId) => db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == galleryId);
}
