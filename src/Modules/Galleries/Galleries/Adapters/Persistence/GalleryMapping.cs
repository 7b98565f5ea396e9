using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class GalleryMapping : IEntityTypeConfiguration<Gallery>
{
    public void Configure(EntityTypeBuilder<Gallery> builder)
    {
        builder.HasKey(gallery => gallery.Id);
        builder.HasIndex(gallery => gallery.Slug).IsUnique();
        builder.HasIndex(gallery => gallery.CreatedAt);
        builder.Property(gallery => gallery.Scenes).IsJson();
    }
}
