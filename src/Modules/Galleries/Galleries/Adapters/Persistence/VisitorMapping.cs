using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class VisitorMapping : IEntityTypeConfiguration<Visitor>
{
    public void Configure(EntityTypeBuilder<Visitor> builder)
    {
        builder.HasKey(visitor => visitor.Id);
        builder.Ignore(visitor => visitor.Fact);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(visitor => visitor.GalleryId);
    }
}
