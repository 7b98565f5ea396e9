using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class LegalTextMapping : IEntityTypeConfiguration<LegalText>
{
    public void Configure(EntityTypeBuilder<LegalText> builder) => builder.HasKey(text => text.Kind);
}
