using System.Collections.Concurrent;
using System.Collections.Frozen;
using BuildingBlocks.Signals;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Adapters.Persistence;

/// <summary>
/// Galleries that are being looked at, in memory, so that a page full of pictures asks the database once. Dropped when anything in them
/// is committed, here or on another host; while the other hosts cannot be heard, nothing is answered from memory.
/// </summary>
internal sealed class GallerySnapshots : IDisposable
{
    private readonly ConcurrentDictionary<Guid, Entry> _entries = new();
    private readonly IServiceScopeFactory _scopes;
    private readonly ISignalListener _signals;
    private readonly SnapshotLimits _limits;
    private readonly IDisposable _subscription;
    private long _uses;

    public GallerySnapshots(IServiceScopeFactory scopes, ISignalListener signals, SnapshotLimits limits)
    {
        (_scopes, _signals, _limits) = (scopes, signals, limits);
        _subscription = signals.Subscribe(GalleriesDbContext.Channel, Drop, _entries.Clear);
    }

    public bool Trusted => _signals.Listening;

    public IReadOnlyCollection<Guid> Held => [.. _entries.Keys];

    /// <summary>The gallery as committed before the call, or null when there is none.</summary>
    public async ValueTask<GallerySnapshot?> Find(Guid galleryId, CancellationToken ct)
    {
        var entry = _entries.GetOrAdd(galleryId, static (id, all) => new Entry(() => all.Load(id)), this);
        entry.LastUse = Interlocked.Increment(ref _uses);
        try
        {
            var loading = entry.Snapshot.Value;
            var snapshot = loading.IsCompletedSuccessfully ? loading.Result : await loading.WaitAsync(ct);
            if (snapshot is null)
                Drop(galleryId, entry);
            return snapshot;
        }
        catch (Exception) when (entry.Snapshot.Value.IsFaulted)
        {
            // The next one tries anew.
            Drop(galleryId, entry);
            throw;
        }
    }

    public void Dispose() => _subscription.Dispose();

    private void Drop(string galleryId)
    {
        if (Guid.TryParseExact(galleryId, "n", out var id))
            _entries.TryRemove(id, out _);
    }

    /// <summary>Only this very entry: another one may have taken its place.</summary>
    private void Drop(Guid galleryId, Entry entry) => _entries.TryRemove(KeyValuePair.Create(galleryId, entry));

    private async Task<GallerySnapshot?> Load(Guid galleryId)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GalleriesDbContext>();
        if (await db.Galleries.AsNoTracking().SingleOrDefaultAsync(gallery => gallery.Id == galleryId) is not { } gallery)
            return null;

        var grants = await db.Grants.AsNoTracking().Where(grant => grant.GalleryId == galleryId).ToListAsync();
        Grant.Join(grants);
        var pictures = await db.Assets.AsNoTracking().Where(asset => asset.GalleryId == galleryId && asset.Progress != AssetProgress.Failed).WithPicture()
            .Select(asset => new { asset.Id, asset.ContentKey, BlobKey = asset.PosterKey ?? asset.BlobKey, asset.SceneId, IsHidden = asset.HiddenAt != null, IsWaiting = asset.Progress == AssetProgress.Waiting }).ToListAsync();
        MakeRoom(pictures.Count);
        return new GallerySnapshot(
            gallery, grants.ToFrozenDictionary(grant => grant.Id),
            pictures.ToFrozenDictionary(picture => picture.Id, picture => new SnapshotPicture(picture.ContentKey, picture.BlobKey, picture.SceneId, picture.IsHidden, picture.IsWaiting)));
    }

    /// <summary>What was not looked at for longest goes first.</summary>
    private void MakeRoom(int pictures)
    {
        var oldestFirst = _entries.Where(held => held.Value.IsLoaded).OrderBy(held => held.Value.LastUse).ToList();
        var (galleries, total) = (oldestFirst.Count, pictures + oldestFirst.Sum(held => held.Value.Pictures));
        foreach (var (id, entry) in oldestFirst)
        {
            if (galleries < _limits.Galleries && total <= _limits.Pictures)
                return;

            Drop(id, entry);
            galleries--;
            total -= entry.Pictures;
        }
    }

    private sealed class Entry(Func<Task<GallerySnapshot?>> load)
    {
        public Lazy<Task<GallerySnapshot?>> Snapshot { get; } = new(load);

        public long LastUse { get; set; }

        public bool IsLoaded => Snapshot is { IsValueCreated: true, Value.IsCompletedSuccessfully: true };

        public int Pictures => Snapshot.Value.Result?.Pictures.Count ?? 0;
    }
}

/// <summary>How much is held in memory at most: by default some forty megabytes.</summary>
internal sealed record SnapshotLimits(int Galleries = 500, int Pictures = 100_000);
