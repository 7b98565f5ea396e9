using Host.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Settings.UseCases.Securing;

namespace Host.Tests.Web;

public sealed class PasskeySitesTests
{
    [Theory]
    [InlineData("https://photos.example.com", "photos.example.com", "photos.example.com", "https://photos.example.com")]
    [InlineData("https://photos.example.com:8443/", "photos.example.com:8443", "photos.example.com", "https://photos.example.com:8443")]
    [InlineData("https://fotos-müller.example", "xn--fotos-mller-zhb.example", "xn--fotos-mller-zhb.example", "https://xn--fotos-mller-zhb.example")]
    [InlineData(null, "localhost:5080", "localhost", "http://localhost:5080")]
    public void Passkeys_are_for_the_public_address_or_for_this_computer(string? publicAddress, string host, string domain, string origin) =>
        Sites(publicAddress).Of(At(host)).ShouldBe(new PasskeySite(domain, origin));

    [Theory]
    [InlineData(null, "127.0.0.1:5080", "An IP address can’t have passkeys.")]
    [InlineData(null, "[::1]:5080", "An IP address can’t have passkeys.")]
    [InlineData(null, "studio.lan", "its public address is missing")]
    [InlineData("https://203.0.113.7", "203.0.113.7", "those can’t have passkeys")]
    [InlineData("http://photos.example.com", "photos.example.com", "with https")]
    [InlineData("https://photos.example.com", "localhost:5080", "Passkeys are made for https://photos.example.com. Open the studio there.")]
    public void Elsewhere_there_are_none_and_the_page_says_why(string? publicAddress, string host, string reason)
    {
        Sites(publicAddress).Of(At(host)).ShouldBeNull();
        Sites(publicAddress).WhyNot(At(host)).ShouldNotBeNull().ShouldContain(reason);
    }

    private static PasskeySites Sites(string? publicAddress) => new(HostSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["publicAddress"] = publicAddress, ["ffmpeg"] = "none" }).Build()));

    private static DefaultHttpContext At(string host) => new() { Request = { Scheme = "http", Host = new HostString(host) } };
}
