using Settings.Contracts;
using Settings.Domain;

namespace Settings.Ports;

/// <summary>The bytes of the brand's pictures, in every form.</summary>
internal interface IBrandFiles
{
    /// <summary>Makes every form of what was sent and stores it, or refuses it and stores nothing.</summary>
    Task<KeptPicture> Keep(Guid pictureId, Stream sent, CancellationToken ct);

    /// <summary>One form as PNG; null when it is not there.</summary>
    ValueTask<byte[]?> Read(Guid pictureId, PictureForm form, CancellationToken ct);

    /// <summary>Nothing happens when there is none.</summary>
    Task Delete(Guid pictureId, CancellationToken ct);
}

/// <summary>A picture that is kept, or the sentence that says why not.</summary>
internal sealed record KeptPicture(StoredPicture? Picture, string? Refusal);
