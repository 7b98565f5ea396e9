using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.EmailKey).IsUnique();
        builder.ComplexProperty(account => account.PasswordTries);
        builder.ComplexProperty(account => account.CodeTries);
        builder.Property(account => account.Devices).IsJson();
        builder.Property(account => account.RecoveryCodes).IsJson();
    }
}
