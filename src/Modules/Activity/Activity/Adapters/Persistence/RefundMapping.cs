using Activity.Domain;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Activity.Adapters.Persistence;

internal sealed class RefundMapping : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> refund)
    {
        refund.ToTable("activity_refund");
        refund.Property(r => r.Lines).IsJson();
        refund.HasIndex(r => r.BookedAt);
        refund.HasIndex(r => r.OrderId);
    }
}
