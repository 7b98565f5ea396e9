using Activity.Adapters.Persistence;
using BuildingBlocks.Persistence;
using Testing;

namespace Activity.Tests.Adapters.Persistence;

public class SchemaTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task The_schema_is_what_the_mapping_expects(DatabaseProvider provider) =>
        (await SchemaMatchesModel.Differences<ActivityDbContext>(provider)).ShouldBeEmpty();
}
