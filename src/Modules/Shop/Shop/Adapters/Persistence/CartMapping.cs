using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class CartMapping : IEntityTypeConfiguration<Cart>
{
    public void Configure(EntityTypeBuilder<Cart> builder)
    {
        builder.HasKey(cart => new { cart.GalleryId, cart.VisitorId });
        builder.Ignore(cart => cart.AssetIds);
        builder.Property<List<Guid>>("_assetIds").HasColumnName("asset_ids").IsJson();
        builder.Property<int>("Version");
    }
}
