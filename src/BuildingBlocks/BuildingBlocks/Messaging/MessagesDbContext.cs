using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Messaging;

/// <summary>The tables that every module writes to within its own transactions: messages and mails.</summary>
internal sealed class MessagesDbContext(DbContextOptions<MessagesDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Envelope> Envelopes => Set<Envelope>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Envelope>(envelope =>
        {
            envelope.HasKey(e => e.Sequence);
            envelope.HasIndex(e => e.Id).IsUnique();
        });
        modelBuilder.Entity<Delivery>(delivery =>
        {
            delivery.HasKey(d => new { d.Sequence, d.Subscriber });
            delivery.HasIndex(d => new { d.State, d.Subscriber, d.Lane, d.Sequence });
        });
        modelBuilder.Entity<OutgoingMail>(mail =>
        {
            mail.ToTable("mail_outgoing");
            mail.HasKey(m => m.Id);
            mail.HasIndex(m => new { m.State, m.DueAt });
            mail.HasIndex(m => m.GalleryId);
            mail.HasIndex(m => m.EnqueuedAt);
            mail.HasIndex(m => new { m.Reader, m.EnqueuedAt });
        });
    }
}
