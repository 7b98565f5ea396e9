using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class ChangedLetterMapping : IEntityTypeConfiguration<ChangedLetter>
{
    public void Configure(EntityTypeBuilder<ChangedLetter> builder) => builder.HasKey(letter => new { letter.Kind, letter.Language });
}
