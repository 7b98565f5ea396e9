namespace Galleries.Ports;

/// <summary>Makes the pictures that pages show.</summary>
internal interface IPreviewMaker
{
    /// <summary>Makes all previews that are not there yet.</summary>
    Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct);

    /// <summary>Removes every preview of this content.</summary>
    void Remove(string contentKey);
}

/// <summary>Either a placeholder, or a sentence that says why the picture can't be shown.</summary>
internal sealed record PreviewResult(string? Placeholder, string? Refusal);
