using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain.Catalogue;

namespace Shop.Adapters.Persistence;

internal sealed class SellingRulesMapping : IEntityTypeConfiguration<SellingRules>
{
    public void Configure(EntityTypeBuilder<SellingRules> builder)
    {
        builder.HasKey(rules => rules.Id);
        builder.Ignore(rules => rules.Fee);
        builder.Property<int>("Version");
    }
}
