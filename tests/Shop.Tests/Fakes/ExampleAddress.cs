using BuildingBlocks.Web;

namespace Shop.Tests.Fakes;

internal sealed class ExampleAddress : IPublicAddress
{
    public Uri At(string path) => new("https://photos.example" + path);
}
