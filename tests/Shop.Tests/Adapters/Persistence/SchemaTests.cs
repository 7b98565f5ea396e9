using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Testing;

namespace Shop.Tests.Adapters.Persistence;

public sealed class SchemaTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Migrations_make_what_the_mapping_expects(DatabaseProvider provider) =>
        (await SchemaMatchesModel.Differences<ShopDbContext>(provider)).ShouldBeEmpty();
}
