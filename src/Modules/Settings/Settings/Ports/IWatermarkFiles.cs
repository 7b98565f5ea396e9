namespace Settings.Ports;

/// <summary>The bytes of watermark images, ready to be burnt in.</summary>
internal interface IWatermarkFiles
{
    /// <summary>Makes an image of what was sent and stores it, or refuses it and stores nothing.</summary>
    Task<WatermarkFile> Keep(Guid imageId, Stream sent, CancellationToken ct);

    /// <summary>Where the image can be read while the program runs; null when it is not there.</summary>
    Task<string?> PathOf(Guid imageId, CancellationToken ct);

    /// <summary>Nothing happens when there is none.</summary>
    Task Delete(Guid imageId, CancellationToken ct);
}

/// <summary>An image that is kept, or the sentence that says why not.</summary>
internal sealed record WatermarkFile(string ContentKey, int Width, int Height, string? Refusal = null);
