using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Benchmarks.Media;

/// <summary>The built program as a process of its own on a fresh data folder, with an owner who is signed in.</summary>
internal sealed partial class HostUnderTest : IAsyncDisposable
{
    private const string Opening = "Gallery is open at ";
    private const string Owner = "clara@example.com";
    private const string Password = "light-and-lens-bench";

    // As often as a patient page asks; asking more often would be work of its own.
    private static readonly TimeSpan LookRound = TimeSpan.FromMilliseconds(250);

    private readonly ScratchFolder _folder = new();
    private readonly Process _process;
    private string _formToken = "";

    private HostUnderTest()
    {
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path, "--data", _folder.Of("data"), "--urls", "http://127.0.0.1:0", "--owner", Owner])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GALLERY_OWNER_PASSWORD"] = Password;
        _process = Process.Start(start)!;
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>The owner's browser.</summary>
    public HttpClient Studio { get; private set; } = null!;

    public string Previews => _folder.Of("data/previews");

    public string Originals => _folder.Of("data/originals");

    public ProcessTree Processes => new(_process.Id);

    public static async Task<HostUnderTest> Start()
    {
        var host = new HostUnderTest();
        while (await host._process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Opening, StringComparison.Ordinal))
            {
                host.Address = new Uri(line[Opening.Length..].Split(' ')[0]);
                _ = host._process.StandardOutput.ReadToEndAsync();
                _ = host._process.StandardError.ReadToEndAsync();
                await host.SignIn();
                return host;
            }

        throw new InvalidOperationException($"The program did not open: {await host._process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>An empty gallery.</summary>
    public async Task<Guid> NewGallery(string name)
    {
        var arrived = await Post("/studio/galleries/new", ("Form.Name", name), ("Form.CustomerName", "Anna Berg"), ("Form.EventDate", "2026-06-20"));
        return Guid.Parse(GalleryId().Match(arrived.AbsolutePath).Groups[1].Value);
    }

    public Task PutOnline(Guid gallery) => Post($"/studio/galleries/{gallery}/state?handler=online");

    /// <summary>A request that the studio's own pages would send by script.</summary>
    public HttpRequestMessage Signed(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("RequestVerificationToken", _formToken);
        return request;
    }

    /// <summary>Until every preview of the gallery is there.</summary>
    public async Task UntilReady(Guid gallery, int photos)
    {
        while (true)
        {
            using var answer = await Studio.GetAsync($"/studio/galleries/{gallery}/uploads");
            var (total, waiting) = (Count(answer, "Assets-Total"), Count(answer, "Assets-Waiting"));
            if (total == photos && waiting == 0)
                return;
            await Task.Delay(LookRound, TimeProvider.System);
        }
    }

    /// <summary>The link for everybody.</summary>
    public async Task<Uri> Link(Guid gallery)
    {
        using var answer = JsonDocument.Parse(await Studio.GetStringAsync($"/studio/galleries/{gallery}/visitors?handler=link"));
        return new Uri(Address, new Uri(answer.RootElement.GetProperty("link").GetString()!).PathAndQuery);
    }

    public async ValueTask DisposeAsync()
    {
        Studio?.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task SignIn()
    {
        Studio = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(5) };
        await Remember("/sign-in");
        await Post("/sign-in", ("Form.Email", Owner), ("Form.Password", Password), ("Form.Remember", "true"));
        await Remember("/studio");
    }

    private async Task Remember(string page) => _formToken = FormToken().Match(await Studio.GetStringAsync(page)).Groups[1].Value;

    private async Task<Uri> Post(string path, params (string Name, string Value)[] fields)
    {
        var form = fields.Append(("__RequestVerificationToken", _formToken)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(form);
        using var answer = await Studio.PostAsync(path, content);
        answer.EnsureSuccessStatusCode();
        var arrived = answer.RequestMessage!.RequestUri!;
        return arrived.AbsolutePath != path ? arrived : throw new InvalidOperationException($"{path} was refused.");
    }

    private static int Count(HttpResponseMessage answer, string header) =>
        int.Parse(answer.EnsureSuccessStatusCode().Headers.GetValues(header).Single(), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"antiforgery\" content=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("/studio/galleries/([0-9a-f-]{36})")]
    private static partial Regex GalleryId();
}
