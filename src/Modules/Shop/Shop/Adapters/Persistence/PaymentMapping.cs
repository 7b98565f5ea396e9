using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;
using Shop.Domain.Paying;

namespace Shop.Adapters.Persistence;

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>, IEntityTypeConfiguration<PaymentAccount>, IEntityTypeConfiguration<HeardEvent>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.HasKey(payment => payment.Id);
        builder.HasIndex(payment => new { payment.OrderId, payment.Attempt }).IsUnique();
        builder.HasIndex(payment => payment.State);
        builder.HasIndex(payment => payment.AwaitsFeeUntil);
        builder.HasIndex(payment => payment.Session);
        builder.HasIndex(payment => payment.Charge);
        builder.HasOne<Order>().WithMany().HasForeignKey(payment => payment.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(payment => payment.Amount);
        builder.Property<int>("Version");
    }

    public void Configure(EntityTypeBuilder<PaymentAccount> builder)
    {
        builder.HasKey(account => account.Id);
        builder.Property<int>("Version");
    }

    public void Configure(EntityTypeBuilder<HeardEvent> builder)
    {
        builder.HasKey(heard => heard.Id);
        builder.HasIndex(heard => heard.HeardAt);
    }
}
