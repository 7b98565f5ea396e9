using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Galleries.Adapters.Persistence;

/// <summary>
/// Which tables have rows of a gallery is read from the model, so that one that is added later is not forgotten. Bytes are deleted by the sweep,
/// which outlives a crash; it lets go of renditions by itself once no photo has their content.
/// </summary>
internal sealed class EfRemovals(GalleriesDbContext db) : IRemovals
{
    private static readonly Type[] Swept = [typeof(Leftover), typeof(Rendition), typeof(MarkedVideo), typeof(Transfer)];

    public async Task Remove(Gallery gallery, DateTimeOffset now, CancellationToken ct)
    {
        await LeaveBytes(gallery.Id, now, ct);
        await HandOverRenditions(gallery.Id, ct);
        foreach (var table in InOrder(db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(Gallery) && !Swept.Contains(type.ClrType) && RowsOf(type) is not null)))
        {
            var delete = $"DELETE FROM \"{table.GetTableName()}\" WHERE {RowsOf(table)}";
            await db.Database.ExecuteSqlRawAsync(delete, [gallery.Id], ct);
        }

        db.Remove(gallery);
    }

    public async Task<IReadOnlySet<Guid>> Existing(IReadOnlyCollection<Guid> galleryIds, CancellationToken ct) =>
        (await db.Galleries.Where(gallery => galleryIds.Contains(gallery.Id)).Select(gallery => gallery.Id).ToListAsync(ct)).ToHashSet();

    private async Task LeaveBytes(Guid galleryId, DateTimeOffset now, CancellationToken ct)
    {
        var left = await db.Leftovers.Where(leftover => leftover.GalleryId == galleryId).ToDictionaryAsync(leftover => leftover.BlobKey, ct);
        // What is being uploaded this moment has no content yet; it is refused when it arrives, and swept if it never does.
        foreach (var leftover in left.Values.Where(leftover => leftover.ContentKey is not null))
            leftover.FallDue(now);

        var assets = await db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == galleryId)
            .Select(asset => new { asset.BlobKey, asset.PosterKey, asset.ContentKey }).ToListAsync(ct);
        foreach (var asset in assets)
            foreach (var blobKey in new[] { asset.BlobKey, asset.PosterKey }.OfType<string>().Where(blobKey => !left.ContainsKey(blobKey)))
                db.Add(Leftover.OfPreviews(blobKey, galleryId, asset.ContentKey, now));
    }

    /// <summary>A photo that another gallery has, too, may be on its way out of there this moment.</summary>
    private async Task HandOverRenditions(Guid galleryId, CancellationToken ct) => await db.Renditions
        .Where(rendition => rendition.GalleryId == galleryId && db.Assets.Any(asset => asset.ContentKey == rendition.ContentKey && asset.GalleryId != galleryId))
        .ExecuteUpdateAsync(change => change.SetProperty(
            rendition => rendition.GalleryId,
            rendition => db.Assets.Where(asset => asset.ContentKey == rendition.ContentKey && asset.GalleryId != galleryId).Select(asset => asset.GalleryId).First()), ct);

    /// <summary>The condition that a table's rows are the gallery's, by a column of their own or by what they depend on; null where none can be.</summary>
    private static string? RowsOf(IEntityType type)
    {
        if (type.GetTableName() is null || type.IsMappedToJson())
            return null;
        if (type.FindProperty(nameof(Asset.GalleryId)) is { } column)
            return $"\"{column.GetColumnName()}\" = {{0}}";

        return type.GetForeignKeys().Where(key => key.PrincipalEntityType != type)
            .Select(key => RowsOf(key.PrincipalEntityType) is { } owners
                ? $"\"{key.Properties[0].GetColumnName()}\" IN (SELECT \"{key.PrincipalKey.Properties[0].GetColumnName()}\" FROM \"{key.PrincipalEntityType.GetTableName()}\" WHERE {owners})"
                : null)
            .FirstOrDefault(rows => rows is not null);
    }

    /// <summary>What depends on another table goes before it.</summary>
    private static IEnumerable<IEntityType> InOrder(IEnumerable<IEntityType> types)
    {
        var left = types.ToList();
        while (left.Count > 0)
        {
            var next = left.Find(type => !left.Exists(other => other != type && other.GetForeignKeys().Any(key => key.PrincipalEntityType == type)))
                ?? throw new InvalidOperationException($"Tables depend on each other in a ring: {string.Join(", ", left.Select(type => type.GetTableName()))}.");
            left.Remove(next);
            yield return next;
        }
    }
}
