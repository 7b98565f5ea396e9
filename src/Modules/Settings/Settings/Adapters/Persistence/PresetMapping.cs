using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class PresetMapping : IEntityTypeConfiguration<Preset>
{
    public void Configure(EntityTypeBuilder<Preset> builder)
    {
        builder.HasKey(preset => preset.Id);
        builder.HasIndex(preset => preset.NameKey).IsUnique();
        // Never searched in; a rule that a preset was kept without has its first value.
        builder.Property(preset => preset.Rules).IsJson();
    }
}
