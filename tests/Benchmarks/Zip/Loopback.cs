using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using BuildingBlocks.Storage;
using BuildingBlocks.Storage.Zip;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Zip;

/// <summary>An archive over HTTP on this machine, and the same files through a socket with nothing in between.</summary>
internal static class Loopback
{
    private const string Request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /// <summary>Milliseconds to the first byte of the archive, its layout made from the entries included, and megabytes a second.</summary>
    public static async Task<(double FirstByte, double Speed)> Download(IBlobStore store, IReadOnlyList<ZipEntry> entries)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.Run(context => Send(context, store, entries));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var port = int.Parse(address[(address.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
        await Receive(port);
        var result = await Receive(port);
        await app.StopAsync();
        return result;
    }

    /// <summary>Megabytes a second of <c>cat</c> of these files into a local socket.</summary>
    public static async Task<double> Cat(IEnumerable<string> paths)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var start = new ProcessStartInfo("bash", ["-c", $"cat \"$@\" > /dev/tcp/127.0.0.1/{port}", "cat", .. paths]);
        using var cat = Process.Start(start)!;
        using var socket = await listener.AcceptSocketAsync();
        var (received, seconds, _) = await Drain(socket, Stopwatch.StartNew());
        await cat.WaitForExitAsync();
        return received / seconds / 1e6;
    }

    private static async Task Send(HttpContext context, IBlobStore store, IReadOnlyList<ZipEntry> entries)
    {
        var layout = new ZipLayout(entries);
        context.Response.ContentLength = layout.Length;
        context.Response.Headers.ETag = layout.ETag;
        await new StoredZip(layout, (entry, offset, ct) => store.Open(entry.Source, offset, ct))
            .WriteTo(context.Response.Body, 0, layout.Length, context.RequestAborted);
    }

    private static async Task<(double FirstByte, double Speed)> Receive(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var clock = Stopwatch.StartNew();
        await socket.SendAsync(Encoding.ASCII.GetBytes(Request));
        var (received, seconds, first) = await Drain(socket, clock);
        return (first, received / seconds / 1e6);
    }

    private static async Task<(long Received, double Seconds, double FirstByte)> Drain(Socket socket, Stopwatch clock)
    {
        var buffer = new byte[256 * 1024];
        var (received, first) = (0L, 0.0);
        int read;
        while ((read = await socket.ReceiveAsync(buffer)) > 0)
        {
            if (received == 0)
                first = clock.Elapsed.TotalMilliseconds;
            received += read;
        }

        return (received, clock.Elapsed.TotalSeconds, first);
    }
}
