namespace BuildingBlocks.Imaging;

/// <summary>
/// The processes that do all decoding and encoding. They get paths and answer with facts; they have limits on time, memory and
/// pixels, are restarted when they die, and a job that killed one twice is refused with a sentence.
/// </summary>
public interface IImageWorkers
{
    /// <summary>Reads the header of a file; decodes no pixels.</summary>
    Task<Inspection> Inspect(string path, CancellationToken ct);

    /// <summary>Decodes the picture once and makes all wanted previews.</summary>
    Task<Rendering> Render(RenderJob job, CancellationToken ct);
}
