using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class WatermarkImageMapping : IEntityTypeConfiguration<WatermarkImage>
{
    public void Configure(EntityTypeBuilder<WatermarkImage> builder)
    {
        builder.HasKey(image => image.Id);
        builder.HasIndex(image => image.ContentKey).IsUnique();
    }
}
