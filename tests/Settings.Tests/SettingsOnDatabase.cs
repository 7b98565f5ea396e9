using BuildingBlocks.Persistence;

namespace Settings.Tests;

/// <summary>Tests of the module on one of the two databases, each with an empty one of its own.</summary>
public abstract class SettingsOnDatabase(DatabaseProvider provider) : IAsyncLifetime
{
    private SettingsHost? _host;

    private protected SettingsHost Settings => _host!;

    public async Task InitializeAsync() => _host = await SettingsHost.Start(provider);

    public async Task DisposeAsync() => await Settings.DisposeAsync();
}
