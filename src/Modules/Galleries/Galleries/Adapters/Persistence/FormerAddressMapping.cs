using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class FormerAddressMapping : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> builder)
    {
        builder.HasKey(address => address.Slug);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(address => address.GalleryId);
    }
}
