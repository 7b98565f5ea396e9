using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>A WebDAV share, or the link of a Nextcloud share; every folder is asked for by itself, since few servers answer for all at once.</summary>
internal sealed class WebDavSource : ISource
{
    private const int MostFolders = 10_000;
    private static readonly HttpMethod PropFind = new("PROPFIND");

    private readonly HttpClient _client;
    private readonly Uri _home;
    private readonly AuthenticationHeaderValue? _signIn;
    private readonly bool _isShare;

    private WebDavSource(HttpClient client, Uri home, AuthenticationHeaderValue? signIn, bool isShare) => (_client, _home, _signIn, _isShare) = (client, home, signIn, isShare);

    public static async Task<WebDavSource> Open(Uri link, string? user, string? secret, SourceRules rules, CancellationToken ct)
    {
        if (WebDavLink.Check(link) is { } refusal)
            throw new SourceException(refusal);

        var read = WebDavLink.Read(link);
        var client = GuardedHttp.Client(rules);
        try
        {
            for (var number = 0; ; number++)
            {
                var source = new WebDavSource(client, read.Addresses[number], SignIn(read.ShareToken ?? user, secret), read.IsShare);
                try
                {
                    await source.Ask(source._home, 0, ct);
                    return source;
                }
                catch (SourceException) when (number + 1 < read.Addresses.Count)
                {
                    // Older servers have the other address.
                }
            }
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<SourceFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var folders = new Stack<Uri>([_home]);
        while (folders.TryPop(out var folder))
        {
            if (!seen.Add(folder.AbsolutePath))
                continue;
            if (seen.Count > MostFolders)
                throw new SourceException($"There are more than {MostFolders} folders at this link. Please paste the link of the one with this gallery’s photos.");

            foreach (var entry in await Ask(folder, 1, ct) ?? throw Missing())
            {
                if (PathOf(entry.Address) is not { Length: > 0 } path)
                    continue;
                if (entry.IsFolder)
                    folders.Push(AsFolder(entry.Address));
                else if (SourceFile.IsTaken(path) && entry.Length is { } length)
                    yield return new SourceFile(path, length, entry.Stamp);
            }
        }
    }

    public async Task<SourceFile?> Find(string path, CancellationToken ct)
    {
        if (await Ask(AddressOf(path), 0, ct) is [{ IsFolder: false, Length: { } length } entry, ..])
            return new SourceFile(path, length, entry.Stamp);

        // A file that is gone is news; a share that is gone is the end.
        await Ask(_home, 0, ct);
        return null;
    }

    public async Task<Stream?> Open(string path, CancellationToken ct)
    {
        var response = await GuardedHttp.Send(_client, at => Request(HttpMethod.Get, at), AddressOf(path), _signIn, ct);
        if (response.StatusCode is HttpStatusCode.OK)
            return new ResponseStream(response, await response.Content.ReadAsStreamAsync(ct), _home.Host);

        using (response)
        {
            if (response.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Gone))
                throw Refused(response.StatusCode);
        }

        await Ask(_home, 0, ct);
        return null;
    }

    public void Dispose() => _client.Dispose();

    private static AuthenticationHeaderValue? SignIn(string? user, string? secret) =>
        user is null && secret is null ? null : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}")));

    /// <summary>Null when there is nothing at this address.</summary>
    private async Task<IReadOnlyList<WebDavEntry>?> Ask(Uri address, int depth, CancellationToken ct)
    {
        using var response = await GuardedHttp.Send(_client, at => Question(at, depth), address, _signIn, ct);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return address == _home ? throw Missing() : null;
        if (response.StatusCode is not HttpStatusCode.MultiStatus)
            throw Refused(response.StatusCode);

        try
        {
            await using var answer = await response.Content.ReadAsStreamAsync(ct);
            return await WebDavListing.Read(address, answer, ct) ?? throw NoShare();
        }
        catch (Exception failure) when (failure is not SourceException && GuardedHttp.Sentence(failure, _home.Host, ct) is { } sentence)
        {
            throw new SourceException(sentence, failure);
        }
    }

    private static HttpRequestMessage Question(Uri at, int depth)
    {
        var request = Request(PropFind, at);
        request.Content = new StringContent(WebDavListing.Question, Encoding.UTF8, "application/xml");
        request.Headers.Add("Depth", depth == 0 ? "0" : "1");
        return request;
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri at)
    {
        var request = new HttpRequestMessage(method, at);
        // Nextcloud gives a share to programs only when it is said that no page of another site asks.
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return request;
    }

    private Uri AddressOf(string path) => new(_home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    private static Uri AsFolder(Uri address) => address.AbsolutePath.EndsWith('/') ? address : new Uri($"{address.GetLeftPart(UriPartial.Path)}/");

    /// <summary>Null for what does not lie below the share, whatever its server says.</summary>
    private string? PathOf(Uri address)
    {
        if (address.Host != _home.Host)
            return null;

        var (home, path) = (Uri.UnescapeDataString(_home.AbsolutePath), Uri.UnescapeDataString(address.AbsolutePath));
        return path.StartsWith(home, StringComparison.Ordinal) && !path.Split('/').Contains("..") ? path[home.Length..].Trim('/') : null;
    }

    private SourceException Refused(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new SourceException(_isShare
            ? "This share wants a password, or the one given is wrong; or it does not allow downloading."
            : $"{_home.Host} wants a user name and a password, or those given are wrong."),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => Missing(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new SourceException($"{_home.Host} is busy or down for maintenance. Please try again later."),
        >= HttpStatusCode.InternalServerError => new SourceException($"{_home.Host} has a problem of its own (status {(int)status}). Please try again later."),
        _ => NoShare(),
    };

    private static SourceException Missing() => new("There is nothing at this link, or not any more. Please check it, and whether it was shared anew.");

    private static SourceException NoShare() => new("This link leads to a web page, not to files. Please use a Nextcloud link, or the address that your server names for WebDAV.");
}
