using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class AssetMapping : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> builder)
    {
        builder.HasKey(asset => asset.Id);
        builder.Ignore(asset => asset.Fact).Ignore(asset => asset.IsVideo).Ignore(asset => asset.IsHidden).Ignore(asset => asset.HasPicture).Ignore(asset => asset.PictureKey);
        builder.Ignore(asset => asset.Current).Ignore(asset => asset.Former).Ignore(asset => asset.IsInBin);
        builder.Property(asset => asset.LostCover).IsJson();
        builder.Property(asset => asset.Replaced).IsJson();
        // What has left the gallery is there for those alone who ask for it by name.
        builder.HasQueryFilter(asset => asset.GoneAt == null);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(asset => asset.GalleryId);
        builder.Property(asset => asset.Crc32).HasConversion<long>();
        // A wall clock without a zone, which only text and numbers keep as it is on both databases.
        builder.Property(asset => asset.TakenAt).HasConversion(
            time => time == null ? (long?)null : time.Value.Ticks, ticks => ticks == null ? null : new DateTime(ticks.Value));

        builder.HasIndex(asset => new { asset.GalleryId, asset.SceneId, asset.NameKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.SceneId, asset.OldestKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.SceneId, asset.NewestKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.SceneId, asset.HandKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.ContentKey }).IsUnique().HasFilter("gone_at IS NULL");
        builder.HasIndex(asset => new { asset.GalleryId, asset.NameKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.OldestKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.NewestKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.HandKey, asset.Id });
        builder.HasIndex(asset => new { asset.GalleryId, asset.Progress, asset.Length });
        builder.HasIndex(asset => new { asset.Progress, asset.ReceivedAt, asset.Id });
        builder.HasIndex(asset => new { asset.Poster, asset.ReceivedAt, asset.Id });
        builder.HasIndex(asset => new { asset.Playback, asset.ReceivedAt, asset.Id });
        // All that a sum of bytes asks for.
        builder.HasIndex(asset => new { asset.GalleryId, asset.IsArchived, asset.ErasedAt, asset.Length });
        builder.HasIndex(asset => asset.ContentKey);
        builder.HasIndex(asset => asset.BinnedAt);
    }
}
