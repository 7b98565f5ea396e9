using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class OrderRulesMapping : IEntityTypeConfiguration<OrderRules>
{
    public void Configure(EntityTypeBuilder<OrderRules> builder)
    {
        builder.HasKey(rules => rules.Id);
        builder.Property<int>("Version");
    }
}
