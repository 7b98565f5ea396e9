using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class SellingRulesMapping : IEntityTypeConfiguration<SellingRules>
{
    public void Configure(EntityTypeBuilder<SellingRules> builder)
    {
        builder.HasKey(rules => rules.Id);
        builder.Property<int>("Version");
    }
}
