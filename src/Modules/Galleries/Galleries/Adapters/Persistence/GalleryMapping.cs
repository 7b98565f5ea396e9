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
        builder.HasIndex(gallery => gallery.OpensAt);
        builder.Property(gallery => gallery.Scenes).IsJson();
        builder.Property(gallery => gallery.OwnCover).IsJson();
        builder.Property(gallery => gallery.ClientCover).IsJson();
        builder.Ignore(gallery => gallery.Cover).Ignore(gallery => gallery.LastDay);
        builder.HasIndex(gallery => gallery.ExpiresOn);
    }
}
