using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class UpdateMapping : IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<Update>, IEntityTypeConfiguration<UpdateStep>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasKey(source => source.GalleryId);
        builder.Ignore(source => source.Place);
        builder.HasOne<Gallery>().WithOne().HasForeignKey<Source>(source => source.GalleryId);
    }

    public void Configure(EntityTypeBuilder<Update> builder)
    {
        builder.HasKey(update => update.Id);
        builder.Ignore(update => update.IsUnderWay).Ignore(update => update.IsOver);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(update => update.GalleryId);
        builder.HasIndex(update => new { update.GalleryId, update.StartedAt });
        builder.HasIndex(update => update.State);
    }

    public void Configure(EntityTypeBuilder<UpdateStep> builder)
    {
        builder.HasKey(step => new { step.UpdateId, step.Number });
        builder.Ignore(step => step.File).Ignore(step => step.NeedsFile);
        builder.HasOne<Update>().WithMany().HasForeignKey(step => step.UpdateId);
        builder.Property(step => step.Before).IsJson();
    }
}
