using BuildingBlocks.Persistence;
using Settings.Adapters.Persistence;
using Testing;

namespace Settings.Tests.Adapters.Persistence;

public sealed class SchemaTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Migrations_make_what_the_model_expects(DatabaseProvider provider) =>
        (await SchemaMatchesModel.Differences<SettingsDbContext>(provider)).ShouldBeEmpty();
}
