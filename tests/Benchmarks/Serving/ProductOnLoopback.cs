using System.Net;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Uploading;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Settings.UseCases.Starting;
using Testing;
using Testing.Photographs;

namespace Benchmarks.Serving;

/// <summary>The whole product with one gallery, listening on a free port of this computer.</summary>
internal sealed class ProductOnLoopback : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly WebApplication _app;
    private readonly Guid _galleryId = Guid.CreateVersion7();

    private ProductOnLoopback() => _app = GalleryHost.Build(
        ["--data", _folder.Of("data"), "--urls", "http://127.0.0.1:0"], services => services.AddLogging(logging => logging.ClearProviders()));

    /// <summary>The address of the gallery's page, once a visitor has come.</summary>
    public Uri Page { get; private set; } = null!;

    public string Originals => _folder.Of("data/originals");

    /// <summary>A gallery of so many photographs of this size, online, all previews made.</summary>
    public static async Task<ProductOnLoopback> WithGallery(int photos, int width, int height)
    {
        var product = new ProductOnLoopback();
        await product._app.StartAsync();
        await product.Do(new OpenStudio(Guid.CreateVersion7(), "Clara Voss", "clara@example.com", "light-and-lens-bench", "Light & Lens", "EUR", "Europe/Berlin"));
        await product.Do(new CreateGallery(product._galleryId, "Anna & Ben", "Anna Berg", null, new DateOnly(2026, 6, 20)));
        await Parallel.ForAsync(0, photos, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (i, _) =>
        {
            var (id, photo) = (Guid.CreateVersion7(), Photograph.Create(i, width, height, takenAt: new DateTime(2026, 6, 20, 10, 0, 0).AddSeconds(20 * i)));
            await product.Do(new BeginUpload(product._galleryId, id, $"IMG_{i:0000}.JPG", photo.Length, null, ""));
            await product.Do(new ContinueUpload(product._galleryId, id, 0, new MemoryStream(photo), null));
        });
        await Stillness.Of(product._app.Services, product.ArePreviewsMade, TimeSpan.FromMinutes(10));
        await product.Do(new BringOnline(product._galleryId));
        return product;
    }

    /// <summary>A browser that came by the link for everybody and has its cookie.</summary>
    public async Task<HttpClient> Visitor()
    {
        var link = (await Ask<ListGrants, IReadOnlyList<GrantCard>>(new ListGrants(_galleryId)))[0].Link!;
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.None });
        using var answer = await client.GetAsync(link);
        answer.EnsureSuccessStatusCode();
        Page = answer.RequestMessage!.RequestUri!;
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<bool> ArePreviewsMade() =>
        (await Ask<WatchUploads, UploadBoard>(new WatchUploads(_galleryId, []))) is { Waiting: 0, Failed: var failed }
        && (failed == 0 ? true : throw new InvalidOperationException($"{failed} photographs could not be shown."));

    private async Task Do<TCommand>(TCommand command)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, default) is { Reason: { } reason })
            throw new InvalidOperationException($"{command} was refused: {reason}");
    }

    private async Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<TQuery, TAnswer>>().Handle(query, default);
    }
}
