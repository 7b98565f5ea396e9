using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Tells by content what a file is.</summary>
internal interface IPictureReader
{
    Task<PictureReading> Read(string path, CancellationToken ct);
}

/// <summary>Either facts, or a sentence that says why the file is not taken.</summary>
internal sealed record PictureReading(PictureFacts? Facts, string? Refusal);
