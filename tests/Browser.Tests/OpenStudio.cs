using Host.Tests.App;

namespace Browser.Tests;

/// <summary>A product with a studio and a browser, once for several classes of tests.</summary>
public sealed class OpenStudio : IAsyncLifetime
{
    internal GalleryApp App { get; private set; } = null!;

    internal Studio Studio { get; private set; } = null!;

    internal Chromium Chromium { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await GalleryApp.Start();
        Studio = await Studio.Open(App);
        Chromium = await Chromium.Start();
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        await App.DisposeAsync();
    }
}

/// <summary>The classes that share it.</summary>
[CollectionDefinition(nameof(OpenStudio))]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "What xunit calls it.")]
public sealed class OpenStudioCollection : ICollectionFixture<OpenStudio>;
