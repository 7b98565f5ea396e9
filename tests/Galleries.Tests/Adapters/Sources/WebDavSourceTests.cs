using System.Net;
using Galleries.Adapters.Sources;
using Galleries.Ports;
using Galleries.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace Galleries.Tests.Adapters.Sources;

public sealed class WebDavSourceTests : SourceTests, IAsyncLifetime
{
    private static readonly SourceRules OwnMachine = new([], [IPNetwork.Parse("127.0.0.0/8")]);

    private WebDavServer _server = null!;

    public async Task InitializeAsync() => _server = await WebDavServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_share_is_opened_by_user_and_password_which_stay_with_its_server()
    {
        await using var other = await WebDavServer.Start();
        other.Write("a.jpg", "a");
        _server.Write("a.jpg", "a");
        _server.Key = "anna:secret";
        using (var source = await Open("anna", "secret"))
            (await All(source)).Count.ShouldBe(1);

        _server.Before = context =>
        {
            context.Response.Redirect($"{other.Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}{context.Request.Path}", permanent: false, preserveMethod: true);
            return Task.FromResult(true);
        };
        using (await Open("anna", "secret"))
            other.Keys.ShouldHaveSingleItem().ShouldBe("");
    }

    [Theory]
    [InlineData(null, "/public.php/dav/files/AbC123/", "AbC123:")]
    [InlineData("pass", "/public.php/dav/files/AbC123/", "AbC123:pass")]
    [InlineData("pass", "/public.php/webdav/", "AbC123:pass")]
    public async Task A_Nextcloud_link_is_opened_as_newer_and_older_servers_have_it(string? password, string home, string key)
    {
        await using var cloud = await WebDavServer.Start(home);
        cloud.Write("Day 1/a.jpg", "a");
        cloud.Key = key;

        using var source = await WebDavSource.Open(new Uri($"{cloud.Origin}/index.php/s/AbC123"), null, password, OwnMachine, CancellationToken.None);

        (await All(source)).ShouldHaveSingleItem().Path.ShouldBe("Day 1/a.jpg");
        using var folder = await WebDavSource.Open(new Uri($"{cloud.Origin}/s/AbC123?path=/Day%201"), null, password, OwnMachine, CancellationToken.None);
        (await All(folder)).ShouldHaveSingleItem().Path.ShouldBe("a.jpg");
    }

    [Theory]
    [InlineData(401, "wants a user name and a password")]
    [InlineData(404, "nothing at this link")]
    [InlineData(405, "leads to a web page")]
    [InlineData(200, "leads to a web page")]
    [InlineData(500, "has a problem of its own")]
    [InlineData(503, "busy or down")]
    public async Task Every_answer_that_is_no_share_is_said_in_a_sentence(int status, string sentence)
    {
        _server.Before = context =>
        {
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };

        (await Should.ThrowAsync<SourceException>(() => Open())).Message.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    [InlineData("not xml")]
    public async Task What_is_no_listing_is_not_taken_for_an_empty_one(string answer)
    {
        _server.Before = async context =>
        {
            context.Response.StatusCode = StatusCodes.Status207MultiStatus;
            await context.Response.WriteAsync(answer);
            return true;
        };

        (await Should.ThrowAsync<SourceException>(() => Open())).Message.ShouldContain("leads to a web page");
    }

    [Fact]
    public async Task A_server_that_names_files_outside_of_the_share_is_not_believed()
    {
        _server.Write("a.jpg", "a");
        using var source = await Open();
        _server.Before = async context =>
        {
            context.Response.StatusCode = StatusCodes.Status207MultiStatus;
            await context.Response.WriteAsync(
                $"""
                 <d:multistatus xmlns:d="DAV:">{string.Concat(new[] { "/etc/b.jpg", "/dav/anna/../../c.jpg", "/dav/anna/%2e%2e/d.jpg", "http://elsewhere.example/dav/anna/e.jpg", "/dav/anna/f.jpg" }.Select(href =>
                 $"<d:response><d:href>{href}</d:href><d:propstat><d:prop><d:getcontentlength>1</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"))}</d:multistatus>
                 """);
            return true;
        };

        (await All(source)).ShouldHaveSingleItem().Path.ShouldBe("f.jpg");
    }

    [Fact]
    public async Task Networks_of_ones_own_are_closed_unless_they_are_opened()
    {
        var closed = new SourceRules([], []);

        foreach (var link in new[] { _server.Origin, _server.Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), "https://[::1]:1/", "https://169.254.169.254/", "https://[::ffff:10.0.0.1]/" })
            (await Should.ThrowAsync<SourceException>(() => WebDavSource.Open(new Uri(link), null, null, closed, CancellationToken.None))).Message.ShouldContain("network that is not open");
    }

    [Fact]
    public async Task A_redirect_into_a_closed_network_is_not_followed()
    {
        _server.Before = context =>
        {
            context.Response.Redirect("http://10.1.2.3/", permanent: false, preserveMethod: true);
            return Task.FromResult(true);
        };

        (await Should.ThrowAsync<SourceException>(() => Open())).Message.ShouldContain("10.1.2.3 is in a network that is not open");
    }

    [Fact]
    public async Task A_server_that_does_not_exist_is_named()
    {
        (await Should.ThrowAsync<SourceException>(() => WebDavSource.Open(new Uri("https://no-such-server.invalid/dav"), null, null, OwnMachine, CancellationToken.None)))
            .Message.ShouldContain("no-such-server.invalid");
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.178.1", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:192.168.0.1", true)]
    [InlineData("64:ff9b::a00:1", true)]
    [InlineData("2002:a00:1::", true)]
    [InlineData("2606:4700::1111", false)]
    public void Private_addresses_are_told_from_public_ones(string address, bool isPrivate) => GuardedHttp.IsPrivate(IPAddress.Parse(address)).ShouldBe(isPrivate);

    [Theory]
    [InlineData("https://drive.google.com/drive/folders/1AbC", "Google Drive")]
    [InlineData("https://www.dropbox.com/sh/abc/def", "Dropbox")]
    [InlineData("https://studio.pic-time.com/-anna", "Pic-Time")]
    [InlineData("https://anna:secret@cloud.example/dav", "leave the user name")]
    [InlineData("ftp://cloud.example/dav", "begin with ftp")]
    [InlineData("davs://cloud.example/dav", "https")]
    [InlineData("https://", "can’t be read")]
    [InlineData("s3://bucket/a?endpoint=nowhere", "endpoint")]
    public void Links_of_a_wrong_kind_get_a_sentence_that_says_what_to_do(string link, string sentence)
    {
        var reading = new PlaceSources(OwnMachine, new FixedNeighbours()).Read(link);

        reading.Place.ShouldBeNull();
        reading.Refusal.ShouldNotBeNull().ShouldContain(sentence);
    }

    private protected override Task<ISource> Open() => Open(null, null);

    protected override Task Write(string path, string content)
    {
        _server.Write(path, content);
        return Task.CompletedTask;
    }

    protected override Task Delete(string path)
    {
        _server.Delete(path);
        return Task.CompletedTask;
    }

    protected override Task GoAway() => _server.Stop();

    private async Task<ISource> Open(string? user, string? password) =>
        await WebDavSource.Open(new Uri($"{_server.Origin}{_server.Home}"), user, password, OwnMachine, CancellationToken.None);
}
