using BuildingBlocks.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Host.Web;

/// <summary>The configured public address, else the one the server listens on.</summary>
internal sealed class PublicAddress(HostSettings settings, IServer server) : IPublicAddress
{
    public Uri At(string path) => new(settings.PublicAddress ?? Listening(), path);

    private Uri Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? GalleryHost.DefaultAddress;
        return new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal));
    }
}
