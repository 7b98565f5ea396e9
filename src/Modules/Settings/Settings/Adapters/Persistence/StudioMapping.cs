using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class StudioMapping : IEntityTypeConfiguration<Studio>
{
    public void Configure(EntityTypeBuilder<Studio> builder)
    {
        builder.HasKey(studio => studio.Id);
        builder.ComplexProperty(studio => studio.Defaults, rules =>
        {
            rules.ComplexProperty(each => each.Watermark);
            rules.ComplexProperty(each => each.Downloads);
            rules.ComplexProperty(each => each.Audience);
            rules.ComplexProperty(each => each.Door);
            rules.ComplexProperty(each => each.Look);
        });
        builder.ComplexProperty(studio => studio.Legal);
        builder.Ignore(studio => studio.Fact);
    }
}
