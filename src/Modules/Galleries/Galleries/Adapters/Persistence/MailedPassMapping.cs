using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class MailedPassMapping : IEntityTypeConfiguration<MailedPass>
{
    public void Configure(EntityTypeBuilder<MailedPass> builder)
    {
        builder.HasKey(pass => pass.Id);
        builder.HasIndex(pass => pass.TokenHash).IsUnique();
        builder.HasIndex(pass => new { pass.Email, pass.SentAt });
    }
}
