using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Testing;

namespace BuildingBlocks.Tests.Persistence;

public sealed class SchemaTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Migrations_make_what_the_models_expect(DatabaseProvider provider)
    {
        (await SchemaMatchesModel.Differences<MessagesDbContext>(provider)).ShouldBeEmpty();
        (await SchemaMatchesModel.Differences<SendingDbContext>(provider)).ShouldBeEmpty();
        (await SchemaMatchesModel.Differences<ReceivingDbContext>(provider)).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Every_kind_of_difference_is_found(DatabaseProvider provider)
    {
        var differences = await SchemaMatchesModel.Differences<CrookedDbContext>(provider);

        var text = provider is DatabaseProvider.Sqlite ? "TEXT" : "text";
        differences.ShouldBe(
        [
            $"Only the model has: column crooked_branch.name {text} not null",
            "Only the model has: foreign key crooked_branch (tree_id) to crooked_tree (id) on delete cascade",
            "Only the model has: index crooked_branch (tree_id)",
            "Only the model has: unique index crooked_tree (name)",
            $"Only the schema has: column crooked_branch.name {text}",
            "Only the schema has: index crooked_tree (name)",
        ]);
    }

    private sealed class CrookedDbContext(DbContextOptions<CrookedDbContext> options) : ModuleDbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Tree>().HasIndex(t => t.Name).IsUnique();
            modelBuilder.Entity<Branch>().HasOne<Tree>().WithMany().HasForeignKey(b => b.TreeId);
        }
    }

    [DbContext(typeof(CrookedDbContext)), Migration("20261122_Initial")]
    private sealed class CrookedInitial : ModuleMigration
    {
        protected override void Up(Schema schema)
        {
            schema.CreateTable("crooked_tree", table => table.Id().Text("name").Index("name"));
            schema.CreateTable("crooked_branch", table => table.Id().Column<Guid>("tree_id").Text("name", nullable: true));
        }
    }

    private sealed record Tree(Guid Id, string Name);

    private sealed record Branch(Guid Id, Guid TreeId, string Name);
}
