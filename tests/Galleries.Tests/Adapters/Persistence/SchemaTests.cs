using BuildingBlocks.Persistence;
using Galleries.Adapters.Persistence;
using Testing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class SchemaTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task The_migrations_make_what_the_mapping_expects(DatabaseProvider provider) =>
        (await SchemaMatchesModel.Differences<GalleriesDbContext>(provider)).ShouldBeEmpty();
}
