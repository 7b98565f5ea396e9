using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class GrantMapping : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.HasKey(grant => grant.Id);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(grant => grant.GalleryId);
        builder.HasIndex(grant => grant.TokenHash).IsUnique();
        // The public link has no address; neither database takes two empty ones for equal.
        builder.HasIndex(grant => new { grant.GalleryId, grant.Email }).IsUnique();
    }
}
