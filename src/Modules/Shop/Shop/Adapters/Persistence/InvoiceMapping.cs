using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class InvoiceMapping :
    IEntityTypeConfiguration<InvoiceBook>, IEntityTypeConfiguration<Invoice>, IEntityTypeConfiguration<InvoicePaper>, IEntityTypeConfiguration<CreditNote>, IEntityTypeConfiguration<CreditNotePaper>
{
    public void Configure(EntityTypeBuilder<InvoiceBook> builder)
    {
        builder.HasKey(book => book.Id);
        builder.Property<List<InvoiceSeries>>("_series").HasColumnName("series").IsJson();
        builder.Property<int>("Version");
    }

    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.HasKey(invoice => invoice.Id);
        builder.ComplexProperty(invoice => invoice.Seller);
        builder.HasIndex(invoice => invoice.OrderId).IsUnique();
        builder.HasIndex(invoice => invoice.Number).IsUnique();
        builder.HasIndex(invoice => new { invoice.Series, invoice.Sequence }).IsUnique();
        builder.HasOne<Order>().WithMany().HasForeignKey(invoice => invoice.OrderId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InvoicePaper> builder)
    {
        builder.HasKey(paper => paper.InvoiceId);
        builder.HasOne<Invoice>().WithMany().HasForeignKey(paper => paper.InvoiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CreditNote> builder)
    {
        builder.HasKey(note => note.Id);
        builder.ComplexProperty(note => note.Seller);
        builder.HasIndex(note => note.RefundId).IsUnique();
        builder.HasIndex(note => note.Number).IsUnique();
        builder.HasIndex(note => new { note.Series, note.Sequence }).IsUnique();
        builder.HasOne<Order>().WithMany().HasForeignKey(note => note.OrderId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CreditNotePaper> builder)
    {
        builder.HasKey(paper => paper.CreditNoteId);
        builder.HasOne<CreditNote>().WithMany().HasForeignKey(paper => paper.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
    }
}
