using Activity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Activity.Adapters.Persistence;

internal sealed class BooksMapping : IEntityTypeConfiguration<Books>, IEntityTypeConfiguration<ClosedMonth>
{
    public void Configure(EntityTypeBuilder<Books> books)
    {
        books.ToTable("activity_books");
        books.Property(b => b.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ClosedMonth> month)
    {
        month.ToTable("activity_closed_month");
        month.HasKey(m => m.Month);
    }
}
