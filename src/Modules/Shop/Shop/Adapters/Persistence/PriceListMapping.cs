using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain.Catalogue;

namespace Shop.Adapters.Persistence;

internal sealed class PriceListMapping : IEntityTypeConfiguration<PriceList>, IEntityTypeConfiguration<GalleryShop>
{
    public void Configure(EntityTypeBuilder<PriceList> builder)
    {
        builder.HasKey(list => list.Id);
        builder.Property(list => list.Products).IsJson();
        builder.Property(list => list.Packages).IsJson();
        builder.Property(list => list.Shipping).IsJson();
        builder.HasIndex(list => list.GalleryId);
        builder.Ignore(list => list.PhotoDownload);
        builder.Property<int>("Version");
    }

    public void Configure(EntityTypeBuilder<GalleryShop> builder)
    {
        builder.HasKey(shop => shop.GalleryId);
        builder.HasOne<PriceList>().WithMany().HasForeignKey(shop => shop.PriceListId).OnDelete(DeleteBehavior.Restrict);
        builder.Property<int>("Version");
    }
}
