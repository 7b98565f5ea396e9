using BuildingBlocks.Imaging.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Real workers, and a folder that goes with them.</summary>
public sealed class Pool : IDisposable
{
    private readonly Lazy<ImageWorkers> _workers;

    public Pool()
    {
        Options = new ImagingOptions { CacheFolder = Path.Combine(Folder, "cache"), Worker = Command, Workers = 2 };
        _workers = new Lazy<ImageWorkers>(() => new ImageWorkers(Options, TimeProvider.System, NullLogger<ImageWorkers>.Instance));
    }

    internal static WorkerCommand Command { get; } = WorkerCommand.For(typeof(Pool).Assembly);

    internal string Folder { get; } = Directory.CreateTempSubdirectory("imaging-").FullName;

    internal ImagingOptions Options { get; }

    internal ImageWorkers Workers => _workers.Value;

    internal string Put(string name, byte[] content)
    {
        var path = Path.Combine(Folder, $"{Path.GetFileNameWithoutExtension(name)}-{Guid.CreateVersion7():N}{Path.GetExtension(name)}");
        File.WriteAllBytes(path, content);
        return path;
    }

    internal Task<Inspection> Inspect(string name, byte[] content) => Workers.Inspect(Put(name, content), CancellationToken.None);

    internal Task<Rendering> Render(string name, byte[] content, params Variant[] variants) => Render(Put(name, content), variants);

    internal Task<Rendering> Render(string path, params Variant[] variants)
    {
        var targets = variants.Select(variant => new RenderTarget(variant, $"{path}-{variant.Edge}.{variant.Format}")).ToArray();
        return Workers.Render(new RenderJob(path, targets), CancellationToken.None);
    }

    public void Dispose()
    {
        if (_workers.IsValueCreated)
            _workers.Value.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
