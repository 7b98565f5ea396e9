using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class MarkRoundMapping : IEntityTypeConfiguration<MarkRound>
{
    public void Configure(EntityTypeBuilder<MarkRound> builder)
    {
        builder.HasKey(round => round.GalleryId);
        builder.HasOne<Gallery>().WithOne().HasForeignKey<MarkRound>(round => round.GalleryId);
    }
}
