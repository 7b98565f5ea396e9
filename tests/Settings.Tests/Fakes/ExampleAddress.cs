using BuildingBlocks.Web;

namespace Settings.Tests.Fakes;

internal sealed class ExampleAddress : IPublicAddress
{
    public Uri At(string path) => new($"https://photos.example.com{path}");
}
