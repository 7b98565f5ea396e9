using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain.Catalogue;

namespace Shop.Adapters.Persistence;

internal sealed class PriceRulesMapping : IEntityTypeConfiguration<PriceRules>
{
    public void Configure(EntityTypeBuilder<PriceRules> builder)
    {
        builder.HasKey(rules => rules.Id);
        builder.Ignore(rules => rules.Fee);
        builder.Property<int>("Version");
    }
}
