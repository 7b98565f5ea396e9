using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class GalleryRulingMapping : IEntityTypeConfiguration<GalleryRuling>
{
    public void Configure(EntityTypeBuilder<GalleryRuling> builder)
    {
        builder.HasKey(ruling => ruling.GalleryId);
        builder.ComplexProperty(ruling => ruling.Rules, rules =>
        {
            rules.ComplexProperty(each => each.Watermark);
            rules.ComplexProperty(each => each.Downloads);
            rules.ComplexProperty(each => each.Audience);
            rules.ComplexProperty(each => each.Door);
            rules.ComplexProperty(each => each.Look);
        });
    }
}
