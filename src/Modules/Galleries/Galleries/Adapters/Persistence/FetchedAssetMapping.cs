using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

/// <summary>No foreign keys: it is told late, when the photo may be gone.</summary>
internal sealed class FetchedAssetMapping : IEntityTypeConfiguration<FetchedAsset>
{
    public void Configure(EntityTypeBuilder<FetchedAsset> builder)
    {
        builder.HasKey(fetched => new { fetched.VisitorId, fetched.AssetId });
        builder.HasIndex(fetched => fetched.GalleryId);
    }
}
