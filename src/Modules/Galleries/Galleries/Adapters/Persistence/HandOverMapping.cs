using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class HandOverMapping : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.HasKey(handOver => handOver.Id);
        builder.HasIndex(handOver => handOver.TokenHash).IsUnique();
        builder.HasIndex(handOver => handOver.MadeAt);
    }
}
