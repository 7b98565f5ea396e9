using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>
/// Connects to what photographers paste, and to nothing within the studio's own network unless that is allowed. Names are looked up once and checked as addresses right before
/// they are connected to, so that neither a redirect nor a name that changes leads past it. Without TLS only allowed networks are spoken to.
/// </summary>
internal static class GuardedHttp
{
    private const int MostRedirects = 5;
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(60);

    public static SocketsHttpHandler Handler(SourceRules rules) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = ConnectWithin,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = DecompressionMethods.None,
        ConnectCallback = (context, ct) => Connect(context, rules, ct),
    };

    public static HttpClient Client(SourceRules rules) => new(Handler(rules)) { Timeout = AnswerWithin, MaxResponseContentBufferSize = 64 * 1024 * 1024 };

    /// <summary>Follows redirects by itself; what signs in goes to no other host.</summary>
    public static async Task<HttpResponseMessage> Send(HttpClient client, Func<Uri, HttpRequestMessage> request, Uri address, AuthenticationHeaderValue? signIn, CancellationToken ct)
    {
        var at = address;
        for (var redirects = 0; ; redirects++)
        {
            using var message = request(at);
            if (at.Authority == address.Authority && at.Scheme == address.Scheme)
                message.Headers.Authorization = signIn;
            var response = await Send(client, message, ct);
            if ((int)response.StatusCode is not (301 or 302 or 307 or 308) || response.Headers.Location is not { } location)
                return response;

            response.Dispose();
            var next = new Uri(at, location);
            if (redirects == MostRedirects || next.Scheme is not ("https" or "http") || (at.Scheme == "https" && next.Scheme == "http"))
                throw new SourceException($"{address.Host} sends on to another place that can't be followed. Please paste the link that it leads to.");
            at = next;
        }
    }

    /// <summary>Whether an address belongs to somebody's own network, or to this machine.</summary>
    public static bool IsPrivate(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily is AddressFamily.InterNetworkV6)
        {
            // What is embedded of the old addresses leads there, too: NAT64 and 6to4.
            var bytes = plain.GetAddressBytes();
            if (bytes.AsSpan(0, 12).SequenceEqual((ReadOnlySpan<byte>)[0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]))
                return IsPrivate(new IPAddress(bytes.AsSpan(12, 4)));
            if (bytes is [0x20, 0x02, ..])
                return IsPrivate(new IPAddress(bytes.AsSpan(2, 4)));
            return IPAddress.IsLoopback(plain) || plain.Equals(IPAddress.IPv6Any) || plain.IsIPv6LinkLocal || plain.IsIPv6SiteLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6Multicast
                || bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0;
        }

        return plain.GetAddressBytes() is [0 or 10 or 127 or >= 224, ..] or [100, >= 64 and <= 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [192, 0, 0, _] or [198, 18 or 19, ..];
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpRequestMessage message, CancellationToken ct)
    {
        var host = message.RequestUri!.Host;
        try
        {
            return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct);
        }
        catch (Exception failure) when (Sentence(failure, host, ct) is { } sentence)
        {
            throw new SourceException(sentence, failure);
        }
    }

    /// <summary>What a failed request means to the photographer; null when it is none of the expected.</summary>
    public static string? Sentence(Exception failure, string host, CancellationToken ct)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SourceException known:
                    return known.Message;
                case AuthenticationException:
                    return $"{host} can’t show that it is who it says: its certificate is not valid. Please check the link, or ask whoever runs that server.";
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return $"There is no server called {host}. Please check the link, and whether this machine is connected.";
                case SocketException:
                    return $"{host} can’t be reached. Please try again later.";
            }
        }

        return failure switch
        {
            OperationCanceledException when !ct.IsCancellationRequested => $"{host} does not answer. Please try again later.",
            HttpRequestException or IOException => $"{host} broke off in the middle of its answer. Please try again.",
            _ => null,
        };
    }

    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, SourceRules rules, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, ct);
        var isPlain = context.InitialRequestMessage.RequestUri?.Scheme == "http";
        var open = addresses.Where(address => rules.IsOpen(address) || !IsPrivate(address)).ToArray();
        if (addresses.Length > 0 && open.Length == 0)
            throw new SourceException($"{host} is in a network that is not open to galleries. Whoever runs this studio can open it with --sourceNetworks.");
        if (isPlain && (open = [.. open.Where(rules.IsOpen)]).Length == 0)
            throw new SourceException($"The way to {host} is not encrypted. Please use a link that begins with https.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
