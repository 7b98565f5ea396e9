using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class VendorTermsVersionMapping : IEntityTypeConfiguration<VendorTermsVersion>
{
    public void Configure(EntityTypeBuilder<VendorTermsVersion> builder)
    {
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedNever();
    }
}
