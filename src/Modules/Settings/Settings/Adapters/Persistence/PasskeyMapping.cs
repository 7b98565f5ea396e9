using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.HasKey(passkey => passkey.Id);
        builder.HasIndex(passkey => passkey.MemberId);
        builder.HasIndex(passkey => passkey.Credential).IsUnique();
    }
}
