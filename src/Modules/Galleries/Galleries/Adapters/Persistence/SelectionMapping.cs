using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class SelectionMapping :
    IEntityTypeConfiguration<SelectionRequest>, IEntityTypeConfiguration<Selection>, IEntityTypeConfiguration<SelectionMark>, IEntityTypeConfiguration<FrozenSelection>
{
    public void Configure(EntityTypeBuilder<SelectionRequest> builder)
    {
        builder.HasKey(request => request.Id);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(request => request.GalleryId);
        builder.Property(request => request.Scenes).IsJson();
        builder.Property(request => request.People).IsJson();
        builder.Ignore(request => request.IsJoint);
        // Of two who begin the final round at once, one begins it.
        builder.HasIndex(request => request.RoundOf).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Selection> builder)
    {
        builder.HasKey(selection => selection.Id);
        builder.HasOne<SelectionRequest>().WithMany().HasForeignKey(selection => selection.RequestId);
        builder.Ignore(selection => selection.IsOpen);
        builder.Ignore(selection => selection.IsFinished);
        builder.HasIndex(selection => selection.VisitorId);
    }

    public void Configure(EntityTypeBuilder<SelectionMark> builder)
    {
        builder.HasKey(mark => new { mark.SelectionId, mark.AssetId });
        builder.HasOne<Selection>().WithMany().HasForeignKey(mark => mark.SelectionId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(mark => mark.AssetId);
    }

    public void Configure(EntityTypeBuilder<FrozenSelection> builder)
    {
        builder.HasKey(version => version.Id);
        builder.HasOne<Selection>().WithMany().HasForeignKey(version => version.SelectionId);
        builder.HasIndex(version => new { version.SelectionId, version.Number }).IsUnique();
        builder.Property(version => version.Photos).IsJson();
    }
}
