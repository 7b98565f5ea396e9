using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    /// <summary>Number, name and e-mail in lower case: neither database folds every letter the same way.</summary>
    public const string SearchText = "SearchText";

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.HasKey(order => order.Id);
        builder.Property<string>(SearchText).IsRequired();
        builder.Property<int>("Version");
        builder.HasIndex(order => new { order.Year, order.Sequence }).IsUnique();
        builder.HasIndex(order => order.TokenHash).IsUnique();
        builder.HasIndex(order => new { order.GalleryId, order.VisitorId });
        builder.HasIndex(order => order.AwaitsInvoice);
        builder.Ignore(order => order.Taxes);
        builder.Ignore(order => order.Downloads);
        builder.Ignore(order => order.Rest);
        builder.HasIndex(order => order.ReviewEndsAt);
        builder.Ignore(order => order.Steps);
        builder.Ignore(order => order.Notes);
        builder.Property<List<OrderStep>>("_steps").HasColumnName("steps").IsJson();
        builder.Property<List<OrderNote>>("_notes").HasColumnName("notes").IsJson();
        builder.Property(order => order.ShipTo).IsJson();
        builder.Property(order => order.Discount).IsJson();
        builder.OwnsMany(order => order.Lines, line =>
        {
            line.WithOwner().HasForeignKey("OrderId");
            line.HasKey("OrderId", nameof(OrderLine.Position));
            line.Property(l => l.Position).ValueGeneratedNever();
            line.Property(l => l.Photos).IsJson();
            line.Property(l => l.Size).IsJson();
        });
        builder.OwnsMany(order => order.Refunds, refund =>
        {
            refund.WithOwner().HasForeignKey("OrderId");
            refund.HasKey(r => r.Id);
            refund.Property(r => r.Parts).IsJson();
            refund.Property(r => r.Lines).IsJson();
        });
    }

    public static string SearchTextOf(Order order) => Folded($"{order.Number} {order.BuyerName} {order.BuyerEmail}");

    // Lower case is what is compared here, never a key of anything.
    public static string Folded(string text) => text.ToLowerInvariant();
}
