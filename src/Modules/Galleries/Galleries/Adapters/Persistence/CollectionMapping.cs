using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class CollectionMapping : IEntityTypeConfiguration<Collection>, IEntityTypeConfiguration<CollectionItem>
{
    public void Configure(EntityTypeBuilder<Collection> builder)
    {
        builder.HasKey(collection => collection.Id);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(collection => collection.GalleryId);
        builder.Property(collection => collection.ShownTo).IsJson();
        builder.HasIndex(collection => new { collection.VisitorId, collection.NameKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CollectionItem> builder)
    {
        builder.HasKey(item => new { item.CollectionId, item.AssetId });
        builder.HasOne<Collection>().WithMany().HasForeignKey(item => item.CollectionId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(item => item.AssetId);
    }
}
