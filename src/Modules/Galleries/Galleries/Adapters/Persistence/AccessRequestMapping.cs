using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class AccessRequestMapping : IEntityTypeConfiguration<AccessRequest>
{
    public void Configure(EntityTypeBuilder<AccessRequest> builder)
    {
        builder.HasKey(request => request.Id);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(request => request.GalleryId);
        builder.HasIndex(request => new { request.GalleryId, request.Email }).IsUnique();
    }
}
