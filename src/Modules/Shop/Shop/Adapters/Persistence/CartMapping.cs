using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain.Buying;

namespace Shop.Adapters.Persistence;

internal sealed class CartMapping : IEntityTypeConfiguration<Cart>
{
    public void Configure(EntityTypeBuilder<Cart> builder)
    {
        builder.HasKey(cart => new { cart.GalleryId, cart.VisitorId });
        builder.Ignore(cart => cart.AssetIds);
        builder.Property(cart => cart.Lines).IsJson();
        builder.Property(cart => cart.Packages).IsJson();
        builder.Property(cart => cart.Codes).IsJson();
        builder.HasIndex(cart => cart.TouchedAt);
        builder.Property<int>("Version");
    }
}
