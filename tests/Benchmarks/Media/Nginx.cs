using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Media;

/// <summary>nginx with a folder of its own, for a folder of files, as quick as it goes: what serving them can cost at least.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly ScratchFolder _folder;
    private readonly Process _process;

    private Nginx(ScratchFolder folder, Process process, Uri address) => (_folder, _process, Address) = (folder, process, address);

    public static bool IsThere => Tools.Find("nginx") is not null;

    public Uri Address { get; }

    public static async Task<Nginx> Serve(string files)
    {
        var folder = new ScratchFolder();
        var port = FreePort();
        await File.WriteAllTextAsync(folder.Of("nginx.conf"), Configuration(folder.Root, files, port));
        var start = new ProcessStartInfo(Tools.Find("nginx")!, ["-p", folder.Root, "-e", folder.Of("errors"), "-c", folder.Of("nginx.conf")]);
        var nginx = new Nginx(folder, Process.Start(start)!, new Uri($"http://127.0.0.1:{port}"));
        await nginx.UntilOpen(port);
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private static string Configuration(string folder, string files, int port) => $$"""
        daemon off;
        worker_processes auto;
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        pid {{folder}}/pid;
        events { worker_connections 256; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 100000000;
          open_file_cache max=10000;
          types { image/webp webp; image/jpeg jpg; }
          client_body_temp_path {{folder}}/body;
          proxy_temp_path {{folder}}/proxy;
          fastcgi_temp_path {{folder}}/fastcgi;
          uwsgi_temp_path {{folder}}/uwsgi;
          scgi_temp_path {{folder}}/scgi;
          server { listen 127.0.0.1:{{port}}; root {{files}}; }
        }
        """;

    private async Task UntilOpen(int port)
    {
        while (!_process.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            }
        }

        throw new InvalidOperationException("nginx did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
