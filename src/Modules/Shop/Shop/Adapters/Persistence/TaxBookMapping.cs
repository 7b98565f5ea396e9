using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain.Taxing;

namespace Shop.Adapters.Persistence;

internal sealed class TaxBookMapping : IEntityTypeConfiguration<TaxBook>
{
    public void Configure(EntityTypeBuilder<TaxBook> builder)
    {
        builder.HasKey(book => book.Id);
        builder.Property(book => book.Countries).IsJson();
        builder.Property<int>("Version");
    }
}
