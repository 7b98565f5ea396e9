using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

internal sealed class MailServerMapping : IEntityTypeConfiguration<MailServer>
{
    public void Configure(EntityTypeBuilder<MailServer> builder)
    {
        builder.HasKey(server => server.Id);
        builder.Ignore(server => server.Plan);
    }
}
