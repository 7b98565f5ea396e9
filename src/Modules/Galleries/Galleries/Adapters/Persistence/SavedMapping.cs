using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

/// <summary>What is remembered of a photo goes with it; that it was counted stays.</summary>
internal sealed class SavedMapping : IEntityTypeConfiguration<SavedBatch>, IEntityTypeConfiguration<SavedAsset>
{
    public void Configure(EntityTypeBuilder<SavedBatch> builder) => builder.HasKey(batch => batch.Id);

    public void Configure(EntityTypeBuilder<SavedAsset> builder)
    {
        builder.HasKey(saved => new { saved.VisitorId, saved.AssetId, saved.Size });
        builder.HasOne<Asset>().WithMany().HasForeignKey(saved => saved.AssetId);
    }
}
