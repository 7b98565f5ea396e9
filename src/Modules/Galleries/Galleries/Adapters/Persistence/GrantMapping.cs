using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class GrantMapping : IEntityTypeConfiguration<Grant>, IEntityTypeConfiguration<Opening>, IEntityTypeConfiguration<CodeWatch>, IEntityTypeConfiguration<Acceptance>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.HasKey(grant => grant.Id);
        builder.HasOne<Gallery>().WithMany().HasForeignKey(grant => grant.GalleryId);
        builder.HasIndex(grant => grant.TokenHash).IsUnique();
        // The public link has no address; neither database takes two empty ones for equal.
        builder.HasIndex(grant => new { grant.GalleryId, grant.Email }).IsUnique();
        builder.Property(grant => grant.Scenes).IsJson();
        builder.Property(grant => grant.Assets).IsJson();
        builder.Ignore(grant => grant.Maker);
        builder.Ignore(grant => grant.ScenesShown);
        builder.Ignore(grant => grant.AssetsShown);
        builder.Ignore(grant => grant.Collected);
        builder.HasIndex(grant => grant.MakerId);
        builder.HasIndex(grant => grant.WaitsSince);
        builder.HasIndex(grant => grant.Email);
    }

    public void Configure(EntityTypeBuilder<CodeWatch> builder)
    {
        builder.HasKey(watch => watch.GrantId);
        builder.HasOne<Grant>().WithMany().HasForeignKey(watch => watch.GrantId);
    }

    public void Configure(EntityTypeBuilder<Acceptance> builder)
    {
        builder.HasKey(acceptance => acceptance.Id);
        builder.HasOne<Grant>().WithMany().HasForeignKey(acceptance => acceptance.GrantId);
        builder.HasIndex(acceptance => new { acceptance.GrantId, acceptance.AcceptedAt });
    }

    public void Configure(EntityTypeBuilder<Opening> builder)
    {
        builder.HasKey(opening => opening.Id);
        builder.HasOne<Grant>().WithMany().HasForeignKey(opening => opening.GrantId);
        builder.HasIndex(opening => new { opening.GrantId, opening.OpenedAt });
    }
}
